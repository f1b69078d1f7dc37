import Foundation

/// A name taken apart into the signs that are read, and how each of them is read.
struct NameReading {
    /// The capital letters and digits, in the order of the name.
    let letters: String

    /// Reads a name.
    init(of name: String) {
        let signs = Self.signs(of: name)
        var read = signs.map { $0.isASCII && $0 != ReadingTable.edge ? String($0) : nil }
        for (index, letter) in ReadingTable.standard.corrections(in: Self.simplified(signs)) {
            read[index] = String(letter)
        }
        let open = signs.indices.filter { signs[$0].properties.isIdeographic && read[$0] == nil }
        for (index, letter) in zip(open, Self.transformed(open.map { signs[$0] })) {
            read[index] = letter
        }
        letters = read.compactMap(\.self).joined()
    }

    /// The signs of a name: ideographs, ASCII letters and digits, and edges.
    ///
    /// A run of anything else (brackets, dots, kana) is an edge, and so are both ends, because no
    /// word goes across them. Spaces, marks and invisible signs vanish: 长 城 is a word. Symbols go
    /// before compatibility forms are folded, or ™ would become TM.
    private static func signs(of name: String) -> [Unicode.Scalar] {
        var plain = String.UnicodeScalarView()
        plain.append(contentsOf: name.unicodeScalars.filter { !$0.isSymbol })
        var signs = [ReadingTable.edge]
        for scalar in String(plain).precomposedStringWithCompatibilityMapping.unicodeScalars
        where !scalar.isInvisible {
            if scalar.properties.isIdeographic {
                signs.append(scalar)
            } else if let latin = latin(scalar) {
                signs.append(contentsOf: latin)
            } else if signs.last != ReadingTable.edge {
                signs.append(ReadingTable.edge)
            }
        }
        return signs.last == ReadingTable.edge ? signs : signs + [ReadingTable.edge]
    }

    /// The capital letters or the digit that a sign is written as in ASCII, or nil.
    private static func latin(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        let text = String(scalar)
        let plain =
            scalar.isASCII
            ? text
            : scalar.properties.isAlphabetic
                ? text.applyingTransform(StringTransform("Latin-ASCII"), reverse: false) : nil
        let letters = (plain ?? "").uppercased().unicodeScalars.filter {
            ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        }
        return letters.isEmpty ? nil : Array(letters)
    }

    /// The same signs in simplified characters, in which the table is written.
    private static func simplified(_ signs: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let transform = StringTransform("Hant-Hans")
        let text = String(String.UnicodeScalarView(signs))
        let simplified = Array(
            (text.applyingTransform(transform, reverse: false) ?? text).unicodeScalars)
        return simplified.count == signs.count ? simplified : signs
    }

    /// ICU's reading of each ideograph by itself, cut to its letter; nil where ICU has none.
    private static func transformed(_ ideographs: [Unicode.Scalar]) -> [String?] {
        let lines = ideographs.map(String.init).joined(separator: "\n")
        let transform = StringTransform("Han-Latin")
        return (lines.applyingTransform(transform, reverse: false) ?? "")
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { reading in
                let first = reading.decomposedStringWithCanonicalMapping.unicodeScalars.first
                return first.flatMap { ("a"..."z").contains($0) ? String($0).uppercased() : nil }
            }
    }
}

extension Unicode.Scalar {
    /// Pictures and circled numbers, which say nothing in a name: ™, ㈱, ①.
    ///
    /// Not so the radicals of Unicode that text from a PDF has in place of ideographs (⾏ for 行).
    fileprivate var isSymbol: Bool {
        !("\u{2E80}"..."\u{2FDF}").contains(self)
            && [.otherSymbol, .otherNumber].contains(properties.generalCategory)
    }

    /// What separates no words: spaces, combining marks, variation selectors, joiners.
    fileprivate var isInvisible: Bool {
        properties.isWhitespace
            || [.nonspacingMark, .enclosingMark, .format].contains(properties.generalCategory)
    }
}
