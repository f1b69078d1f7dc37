/// The initials that names of companies give to characters which ICU alone reads otherwise.
///
/// The longest word wins; of two words of one length that overlap, a place or a common word wins
/// over one that corrects a reading (酒店长沙 is 酒店 长沙, no 店长), and then the one further left.
struct ReadingTable: Sendable {
    /// Stands in a word for the end of the name or a bracket: 行$ is a shop's name, 恒发行.
    static let edge: Unicode.Scalar = "$"

    /// The table of the program.
    static let standard = ReadingTable(anchors: [places, commonWords], words: [words, trades])

    private struct Word {
        let signs: [Unicode.Scalar]
        var isAnchor: Bool
        var letters: [Int: Character]
    }

    private struct Match {
        let start: Int
        let word: Word

        func precedes(_ other: Match) -> Bool {
            if word.signs.count != other.word.signs.count {
                return word.signs.count > other.word.signs.count
            }
            return word.isAnchor == other.word.isAnchor ? start < other.start : word.isAnchor
        }
    }

    /// The letter of a character by itself.
    private(set) var characters: [Unicode.Scalar: Character] = [:]
    private var wordsByFirst: [Unicode.Scalar: [Word]] = [:]

    /// Builds a table from texts of lines: a character, its letter, the words in which it has it.
    ///
    /// Without words the letter is the character's own; `-` instead of character and letter begins
    /// a line of words that only keep their neighbours from being misread.
    init(anchors: [String], words: [String]) {
        for (text, isAnchor) in anchors.map({ ($0, true) }) + words.map({ ($0, false) }) {
            for line in text.split(separator: "\n") {
                add(line.split(separator: " "), isAnchor: isAnchor)
            }
        }
    }

    /// The words of the table, for its tests.
    var allWords: [String] {
        wordsByFirst.values.joined().map { String(String.UnicodeScalarView($0.signs)) }
    }

    /// The letters of the signs that the table knows, by their position.
    func corrections(in signs: [Unicode.Scalar]) -> [Int: Character] {
        var letters: [Int: Character] = [:]
        var taken: Set<Int> = []
        for match in matches(in: signs).sorted(by: { $0.precedes($1) }) {
            let range = (match.start..<match.start + match.word.signs.count)
                .filter { signs[$0] != Self.edge }
            guard taken.isDisjoint(with: range) else { continue }
            taken.formUnion(range)
            for (offset, letter) in match.word.letters { letters[match.start + offset] = letter }
        }
        for (index, sign) in signs.enumerated() where letters[index] == nil {
            letters[index] = characters[sign]
        }
        return letters
    }

    private func matches(in signs: [Unicode.Scalar]) -> [Match] {
        signs.indices.flatMap { start in
            wordsByFirst[signs[start], default: []]
                .filter { signs[start...].starts(with: $0.signs) }
                .map { Match(start: start, word: $0) }
        }
    }

    private mutating func add(_ fields: [Substring], isAnchor: Bool) {
        guard let sign = fields.first?.unicodeScalars.first else { return }
        if sign == "-" {
            for word in fields.dropFirst() { add(word, nil, isAnchor: isAnchor) }
            return
        }
        guard let letter = fields.dropFirst().first?.first else { return }
        if fields.count == 2 { characters[sign] = letter }
        for word in fields.dropFirst(2) { add(word, (sign, letter), isAnchor: isAnchor) }
    }

    private mutating func add(
        _ text: Substring, _ reading: (sign: Unicode.Scalar, letter: Character)?, isAnchor: Bool
    ) {
        let signs = Array(text.unicodeScalars)
        guard let first = signs.first else { return }
        var known = wordsByFirst[first, default: []]
        let place = known.firstIndex { $0.signs == signs } ?? known.endIndex
        if place == known.endIndex {
            known.append(Word(signs: signs, isAnchor: isAnchor, letters: [:]))
        }
        known[place].isAnchor = known[place].isAnchor || isAnchor
        for (offset, sign) in signs.enumerated() where sign == reading?.sign {
            known[place].letters[offset] = reading?.letter
        }
        wordsByFirst[first] = known
    }
}
