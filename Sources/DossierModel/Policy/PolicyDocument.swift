/// A kind of policy data: what the company may change by an approved event.
public protocol PolicyDocument: JSONRepresentable, Equatable {
    /// Which file holds it.
    static var kind: PolicyKind { get }
    /// The version, from 1; each version is kept.
    var version: Int { get set }
}
