/// Numbers of one or two places in digits or in Chinese.
enum ChineseNumber {
    private static let digits: [Unicode.Scalar: Int] = [
        "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
        "九": 9,
    ]

    /// The value of a digit, `7` or `七`; nil for anything else.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        scalar.isDecimalDigit ? Int(scalar.value) - 0x30 : digits[scalar]
    }

    /// Reads `1`…`99`, `元` (the first month), `一`…`九十九`, `廿一`, `卅` at the start.
    static func read(_ text: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int)? {
        let latin = text.prefix { $0.isDecimalDigit }
        if !latin.isEmpty {
            guard latin.count <= 2 else { return nil }
            return (latin.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }, latin.count)
        }
        if text.first == "元" { return (1, 1) }
        return chinese(text)
    }

    private static func chinese(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (value: Int, length: Int)? {
        var rest = text
        var value = 0
        let lead = rest.first.flatMap { digits[$0] }
        if lead != nil { rest = rest.dropFirst() }
        if let tens = rest.first.flatMap({ tens($0, after: lead) }) {
            value = tens
            rest = rest.dropFirst()
            if let ones = rest.first.flatMap({ digits[$0] }) {
                value += ones
                rest = rest.dropFirst()
            }
        } else if let lead {
            value = lead
        }
        let length = text.count - rest.count
        return length > 0 ? (value, length) : nil
    }

    /// The tens that a character stands for: `十` behind a digit or alone, `廿`, `卅`.
    private static func tens(_ scalar: Unicode.Scalar, after lead: Int?) -> Int? {
        switch (scalar, lead) {
        case ("十", let lead): (lead ?? 1) * 10
        case ("廿", nil): 20
        case ("卅", nil): 30
        default: nil
        }
    }
}
