/// Who must agree to what: every chain of approvals as data (defaults.md, approvals).
public struct ApprovalPolicy: PolicyDocument {
    /// Which file holds it.
    public static let kind = PolicyKind.approvals
    /// The version, from 1.
    public var version: Int
    /// The chains, one an action.
    public var chains: [ApprovalChain]
    /// What a company adds.
    public var extensions: JSONObject = JSONObject()

    /// The policy of these chains.
    public init(version: Int = 1, chains: [ApprovalChain]) {
        self.version = version
        self.chains = chains
    }

    /// The chain of an action.
    public func chain(_ action: ApprovedAction) -> ApprovalChain? {
        chains.first { $0.action == action }
    }
}

extension ApprovalPolicy: JSONRepresentable {
    /// Reads `policy/approvals.json`.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion()
        version = try reader.integer("version", in: 1...)
        chains = try reader.filledList("chains")
        extensions = try reader.extensions()
        try reader.finish()
    }

    /// The policy as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", 1)
        builder.add("version", version)
        builder.add("chains", list: chains)
        builder.add(extensions: extensions)
        return builder.value
    }
}
