/// Numbers of fixed width, as dates are written.
enum DecimalDigits {
    /// The numbers of these runs of digits; nil when one holds anything else.
    static func values(of parts: [some Collection<UInt8>]) -> [Int]? {
        var values: [Int] = []
        for part in parts {
            var value = 0
            guard !part.isEmpty, part.count < 10 else { return nil }
            for byte in part {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            values.append(value)
        }
        return values
    }

    /// The number that a run of digits in these bytes stands for; nil when it holds anything else.
    static func value(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    /// Appends the last digits of a number that is not negative.
    static func append(_ value: Int, _ width: Int, to output: inout [UInt8]) {
        var power = 1
        for _ in 1..<width { power *= 10 }
        while power > 0 {
            output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / power % 10))
            power /= 10
        }
    }

    /// The number with leading zeros.
    static func text(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
