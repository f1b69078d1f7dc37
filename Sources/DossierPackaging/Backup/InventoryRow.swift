public import DossierModel

/// A line of a backup's inventory: a file or an empty folder of the archive as it was.
public struct InventoryRow: Sendable, Equatable {
    /// Where the content is.
    public enum State: String, Sendable, CaseIterable {
        /// In this backup.
        case here
        /// In the full backup on which this one stands.
        case base
        /// Nowhere: of an earlier package the digest is enough.
        case digestOnly
        /// Nowhere: it could not be read.
        case skipped
        /// It is a folder without anything in it.
        case folder
    }

    /// The path in the archive.
    public var path: RelativePath
    /// Where the content is.
    public var state: State
    /// The length in bytes.
    public var size: Int64 = 0
    /// The time of modification, in nanoseconds since 1970.
    public var modified: Int64 = 0
    /// SHA-256 of the content; nil for a folder and for what could not be read.
    public var digest: ContentDigest?
    /// Why it could not be read.
    public var reason: String?

    /// A row.
    public init(
        _ path: RelativePath, _ state: State, size: Int64 = 0, modified: Int64 = 0,
        digest: ContentDigest? = nil, reason: String? = nil
    ) {
        self.path = path
        self.state = state
        self.size = size
        self.modified = modified
        self.digest = digest
        self.reason = reason
    }

    /// The line, with its line feed: canonical JSON, put together here because there are so many.
    func append(to line: inout [UInt8]) {
        guard let digest, reason == nil, Self.isPlain(path.bytes) else {
            line += CanonicalJSON.bytes(of: json) + [0x0A]
            return
        }
        line += Self.digestStart
        for byte in digest.bytes {
            line.append(Self.digits[Int(byte >> 4)])
            line.append(Self.digits[Int(byte & 15)])
        }
        line += Self.modifiedStart
        Self.append(modified, to: &line)
        line += Self.pathStart
        line += path.bytes
        line += Self.sizeStart
        Self.append(size, to: &line)
        line += Self.stateStart
        line += state.rawValue.utf8
        line += Self.end
    }

    private static let digits = Array("0123456789abcdef".utf8)
    private static let digestStart = Array("{\"digest\":\"".utf8)
    private static let modifiedStart = Array("\",\"modified\":\"".utf8)
    private static let pathStart = Array("\",\"path\":\"".utf8)
    private static let sizeStart = Array("\",\"size\":".utf8)
    private static let stateStart = Array(",\"state\":\"".utf8)
    private static let end = Array("\"}\n".utf8)

    private static func append(_ number: Int64, to line: inout [UInt8]) {
        guard number >= 0 else {
            line += String(number).utf8
            return
        }
        let start = line.count
        var rest = number
        repeat {
            line.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        line[start...].reverse()
    }

    /// Whether a path stands in JSON as it is.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) else {
            return false
        }
        return UTF8Check.firstInvalidByte(bytes) == nil
    }
}

extension InventoryRow: JSONRepresentable {
    /// Reads a line.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        guard let path = try StoredPath.read(from: &reader) else {
            throw reader.fault("path", .missingMember, "path")
        }
        self.path = path
        state = try reader.parsed("state") { State(rawValue: $0) }
        size = Int64(try reader.integer("size", in: 0...))
        modified = try reader.parsed("modified") { Int64($0) }
        digest = try reader.parsedIfPresent("digest") { ContentDigest($0) }
        reason = try reader.stringIfPresent("reason")
        try reader.finish()
    }

    /// The row as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("digest", text: digest)
        builder.add("modified", "\(modified)")
        StoredPath.add(path, to: &builder)
        builder.add("reason", reason)
        builder.add("size", Int(size))
        builder.add("state", state.rawValue)
        return builder.value
    }
}
