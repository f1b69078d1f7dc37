/// A text whose full-width letters, digits and marks are their usual ones, scalar by scalar.
///
/// Every scalar keeps its place, so that what is found here can be told in the text as it was.
struct FoldedText: Equatable {
    /// The scalars, full-width forms (U+FF01…U+FF5E, U+3000) folded.
    let scalars: [Unicode.Scalar]
    /// The scalars as they were.
    let original: [Unicode.Scalar]

    /// Folds a text.
    init(_ text: String) {
        original = Array(text.unicodeScalars)
        scalars = original.map(Self.folded)
    }

    /// The text of a range as it was.
    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: original[range])
        return String(view)
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3000, 0xA0: " "
        default: scalar
        }
    }
}

extension Unicode.Scalar {
    /// Whether this is one of 0…9.
    var isDecimalDigit: Bool { ("0"..."9").contains(self) }

    /// Whether this is one of A…Z, a…z.
    var isLatinLetter: Bool { ("A"..."Z").contains(self) || ("a"..."z").contains(self) }
}

extension ArraySlice<Unicode.Scalar> {
    /// Whether the scalars end with those of a text.
    func ends(with text: String) -> Bool {
        suffix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }
}
