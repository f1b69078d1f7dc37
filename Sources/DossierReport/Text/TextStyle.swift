/// Bold and colours on a terminal, switched off as a value (`NO_COLOR`, no terminal).
public struct TextStyle: Sendable, Equatable {
    /// How a text stands out.
    public enum Emphasis: String, Sendable, CaseIterable {
        case bold, dim, red, green, yellow

        /// The parameter of the control sequence SGR (ECMA-48 §8.3.117).
        var parameter: Int {
            switch self {
            case .bold: 1
            case .dim: 2
            case .red: 31
            case .green: 32
            case .yellow: 33
            }
        }
    }

    /// Whether texts stand out at all.
    public var isOn: Bool

    /// A style.
    public init(isOn: Bool) {
        self.isOn = isOn
    }

    /// No control sequences.
    public static let plain = TextStyle(isOn: false)
    /// With control sequences.
    public static let coloured = TextStyle(isOn: true)

    /// A text that stands out, or the text itself.
    public func text(_ text: String, _ emphasis: Emphasis?) -> String {
        guard isOn, let emphasis, !text.isEmpty else { return text }
        return "\u{1B}[\(emphasis.parameter)m\(text)\u{1B}[0m"
    }
}
