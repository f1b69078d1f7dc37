internal import DossierModel

/// How far a piece of work has come, as one line that is written over the line before (design §8).
public struct ProgressLine: Sendable, Equatable {
    /// What is counted.
    public enum Unit: String, Sendable, CaseIterable {
        case bytes, files
    }

    /// What is being done, such as 登记.
    public var title: String
    /// What is counted.
    public var unit: Unit
    /// How much is done.
    public var done: Int
    /// How much there is to do; nil where that is not known.
    public var total: Int?
    /// Seconds since the work began.
    public var elapsed: Double

    /// A state of some work.
    public init(title: String, unit: Unit, done: Int, total: Int?, elapsed: Double) {
        self.title = title
        self.unit = unit
        self.done = done
        self.total = total
        self.elapsed = elapsed
    }

    /// The line, of exactly the screen's width (80 where it has none).
    ///
    /// Where the screen is narrow, the bar goes first, then the rate, then the time left.
    public func line(on screen: Screen) -> String {
        let width = max(1, screen.width ?? 80)
        let (percent, left) = (percentText, leftText(screen.language))
        let parts = [
            [percent, amountText, rateText, left], [percent, amountText, left],
            [percent, amountText],
            [percent ?? amountText],
        ].map { ([VisibleText.of(title)] + $0.compactMap { $0 }).joined(separator: "  ") }
        let shown = parts.first { DisplayWidth.of($0) <= width } ?? parts[3]
        let room = width - DisplayWidth.of(shown) - 2
        guard let fraction, room >= 12, shown == parts[0] else {
            return DisplayWidth.padded(DisplayWidth.truncated(shown, to: width), to: width)
        }
        return shown + "  " + bar(fraction, columns: room)
    }

    private var fraction: Double? {
        guard let total else { return nil }
        return total <= 0 ? 1 : min(1, max(0, Double(done) / Double(total)))
    }

    private var percentText: String? {
        fraction.map { DisplayWidth.padded("\(Int($0 * 100))%", to: 4, onTheLeft: true) }
    }

    private var amountText: String {
        total.map { "\(amount(done)) / \(amount($0))" } ?? amount(done)
    }

    private var rate: Double? {
        elapsed >= 0.1 && done > 0 ? Double(done) / elapsed : nil
    }

    private var rateText: String? {
        rate.map { amount(Int(min($0, 1e15))) + "/s" }
    }

    private func leftText(_ language: Language) -> String? {
        guard let total, let rate, total >= done else { return nil }
        let seconds = Int(min((Double(total - done) / rate).rounded(.up), 359_999))
        return ReportText.timeLeft.text(language, ["time": Quantity.duration(seconds)])
    }

    private func amount(_ value: Int) -> String {
        unit == .bytes ? Quantity.bytes(value) : Quantity.count(value)
    }

    private func bar(_ fraction: Double, columns: Int) -> String {
        let filled = Int(Double(columns - 2) * fraction)
        let rest = columns - 2 - filled
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: rest)
            + "]"
    }
}
