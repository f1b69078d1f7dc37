/// A time as pax writes it: seconds since 1970 as a decimal number (POSIX.1-2017 pax, `mtime`).
enum PaxTime {
    private static let unit: Int64 = 1_000_000_000

    /// The text of a time in nanoseconds.
    static func text(_ nanoseconds: Int64) -> [UInt8] {
        let magnitude = nanoseconds.magnitude
        let (seconds, rest) = magnitude.quotientAndRemainder(dividingBy: UInt64(unit))
        var text = (nanoseconds < 0 ? "-" : "") + String(seconds)
        if rest > 0 {
            let digits = String(rest)
            text += "." + String(repeating: "0", count: 9 - digits.utf8.count) + digits
        }
        return Array(text.utf8)
    }

    /// The nanoseconds of a text; nil for what is none, or out of range.
    ///
    /// Digits behind the ninth are dropped.
    static func nanoseconds(_ text: [UInt8]) -> Int64? {
        var rest = text[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let seconds = TarNumber.decimal(parts[0]) else {
            return nil
        }
        var fraction: Int64 = 0
        if parts.count == 2 {
            let digits = Array(parts[1].prefix(9))
            guard parts[1].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            let padded = digits + [UInt8](repeating: 0x30, count: 9 - digits.count)
            fraction = padded.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }
        let (product, overflow) = seconds.multipliedReportingOverflow(by: unit)
        let (sum, more) = product.addingReportingOverflow(fraction)
        guard !overflow, !more else { return nil }
        return isNegative ? -sum : sum
    }
}
