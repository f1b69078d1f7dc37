import DossierModel
import DossierStore

extension TreeEntry {
    /// Whether rules about where things lie are to judge it: a file or a folder that is neither
    /// ignored nor left by a writer who found another's change.
    var isStray: Bool {
        guard let kind = known?.kind, kind == .file || kind == .directory else { return false }
        return !isIgnored && !path.isConflictCopy
    }
}

extension RelativePath {
    /// Whether the last name ends in `.conflict-<time>`, perhaps with a number behind (design §5).
    var isConflictCopy: Bool {
        let name = lastName
        let mark = Array(".conflict-".utf8)
        guard let start = name.firstRange(of: mark)?.upperBound else { return false }
        let time = name[start...].prefix(15)
        return time.count == 15
            && time.enumerated().allSatisfy { place, byte in
                place == 8 ? byte == UInt8(ascii: "T") : (0x30...0x39).contains(byte)
            }
    }
}
