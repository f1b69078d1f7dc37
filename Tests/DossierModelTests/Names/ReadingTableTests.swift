import Foundation
import Testing

@testable import DossierModel

@Suite("Table of readings")
struct ReadingTableTests {
    private static let texts = [
        "places": ReadingTable.places, "common words": ReadingTable.commonWords,
        "words": ReadingTable.words, "trades": ReadingTable.trades,
    ]

    @Test(
        "Each line is a character, its letter, and words that contain it",
        arguments: texts.keys.sorted())
    func lines(topic: String) throws {
        let text = try #require(Self.texts[topic])
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            if fields.first == "-" { continue }
            try #require(fields.count >= 2, "\(line)")
            #expect(fields[0].unicodeScalars.count == 1, "\(line)")
            #expect(fields[1].count == 1 && ("A"..."Z").contains(fields[1]), "\(line)")
            for word in fields.dropFirst(2) { #expect(word.contains(fields[0]), "\(line)") }
        }
    }

    @Test("It is written in simplified characters, or traditional names would miss it")
    func simplified() {
        let transform = StringTransform("Hant-Hans")
        for word in ReadingTable.standard.allWords + characters {
            #expect(word.applyingTransform(transform, reverse: false) == word)
        }
    }

    @Test("A character's own letter differs from ICU's, or its line is idle")
    func noIdleCharacter() {
        let transform = StringTransform("Han-Latin")
        for (sign, letter) in ReadingTable.standard.characters {
            let reading = String(sign).applyingTransform(transform, reverse: false) ?? ""
            #expect(reading.prefix(1).uppercased() != String(letter), "\(sign)")
        }
    }

    @Test("The longest word wins, then a place or common word, then the one further left")
    func precedence() {
        let table = ReadingTable(
            anchors: ["- 丙丁"], words: ["甲 A 甲", "乙 B 乙丙", "甲 C 甲乙", "乙 D 乙丙丁"])
        func letters(_ name: String) -> [Int: Character] {
            table.corrections(in: Array(name.unicodeScalars))
        }
        #expect(letters("甲乙丙丁") == [0: "A", 1: "D"])
        #expect(letters("甲乙丙") == [0: "C"])
        #expect(letters("丙丁乙丙丁乙丙") == [2: "D", 5: "B"])
    }

    private var characters: [String] { ReadingTable.standard.characters.keys.map(String.init) }
}
