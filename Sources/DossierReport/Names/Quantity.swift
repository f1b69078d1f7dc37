internal import DossierModel

/// Numbers and moments as people read them.
enum Quantity {
    /// A whole number with a comma after every third digit.
    static func count(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var output = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { output.append(",") }
            output.append(digit)
        }
        return (value < 0 ? "-" : "") + output
    }

    /// A size as Explorer shows it: 1 KB is 1024 bytes; one decimal below ten.
    static func bytes(_ value: Int) -> String {
        guard value >= 1024 else { return "\(value) B" }
        var tenths = value / 1024 * 10 + value % 1024 * 10 / 1024
        for unit in ["KB", "MB", "GB"] {
            if tenths < 10_240 { return text(tenths: tenths, unit) }
            tenths /= 1024
        }
        return text(tenths: tenths, "TB")
    }

    private static func text(tenths: Int, _ unit: String) -> String {
        tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\(count(tenths / 10)) \(unit)"
    }

    /// A stretch of time as `0:07`, `12:34` or `1:02:03`.
    static func duration(_ seconds: Int) -> String {
        let parts =
            seconds >= 3600
            ? [seconds / 3600, seconds / 60 % 60, seconds % 60] : [seconds / 60, seconds % 60]
        return parts.enumerated().map { index, part in
            index > 0 && part < 10 ? "0\(part)" : "\(part)"
        }.joined(separator: ":")
    }

    /// A moment to the minute, as `2026-11-21 09:30`, by the clock that told it.
    static func minute(of time: Timestamp) -> String {
        String(time.description.prefix(16)).replacing("T", with: " ")
    }
}
