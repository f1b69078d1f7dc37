internal import DossierLedger
public import DossierModel
internal import DossierStore

extension Desk {
    /// Keeps a list on which somebody confirmed that a copy is gone, closes the copy's own entry, and
    /// removes the file of a package in the archive's folder, all at once (rule DES-4).
    ///
    /// - Parameters:
    ///   - list: The list as the machine gave it.
    ///   - copy: The copy, with how it went.
    ///   - facts: What else is told.
    ///   - files: The files of a package of the archive's own, with their digests, that lie there.
    ///   - permit: The leave to remove them.
    /// - Returns: the list with a fresh salt.
    /// - Throws: `copyRetained` for a copy that must not be destroyed yet; what writing met.
    public func keep(
        _ list: DisposalList, gone copy: DisposalCopy, facts: [EventFact: String],
        removing files: [(path: RelativePath, digest: ContentDigest)], permit: DestructionPermit?
    ) throws -> DisposalList {
        var changes = PlannedChanges()
        let (kept, draft) = try put(list, .disposalChanged, facts: facts, &changes)
        if let permit, permit.act == .packageRotation {
            for file in files {
                changes.remove(file.path, expecting: .digest(file.digest), permit: permit)
            }
        }
        var set = changes.changeSet
        var drafts = [draft]
        var book = try CopyBook(reading: store)
        if var entry = copy.entry.flatMap({ book.entry($0) }), entry.state.isHeld,
            let way = copy.gone?.way
        {
            if let until = entry.retainUntil, clock.today() <= until, way != .confirmed {
                throw RegistrationError(.copyRetained, entry.name, detail: "\(until)")
            }
            if let state = way.state {
                entry.state = state
            } else if !entry.cleared.contains(list.id) {
                // The copy stays, and its holder took the items out of it.
                entry.cleared.append(list.id)
            }
            entry.changed = registration()
            entry.salt = identities.makeSalt()
            book.put(entry)
            book.write(to: &set)
            var told = EventDraft(
                .copyChanged, subjects: [.archive: store.description.id.description],
                facts: [.state: entry.state.rawValue])
            CopyBook.tell(entry, in: &told)
            drafts.append(told)
        }
        _ = try session.commit(set, drafts)
        return kept
    }
}

extension DisposalCopy.Gone.Way {
    /// What a copy is then; nil where it is still there, and only the items are gone from it.
    fileprivate var state: CopyState? {
        switch self {
        case .expired, .destroyed: .destroyed
        case .rewritten: .rewritten
        case .confirmed: nil
        }
    }
}
