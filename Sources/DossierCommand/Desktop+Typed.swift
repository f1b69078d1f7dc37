import Dossier
import DossierModel
import DossierReport

/// What was typed, read.
extension Desktop {
    /// A staff id.
    func staff(_ text: String) throws -> StaffID {
        guard let id = StaffID(text) else { throw CommandError(.badStaff, text) }
        return id
    }

    /// A client number.
    func number(_ text: String) throws -> ClientNumber {
        guard let number = ClientNumber(text.uppercased()) else {
            throw CommandError(.badArgument, text, detail: "TF-S-A-201208-BJCJJTGS")
        }
        return number
    }

    /// A kind of card, by its name or by the words that a table of clients may use.
    func kind(_ text: String) throws -> CardKind {
        if let kind = CardKind(word: text) { return kind }
        return try choice(text) { ChoiceNames.name($0, in: $1) }
    }

    /// A role.
    func role(_ text: String) throws -> RoleID {
        try parse(text, "department-manager") { RoleID($0) }
    }

    /// A day.
    func day(_ text: String) throws -> CalendarDate {
        try parse(text, "2026-11-21") { CalendarDate($0) }
    }

    /// A month.
    func month(_ text: String) throws -> YearMonth {
        try parse(text, "2026-11") { YearMonth($0) }
    }

    /// Refuses a year that no volume can have.
    func year(_ year: Int, upTo last: Int) throws {
        guard (1900...last).contains(year) else {
            throw CommandError(.outOfRange, "\(year)", detail: "1900–\(last)")
        }
    }

    /// Refuses a count that is too small for its option.
    func count(_ count: Int, atLeast least: Int, for option: String) throws {
        guard count >= least else {
            throw CommandError(.outOfRange, "\(option) \(count)", detail: "≥ \(least)")
        }
    }

    /// A public key: the key itself, or the path of a `.pub` file.
    ///
    /// What the file holds is never shown: a private key given by mistake must not reach a log.
    func publicKey(_ text: String) throws -> PublicKeyText {
        if let key = PublicKeyText(text) { return key }
        let content = try? InputFile.read(world.absolute(text), limit: 64 << 10)
        let key = content.flatMap { PublicKeyText(String(decoding: $0, as: UTF8.self)) }
        return try parse(text, "ssh-ed25519 AAAA…, *.pub") { _ in key }
    }

    /// An issue of a dossier: its place in the list, its id, or the head of one that no other has.
    func issue(_ text: String, in issues: [Issue]) throws -> EntryID {
        if let id = EntryID(text) { return id }
        if text.utf8.count < 4, let place = Int(text), issues.indices.contains(place - 1) {
            return issues[place - 1].id
        }
        let found = issues.filter { $0.id.description.hasPrefix(text.lowercased()) }
        guard text.utf8.count > 3, found.count == 1, let issue = found.first else {
            throw CommandError(.noSuchIssue, text, detail: "\(issues.count)")
        }
        return issue.id
    }

    /// A value that is read from its text.
    func parse<Value>(
        _ text: String, _ example: String, _ read: (String) -> Value?
    ) throws -> Value {
        guard let value = read(text) else {
            throw CommandError(.badArgument, text, detail: example)
        }
        return value
    }

    /// A value of an enumeration, by its name or by what people call it in either language.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ names: (Choice, Language) -> String
    ) throws -> Choice {
        let found = Choice.allCases.first { choice in
            choice.rawValue == text
                || Language.allCases.contains {
                    names(choice, $0).lowercased() == text.lowercased()
                }
        }
        guard let found else {
            let known = Choice.allCases.map { choice in
                language == .chinese
                    ? "\(names(choice, language))（\(choice.rawValue)）" : choice.rawValue
            }.joined(separator: Message.listSeparator)
            throw CommandError(.badArgument, text, detail: known)
        }
        return found
    }
}
