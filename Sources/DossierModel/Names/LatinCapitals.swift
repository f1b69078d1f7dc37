/// The characters that codes and numbers are made of.
enum LatinCapitals {
    /// Whether a text has only A–Z and 0–9.
    static func only(_ text: String) -> Bool {
        text.utf8.allSatisfy {
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }

    /// Whether a text has only A–Z.
    static func onlyLetters(_ text: String) -> Bool {
        text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}
