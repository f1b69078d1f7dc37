public import DossierModel

extension VolumeFault {
    /// The fault as one line: that the volume was left out, and the sentence that says why.
    public func line(in language: Language) -> String {
        let reason = MessageCatalogue.sentence(for: message, in: language)
        return ReportText.volumeFault.text(language, ["reason": reason])
    }
}
