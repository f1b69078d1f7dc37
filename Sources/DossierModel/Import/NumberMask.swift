/// Blots out client and item numbers in a name, whose digits are no dates of documents.
enum NumberMask {
    /// The scalars with every `TF-S-A-201208-BJCJJTGS` and `2026-02-0007` replaced by marks.
    static func applied(to scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var output = scalars
        var start = 0
        while start < scalars.count {
            let end = tokenEnd(scalars, from: start)
            if isNumber(scalars[start..<end]) {
                for index in start..<end { output[index] = "|" }
            }
            start = end + 1
        }
        return output
    }

    /// The end of the run of capitals, digits and hyphens that begins at an index.
    private static func tokenEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        scalars[start...].firstIndex {
            !($0.isDecimalDigit || ("A"..."Z").contains($0) || $0 == "-")
        } ?? scalars.count
    }

    private static func isNumber(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = String(String.UnicodeScalarView(token))
        return ClientNumber(text) != nil || ItemNumber(text) != nil
    }
}
