public import DossierModel

extension Record {
    /// The title as lists show it: not of a document that is only stored.
    public func shownTitle(in language: Language) -> String {
        isStorageOnly ? PrivacyText.hiddenTitle.text(language) : title
    }

    /// What stands in place of a title or a path that is not shown.
    public static func hiddenText(in language: Language) -> String {
        PrivacyText.hiddenTitle.text(language)
    }

    /// The title for programs; nil where it is not shown.
    var publicTitle: String? { isStorageOnly ? nil : title }

    /// The record as programs get it: without the salt, and without what would tell what it is where
    /// it is only stored.
    var shownJSON: JSONValue {
        guard case .object(var object) = json else { return .null }
        object["salt"] = nil
        guard isStorageOnly else { return .object(object) }
        for member in ["title", "path", "pathEncoded", "filingReason", "extensions"] {
            object[member] = nil
        }
        object["registered"] = Registration(by: registered.by, at: registered.at).json
        return .object(object)
    }
}
