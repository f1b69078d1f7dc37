public import DossierModel

extension Policies {
    /// The class of documents that a person named, by its id or its name.
    ///
    /// - Throws: `noSuchClass` with those there are.
    public func retentionClass(_ text: String) throws(RegistrationError) -> RetentionClass {
        let classes = retention.classes(of: .documents)
        let folded = text.lowercased()
        let found = classes.first { entry in
            entry.id.lowercased() == folded || entry.title == text
                || entry.english.lowercased() == folded
        }
        if let found { return found }
        let known = classes.map { entry in
            "\(entry.id) \(language == .chinese ? entry.title : entry.english)"
        }
        throw RegistrationError(
            .noSuchClass, text, detail: known.joined(separator: Message.listSeparator),
            rule: "RET-1")
    }

    /// Refuses a class that documents of a category do not have; nil and classes of any category fit.
    ///
    /// - Throws: `classOfAnotherCategory` with the classes that the category has.
    public func check(
        _ documentClass: String?, fits category: Int
    ) throws(RegistrationError) {
        guard let documentClass, let entry = retention.retentionClass(documentClass),
            let wanted = entry.category, wanted != category
        else { return }
        let known = retention.classes(ofCategory: category).map(\.id)
        throw RegistrationError(
            .classOfAnotherCategory, documentClass,
            detail: known.joined(separator: Message.listSeparator), rule: "RET-1")
    }
}
