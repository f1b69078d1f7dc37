/// The name of a sentence in the message catalogues; every key has one in each language.
public protocol MessageKey: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
    /// The group of keys, which makes raw values of different groups distinct.
    static var topic: String { get }
}

extension MessageKey {
    /// The group is called as its type.
    public static var topic: String {
        String(reflecting: Self.self).split(separator: ".").dropFirst().joined(separator: ".")
    }

    /// The key's full name in the catalogues.
    public var catalogueKey: String { "\(Self.topic).\(rawValue)" }
}
