import DossierModel
import Testing

@testable import DossierReport

@Suite struct MessageCatalogueTests {
    @Test func bothLanguagesHaveTheSameKeys() {
        let chinese = MessageCatalogue.keys(in: .chinese)
        let english = MessageCatalogue.keys(in: .english)
        #expect(chinese.symmetricDifference(english).sorted() == [])
    }

    @Test func noTopicTakesAKeyOfAnother() {
        let keys = MessageCatalogue.topics.flatMap { $0.chinese.keys }
        #expect(Set(keys).count == keys.count)
    }

    @Test func bothLanguagesHaveTheSamePlaces() {
        for key in MessageCatalogue.keys(in: .chinese).sorted() {
            let places = Language.allCases.map { language in
                MessageTemplate(MessageCatalogue.template(key, in: language) ?? "").places
            }
            #expect(places[0] == places[1], "\(key)")
        }
    }

    @Test func chineseHasChinesePunctuation() throws {
        let halfWidth = try Regex("[\\x{4E00}-\\x{9FFF}”）][,;:(]|[,;)][\\x{4E00}-\\x{9FFF}“]")
        let wrong = MessageCatalogue.keys(in: .chinese).filter { key in
            // This one shows what stands in a CSV file.
            let template = MessageCatalogue.template(key, in: .chinese) ?? ""
            return key != "help.client.cardFile" && template.contains(halfWidth)
        }
        #expect(wrong.sorted() == [])
    }

    @Test func listsArePartedAsEachLanguageDoes() {
        let list = Message(
            key: "RegistrationError.Code.noSuchGrade",
            arguments: ["subject": "Q", "detail": "A\(Message.listSeparator)B"])
        #expect(MessageCatalogue.sentence(for: list, in: .chinese).contains("A、B"))
        #expect(MessageCatalogue.sentence(for: list, in: .english).contains("A, B"))
        #expect(MessageCatalogue.anyOf(["a", "b", "c"], in: .english) == "a or b or c")
        #expect(MessageCatalogue.anyOf(["甲"], in: .chinese) == "甲")
    }

    @Test func everyKeyOfThisModuleAndOfJSONHasASentence() {
        expectSentences(JSONFault.Code.self)
        expectSentences(Heading.self)
        expectSentences(PageText.self)
        expectSentences(RootPageText.self)
        expectSentences(StatusText.self)
        expectSentences(ReportText.self)
    }

    private func expectSentences<Key: MessageKey>(_ keys: Key.Type) {
        for key in keys.allCases {
            for language in Language.allCases {
                let template = MessageCatalogue.template(key.catalogueKey, in: language)
                #expect(template?.isEmpty == false, "\(key.catalogueKey) \(language)")
            }
        }
    }

    @Test func everyFaultOfJSONIsSaidWhole() {
        for code in JSONFault.Code.allCases {
            for language in Language.allCases {
                let near = JSONFault(code, line: 12, pointer: "/entries/3", detail: "name")
                for fault in [near, JSONFault(code)] {
                    let text = MessageCatalogue.sentence(for: fault.message, in: language)
                    #expect(!text.contains("{") && !text.contains("}") && !text.contains("#"))
                    #expect(!text.contains("第 0 行") && !text.contains("Line 0"))
                    #expect(!text.contains("“”"), "\(text)")
                }
            }
        }
    }

