/// The languages in which the archive and the program speak.
public enum Language: String, Sendable, CaseIterable {
    /// Simplified Chinese.
    case chinese = "zh-Hans"
    /// English.
    case english = "en"
}
