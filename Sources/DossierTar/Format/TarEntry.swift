/// One entry of a tar, before its content.
public struct TarEntry: Sendable, Equatable {
    /// What an entry is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A regular file.
        case file
        /// A directory.
        case directory
        /// A symbolic link.
        case symbolicLink
        /// Another name of an earlier entry.
        case hardLink
        /// A character or block device.
        case device
        /// A named pipe.
        case fifo
        /// A file with holes, stored without them: its content is not what a reader would get.
        case sparse
        /// What only some programs know, or nobody.
        case other
    }

    /// The name, the raw bytes that stand in the tar, never converted; not empty, without NUL.
    public var name: [UInt8]
    /// What it is.
    public var kind: Kind
    /// The bytes of content that follow.
    public var size: Int64
    /// What a link leads to, as raw bytes; empty for all else.
    public var target: [UInt8]
    /// When the file was changed, in nanoseconds since 1970, where a pax header tells.
    public var modified: Int64?

    /// An entry.
    public init(name: [UInt8], kind: Kind, size: Int64 = 0, target: [UInt8] = []) {
        self.name = name
        self.kind = kind
        self.size = size
        self.target = target
    }

    /// The name without the slashes at the end that a directory has.
    public var path: [UInt8] {
        var path = name
        while path.last == UInt8(ascii: "/"), path.count > 1 { path.removeLast() }
        return path
    }
}

extension TarEntry.Kind {
    /// The kind that a header's letter names.
    init(letter: UInt8, name: [UInt8]) {
        switch Character(Unicode.Scalar(letter)) {
        // Before ustar a directory was a file whose name ends so.
        case "0", "\0": self = name.last == UInt8(ascii: "/") ? .directory : .file
        case "7": self = .file
        case "1": self = .hardLink
        case "2": self = .symbolicLink
        case "3", "4": self = .device
        case "5": self = .directory
        case "6": self = .fifo
        case "S": self = .sparse
        default: self = .other
        }
    }

    /// Whether content may follow.
    var hasContent: Bool { self == .file || self == .sparse || self == .other }
}
