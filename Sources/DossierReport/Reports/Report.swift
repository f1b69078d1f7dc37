public import DossierModel

/// Something that is shown to people as text and to programs as JSON.
public protocol Report: Sendable {
    /// The lines for a terminal, without line feeds.
    func lines(on screen: Screen) -> [String]
    /// The object of `--json`, or a part of it; it does not depend on the language.
    var json: JSONValue { get }
}
