import DossierModel
import DossierStore

extension TreeEntry {
    /// Whether rules about where things lie are to judge it: a file or a folder that is neither
    /// ignored nor left by a writer who found another's change.
    var isStray: Bool {
        guard let kind = known?.kind, kind == .file || kind == .directory else { return false }
        return !isIgnored && !ConflictMark.ends(name)
    }
}

extension RelativePath {
    /// Whether the last name ends in `.conflict-<time>`, perhaps with a number behind (design §5).
    var isConflictCopy: Bool { ConflictMark.ends(lastName) }
}

/// The end of a name by which a conflict copy is known.
private enum ConflictMark {
    private static let mark = Array(".conflict-".utf8)
    private static let timeLength = 15

    /// Whether a name ends in the mark, a time and perhaps a number; almost none does.
    static func ends(_ name: [UInt8]) -> Bool {
        guard name.count > mark.count + timeLength,
            let start = name.indices.dropLast(mark.count + timeLength - 1).first(where: { place in
                name[place] == mark[0] && name[place...].starts(with: mark)
            })
        else { return false }
        let time = name[(start + mark.count)...].prefix(timeLength)
        return time.enumerated().allSatisfy { place, byte in
            place == 8 ? byte == UInt8(ascii: "T") : (0x30...0x39).contains(byte)
        }
    }
}
