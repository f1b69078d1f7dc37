extension IndexRun {
    /// Takes files without a record out of what people find whose bytes are those of a document that
    /// is only stored any more: a copy of it in the inbox would tell its name (rule PRV-3).
    ///
    /// What may be shown again is entered again.
    func hideCopies() throws {
        let hidden = try update.hiddenDigests()
        let hid = try update.fact(IndexFact.hidden) == "1"
        guard hid || !hidden.isEmpty else { return }
        try update.setFact(IndexFact.hidden, hidden.isEmpty ? "0" : "1")
        var changed: [FileRow] = []
        try update.forEachFile(withState: [.document(.unregistered), .document(.waiting)]) { row in
            let isHidden = row.digest.map(hidden.contains) ?? false
            if isHidden == (row.entry != nil) { changed.append(row) }
        }
        for var row in changed {
            if let entry = row.entry {
                try update.removeEntry(entry)
                row.entry = nil
                try update.put(row)
            } else {
                try list(row)
            }
        }
    }
}
