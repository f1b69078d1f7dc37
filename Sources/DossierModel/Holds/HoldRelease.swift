/// The release of a hold: it needs the whole chain of its approval, for it lets things be destroyed.
public struct HoldRelease: Sendable, Equatable {
    /// Why the hold is not needed any more.
    public var reason: String
    /// Who asked for it, and when.
    public var registered: Registration
    /// Who agreed so far.
    public var approvals: [ApprovalSignature]
    /// The steps that were entered from paper and wait to be countersigned.
    public var pending: [PaperStep] = []
    /// When everybody had agreed; nil until then, and the hold holds.
    public var at: Timestamp?

    /// A release that was asked for.
    public init(reason: String, registered: Registration) {
        self.reason = reason
        self.registered = registered
        approvals = []
    }
}

extension HoldRelease: JSONRepresentable {
    /// Reads a release.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        reason = try reader.string("reason")
        registered = try reader.nested("registered")
        approvals = try reader.list("approvals")
        pending = try reader.list("pending")
        at = try reader.parsedIfPresent("at") { Timestamp($0) }
        try reader.finish()
    }

    /// The release as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("reason", reason)
        builder.add("registered", registered)
        builder.add("approvals", list: approvals)
        builder.add("pending", list: pending)
        builder.add("at", text: at)
        return builder.value
    }
}
