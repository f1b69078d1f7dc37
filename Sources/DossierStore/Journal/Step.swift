internal import DossierModel

/// One change of the tree, as the journal tells it to whoever carries it out.
///
/// A step can be carried out again: what it finds tells whether it was done before.
enum Step: Sendable, Hashable {
    /// A folder that is to be there.
    case makeDirectory(RelativePath)
    /// A staged file that takes its place; `replaced` is what was there when it was decided.
    case place(staged: Int, at: RelativePath, content: KnownContent, replaced: KnownContent?)
    /// A document that gets another path.
    case move(from: RelativePath, to: RelativePath, content: KnownContent)
    /// A folder that gets another path, with everything in it; `witness` is the name of something
    /// in it, by which it is known again.
    case moveDirectory(from: RelativePath, to: RelativePath, witness: RelativePath?)
    /// A file that goes.
    case remove(RelativePath, content: KnownContent)
    /// The staged part of the ledger, which comes last and replaces nothing.
    case ledgerPart(staged: Int, at: RelativePath, content: KnownContent)
}

extension Step: JSONRepresentable {
    private enum Kind: String {
        case makeDirectory, place, move, moveDirectory, remove, ledgerPart
    }

    init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        let kind = try reader.parsed("do") { Kind(rawValue: $0) }
        guard let path = try StoredPath.read(from: &reader) else {
            throw reader.fault("path", .missingMember, "path")
        }
        switch kind {
        case .makeDirectory: self = .makeDirectory(path)
        case .place:
            self = .place(
                staged: try reader.integer("staged", in: 1...), at: path,
                content: try reader.nested("content"),
                replaced: try reader.nestedIfPresent("replaced"))
        case .move:
            self = .move(
                from: try Self.path("from", required: true, &reader) ?? path, to: path,
                content: try reader.nested("content"))
        case .moveDirectory:
            self = .moveDirectory(
                from: try Self.path("from", required: true, &reader) ?? path, to: path,
                witness: try Self.path("witness", required: false, &reader))
        case .remove: self = .remove(path, content: try reader.nested("content"))
        case .ledgerPart:
            self = .ledgerPart(
                staged: try reader.integer("staged", in: 1...), at: path,
                content: try reader.nested("content"))
        }
        try reader.finish()
    }

    private static func path(
        _ name: String, required: Bool, _ reader: inout JSONReader
    ) throws(JSONFault) -> RelativePath? {
        guard let value = reader.value(name) else {
            if required { throw reader.fault(name, .missingMember, name) }
            return nil
        }
        var inner = try JSONReader(value, at: reader.pointer(name))
        guard let path = try StoredPath.read(from: &inner) else {
            throw inner.fault("path", .missingMember, "path")
        }
        try inner.finish()
        return path
    }

    var json: JSONValue {
        var builder = JSONBuilder()
        switch self {
        case .makeDirectory(let path): Self.add(.makeDirectory, path, to: &builder)
        case .place(let staged, let path, let content, let replaced):
            Self.add(.place, path, to: &builder)
            builder.add("staged", staged)
            builder.add("content", content)
            builder.add("replaced", replaced)
        case .move(let from, let path, let content):
            Self.add(.move, path, from: from, to: &builder)
            builder.add("content", content)
        case .moveDirectory(let from, let path, let witness):
            Self.add(.moveDirectory, path, from: from, to: &builder)
            Self.add("witness", witness, to: &builder)
        case .remove(let path, let content):
            Self.add(.remove, path, to: &builder)
            builder.add("content", content)
        case .ledgerPart(let staged, let path, let content):
            Self.add(.ledgerPart, path, to: &builder)
            builder.add("staged", staged)
            builder.add("content", content)
        }
        return builder.value
    }

    private static func add(
        _ kind: Kind, _ path: RelativePath, from: RelativePath? = nil,
        to builder: inout JSONBuilder
    ) {
        builder.add("do", kind.rawValue)
        StoredPath.add(path, to: &builder)
        add("from", from, to: &builder)
    }

    private static func add(
        _ name: String, _ path: RelativePath?, to builder: inout JSONBuilder
    ) {
        guard let path else { return }
        var inner = JSONBuilder()
        StoredPath.add(path, to: &inner)
        builder.add(name, inner.value)
    }
}
