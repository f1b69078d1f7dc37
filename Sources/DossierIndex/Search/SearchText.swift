internal import Foundation

/// How text is cut into the words that are searched, the same way for what is stored and asked.
///
/// Chinese has no spaces, and a dictionary would cut 城建集团 one way in the text and another in the
/// question. So every Chinese character (and kana, hangul, bopomofo) is a word of its own, and 合同
/// is the phrase of two of them: any run of characters is found, from one character up. Latin
/// letters and digits form whole words. Width, case and ligatures are folded (NFKC, UAX 15);
/// punctuation and white space part words and are otherwise ignored, so that 合　同 is found as 合同.
enum SearchText {
    /// The words of a text, in their order.
    static func words(_ text: String) -> [String] {
        let folded = folded(text)
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars {
            if standsAlone(scalar) {
                finish(&word, into: &words)
                words.append(String(scalar))
            } else if belongsToWord(scalar) {
                word.append(scalar)
            } else {
                finish(&word, into: &words)
            }
        }
        finish(&word, into: &words)
        return words
    }

    /// A text without differences of width, case and Unicode form.
    static func folded(_ text: String) -> String {
        // ASCII and the common ideographs are as they should be; most texts hold nothing else.
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.isASCII || (0x4E00...0x9FFF).contains($0.value)
        }
        return (isPlain ? text : text.precomposedStringWithCompatibilityMapping).lowercased()
    }

    /// The words of several texts as one column; no phrase reaches from one text into the next.
    static func column(_ texts: [String]) -> String {
        texts.map { words($0).joined(separator: " ") }.filter { !$0.isEmpty }
            .joined(separator: " \(boundary) ")
    }

    /// A character that no question can hold, for it belongs to no word.
    static let boundary = "\u{A6}"

    private static func finish(_ word: inout String.UnicodeScalarView, into words: inout [String]) {
        guard !word.isEmpty else { return }
        words.append(String(word))
        word = String.UnicodeScalarView()
    }

    /// Whether the scalar is a word by itself.
    static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x1100: false
        case 0x1100...0x11FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3041...0x312F,
            0x3131...0x318E, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF:
            true
        default: scalar.properties.isIdeographic
        }
    }

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
        }
        if scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber: return true
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }
}
