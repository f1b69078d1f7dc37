/// What became of one item of a disposal list.
public struct DisposalOutcome: Sendable, Equatable {
    /// What became of it.
    public enum State: String, Sendable, CaseIterable {
        /// Nothing yet.
        case pending
        /// A guard stood in the way when its turn came; it lies where it lay, or waits still.
        case deferred
        /// It waits in quarantine.
        case quarantined
        /// It is gone.
        case destroyed
        /// It could not be destroyed: what waited is not what was listed, or cannot be read.
        case failed
        /// It stays: the list was closed without it.
        case kept
        /// It was brought back from quarantine.
        case restored

        /// Whether nothing of it is left where it was and the tombstone must stand.
        public var isGone: Bool { self == .destroyed }
    }

    /// What is not as it should be, though nothing more is done with the item.
    public enum Found: String, MessageKey, CaseIterable {
        /// It was destroyed, and the same content was found again behind that.
        case survived
        /// What was brought back is not what was listed.
        case altered
        /// Something else lay at its path, so that it was brought back under a name beside it.
        case beside
        /// There was nothing that could be brought back.
        case lost
    }

    /// What became of it.
    public var state: State
    /// When.
    public var at: Timestamp?
    /// How paper was destroyed, or how the file was: words.
    public var method: String?
    /// The guard that stood in the way, or the words of who kept it.
    public var reason: String?
    /// Whether its bytes wait in quarantine though it was deferred or failed.
    public var isAway = false
    /// What is not as it should be.
    public var found: Found?

    /// An outcome.
    public init(
        _ state: State, at: Timestamp? = nil, method: String? = nil, reason: String? = nil
    ) {
        self.state = state
        self.at = at
        self.method = method
        self.reason = reason
    }

    /// Whether its bytes wait in quarantine.
    public var isWaiting: Bool { state == .quarantined || isAway }
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
        isAway = try reader.bool("away", default: false)
        found = try reader.parsedIfPresent("found") { Found(rawValue: $0) }
        try reader.finish()
    }

    /// The outcome as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("state", state.rawValue)
        builder.add("at", text: at)
        builder.add("method", method)
        builder.add("reason", reason)
        builder.add("away", ifTrue: isAway)
        builder.add("found", found?.rawValue)
        return builder.value
    }
}
