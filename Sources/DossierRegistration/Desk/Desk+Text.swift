internal import DossierModel

extension Desk {
    /// A name as it is kept.
    ///
    /// - Throws: `emptyName`; `badName` where it has several lines, no letter, or something unseen.
    static func name(_ text: String) throws(RegistrationError) -> String {
        if TypedText.lines(text)?.isEmpty == true { throw RegistrationError(.emptyName, text) }
        guard let name = TypedText.name(text) else {
            throw RegistrationError(.badName, text, rule: "NUM-7")
        }
        return name
    }

    /// A text of one line that may be absent; blanks alone are as if nothing was said.
    ///
    /// - Throws: `badText`, naming the option.
    static func line(_ text: String?, _ option: String) throws(RegistrationError) -> String? {
        guard let text else { return nil }
        guard let line = TypedText.line(text) else {
            throw RegistrationError(.badText, option, detail: text)
        }
        return line.isEmpty ? nil : line
    }

    /// A text of any number of lines that may be absent.
    ///
    /// - Throws: `badText`, naming the option.
    static func lines(_ text: String?, _ option: String) throws(RegistrationError) -> String? {
        guard let text else { return nil }
        guard let lines = TypedText.lines(text) else {
            throw RegistrationError(.badText, option, detail: text)
        }
        return lines.isEmpty ? nil : lines
    }

    /// A text that must be there.
    ///
    /// - Throws: `emptyText`, naming the option.
    static func required(_ text: String?, _ option: String) throws(RegistrationError) -> String {
        guard let text else { throw RegistrationError(.emptyText, option) }
        return text
    }
}