    @Test func aFaultNamesLinePlaceAndDetail() {
        let fault = JSONFault(.missingMember, line: 7, pointer: "/grades/0", detail: "since")
        #expect(
            MessageCatalogue.sentence(for: fault.message, in: .chinese)
                == "第 7 行，/grades/0：缺少必须有的项“since”。请补上。")
        #expect(
            MessageCatalogue.sentence(for: fault.message, in: .english)
                == "Line 7, /grades/0: the member “since” is missing. Add it.")
    }

    @Test func anUnknownKeyIsShownWithItsArguments() {
        let message = Message(key: "Nowhere.Code.odd", arguments: ["b": "2", "a": "\u{1B}[31m"])
        #expect(
            MessageCatalogue.sentence(for: message, in: .chinese)
                == "Nowhere.Code.odd (a: ␛[31m, b: 2)")
        #expect(
            MessageCatalogue.sentence(for: Message(key: "finding.x.what"), in: .english)
                == "finding.x.what")
    }

    @Test func aNumberAndItsWordAgree() throws {
        // A plural right behind a number, which is wrong for 1.
        let plain = try Regex("\\{\\w+\\} (more |required )?[a-z]+s\\b")
        let counted: Set<String> = [
            "documents", "events", "files", "changes", "days", "bytes", "findings", "errors",
            "warnings", "notices", "packages", "dossiers", "rules", "records", "entries", "pages",
            "clients", "items", "lines", "cells",
        ]
        let wrong = MessageCatalogue.keys(in: .english).filter { key in
            let text = MessageCatalogue.template(key, in: .english) ?? ""
            return text.matches(of: plain).contains { match in
                let word = text[match.range].split(separator: " ").last.map(String.init) ?? ""
                return counted.contains(word)
            }
        }
        #expect(wrong.sorted() == [])
    }

    @Test func reasonsAreSaidInWords() {
        for language in Language.allCases {
            let text = MessageCatalogue.sentence(
                for: Message(
                    key: "finding.package-damaged.what",
                    arguments: ["entry": "6", "offset": "8192", "why": "badChecksum"]),
                in: language)
            #expect(!text.contains("badChecksum"), "\(text)")
        }
        for code in JSONFault.Code.allCases {
            #expect(
                MessageCatalogue.template("why.\(code.rawValue)", in: .chinese) != nil, "\(code)")
        }
    }

    @Test func aFindingIsSaidByItsRule() {
        let finding = Finding(
            rule: "no-such-rule", severity: .error, place: "2026/S", details: ["n": "1"],
            property: .integrity)
        #expect(
            FindingText.what(of: finding, in: .chinese)
                == "finding.no-such-rule.what (n: 1, place: 2026/S)")
        #expect(
            FindingText.remedy(of: finding, in: .english).hasPrefix("finding.no-such-rule.remedy"))
    }
}

@Suite struct MessageTemplateTests {
    @Test(arguments: [
        ("plain", "缺少 {name}", ["name": "合同"], "缺少 合同"),
        ("twice", "{a}{a}", ["a": "x"], "xx"),
        ("no argument", "缺少 {name}", [:], "缺少 {name}"),
        ("optional there", "{n|第 # 行：}坏", ["n": "3"], "第 3 行：坏"),
        ("optional zero", "{n|第 # 行：}坏", ["n": "0"], "坏"),
        ("optional empty", "{n|（#）}坏", ["n": ""], "坏"),
        ("optional absent", "{n|（#）}坏", [:], "坏"),
        ("argument is no template", "{a}", ["a": "{b}", "b": "secret"], "{b}"),
        ("hash in an argument", "{a|<#>}", ["a": "#1"], "<#1>"),
        ("control characters", "{a}", ["a": "x\u{1B}[2J\ny"], "x␛[2J␊y"),
        ("direction override", "{a}", ["a": "fdp\u{202E}exe"], "fdp<U+202E>exe"),
        ("one", "{n} {n:file is:files are} here", ["n": "1"], "1 file is here"),
        ("many", "{n} {n:file is:files are} here", ["n": "2"], "2 files are here"),
        ("none", "{n} {n:file:files}", ["n": "0"], "0 files"),
        ("unclosed", "a {b", ["b": "x"], "a {b"),
        ("closing alone", "a } b", [:], "a } b"),
    ])
    func fills(name: String, template: String, arguments: [String: String], expected: String) {
        #expect(MessageTemplate(template).filled(with: arguments) == expected, "\(name)")
    }
}
