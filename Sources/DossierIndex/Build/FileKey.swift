internal import DossierModel

/// A path in the order in which the tree is walked.
///
/// Names are parted by a zero byte, which no name can hold, so that comparing bytes puts whatever
/// lies in a folder directly behind it: `a/b` before `a.txt`, as a walk meets them.
struct FileKey: Hashable, Sendable, Comparable {
    /// The bytes.
    let bytes: [UInt8]

    /// The key of a path.
    init(_ path: RelativePath) {
        bytes = path.bytes.map { $0 == UInt8(ascii: "/") ? 0 : $0 }
    }

    /// A key that the index holds.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The path; nil only when the index was tampered with.
    var path: RelativePath? {
        RelativePath(bytes: bytes.map { $0 == 0 ? UInt8(ascii: "/") : $0 })
    }

    /// The last name.
    var lastName: ArraySlice<UInt8> {
        bytes[(bytes.lastIndex(of: 0).map { $0 + 1 } ?? 0)...]
    }

    /// One of the names, counted from 0 at the root; nil where there are fewer.
    func name(_ index: Int) -> ArraySlice<UInt8>? {
        let names = bytes.split(separator: 0, maxSplits: index + 1)
        return index < names.count ? names[index] : nil
    }

    /// The first key of what lies in this folder.
    var contentStart: [UInt8] { bytes + [0] }

    /// The first key behind what lies in this folder.
    var contentEnd: [UInt8] { bytes + [1] }

    /// Whether this key lies in a folder.
    func isInside(_ folder: FileKey) -> Bool {
        bytes.count > folder.bytes.count && bytes[folder.bytes.count] == 0
            && bytes.starts(with: folder.bytes)
    }

    /// Keys are ordered by their bytes.
    static func < (left: Self, right: Self) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
