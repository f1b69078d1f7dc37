/// What became of one item of a disposal list.
public struct DisposalOutcome: Sendable, Equatable {
    /// What became of it.
    public enum State: String, Sendable, CaseIterable {
        /// Nothing yet.
        case pending
        /// A guard stood in the way when its turn came; it lies where it lay.
        case deferred
        /// It waits in quarantine.
        case quarantined
        /// It is gone.
        case destroyed
        /// The system refused to remove it.
        case failed
        /// It stays: the list was closed without it.
        case kept
        /// It was brought back from quarantine.
        case restored

        /// Whether nothing of it is left where it was and the tombstone must stand.
        public var isGone: Bool { self == .destroyed }
    }

    /// What became of it.
    public var state: State
    /// When.
    public var at: Timestamp?
    /// How paper was destroyed, or how the file was: words.
    public var method: String?
    /// The guard that stood in the way, or the error.
    public var reason: String?

    /// An outcome.
    public init(
        _ state: State, at: Timestamp? = nil, method: String? = nil, reason: String? = nil
    ) {
        self.state = state
        self.at = at
        self.method = method
        self.reason = reason
    }
}

extension DisposalOutcome: JSONRepresentable {
    /// Reads an outcome.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        state = try reader.parsed("state") { text in
            State(rawValue: text).flatMap { $0 == .pending ? nil : $0 }
        }
        at = try reader.parsedIfPresent("at") { Timestamp($0) }
        method = try reader.stringIfPresent("method")
        reason = try reader.stringIfPresent("reason")
        try reader.finish()
    }

    /// The outcome as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("state", state.rawValue)
        builder.add("at", text: at)
        builder.add("method", method)
        builder.add("reason", reason)
        return builder.value
    }
}
