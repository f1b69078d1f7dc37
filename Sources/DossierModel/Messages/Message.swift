/// A sentence for a person: which one, and what stands in its places.
public struct Message: Sendable, Hashable {
    /// Parts the items of a list in an argument; each language writes it in its own way.
    public static let listSeparator = "\u{1F}"

    /// The key in the catalogues.
    public var key: String
    /// What stands in the `{places}` of the sentence.
    public var arguments: [String: String]

    /// The sentence of that key.
    public init(_ key: some MessageKey, _ arguments: [String: String] = [:]) {
        self.key = key.catalogueKey
        self.arguments = arguments
    }

    /// The sentence of a key that is known only by name, as those of findings are.
    public init(key: String, arguments: [String: String] = [:]) {
        self.key = key
        self.arguments = arguments
    }

    /// The last word of the key, as programs are told a reason: `copiedVolume`.
    public var reason: String { key.split(separator: ".").last.map(String.init) ?? key }
}
