/// The languages in which the archive and the program speak.
public enum Language: String, Sendable, CaseIterable {
    /// Simplified Chinese.
    case chinese = "zh-Hans"
    /// English.
    case english = "en"

    /// The language of a tag or a locale, such as `zh-CN`, `zh_CN.UTF-8` or `en-GB`.
    ///
    /// Region, script and encoding make no difference (BCP 47; POSIX.1-2017, XBD 8.2); nil for any
    /// other language.
    public init?(tag: String) {
        let end = tag.firstIndex { "-_.@".contains($0) } ?? tag.endIndex
        switch tag[..<end].lowercased() {
        case "zh": self = .chinese
        case "en": self = .english
        default: return nil
        }
    }
}
