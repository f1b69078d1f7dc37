internal import DossierModel

extension Ledger {
    /// How the line of a new key of the archive begins, for its form is canonical.
    private static let rotation = Array(#"{"event":{"action":"keyRotated","#.utf8)

    /// The keys of the archive: that of event 0, and those that replaced it; one pass over all lines.
    ///
    /// An event that replaces the key counts only with a good signature by the key before it or by the
    /// recovery key, whatever else is wrong with the ledger.
    ///
    /// - Throws: as ``firstEvent()``.
    public func archiveKeys() throws -> ArchiveKeys {
        var keys = ArchiveKeys(try firstEvent())
        var lines = try lines()
        while let line = try lines.next() {
            guard line.bytes.starts(with: Self.rotation) else { continue }
            let checked = CheckedLine(line)
            if checked.isSigned, let event = checked.event { _ = keys.rotate(event) }
        }
        return keys
    }
}
