public import DossierLedger
internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// Puts a restored archive to use: under the next epoch, with an event that says what was lost (design
/// §4).
public struct Activation {
    private let session: WritingSession

    /// The activation by the person of a session.
    public init(session: WritingSession) {
        self.session = session
    }

    /// Activates.
    ///
    /// - Parameter lost: Checkpoints that are known besides.
    /// - Returns: the number of the event, and how many events are known to be lost.
    /// - Throws: `nothingToActivate`, `evidenceCopy`; `twoArchives` for a checkpoint of another archive,
    ///   `notSigned` for one that no key of this one signed; what writing met.
    public func activate(
        knowing lost: [SignedCheckpoint] = []
    ) throws -> (sequence: Int, epoch: Int, lost: Int) {
        let store = session.store
        guard let bytes = try store.bytesIfPresent(RestorationState.path) else {
            throw BackupError(.nothingToActivate, store.root.string)
        }
        let state: RestorationState = try store.decode(bytes, from: RestorationState.path)
        guard !state.isEvidence else { throw BackupError(.evidenceCopy, store.root.string) }
        let keys = try Ledger(store: store).archiveKeys()
        let own = CheckpointOrigin(store.description)
        for signed in lost {
            let origin = VisibleText.of(signed.checkpoint.origin)
            guard CheckpointOrigin(signed.checkpoint.origin)?.isOfSameArchive(as: own) == true
            else { throw BackupError(.twoArchives, origin, detail: "\(store.description.id)") }
            guard signed.isSigned(of: own, keys) else {
                throw BackupError(.notSigned, origin, detail: "\(signed.head.size)")
            }
        }
        let kept = try Ledger(store: store).head().nextSequence
        var heads = lost.map { RestorationState.Head(size: $0.head.size, root: $0.head.root) }
        if let newest = state.newest { heads.append(newest) }
        let newest = heads.max { $0.size < $1.size }.flatMap { $0.size > kept ? $0 : nil }
        var archive = store.description
        let known = lost.compactMap { CheckpointOrigin($0.checkpoint.origin)?.epoch }
        archive.epoch = (known + [archive.epoch, state.epoch ?? 1]).reduce(1, max) + 1
        var changes = ChangeSet()
        changes.write(
            archive, to: Layout.description,
            expecting: .digest(ContentDigest(of: try store.bytes(Layout.description))))
        changes.removeNote(RestorationState.path, expecting: .digest(ContentDigest(of: bytes)))
        var facts: [EventFact: String] = [
            .last: "\(max(0, kept - 1))", .epoch: "\(archive.epoch)",
        ]
        if let newest {
            facts[.lost] = "\(newest.size)"
            facts[.lostRoot] = newest.root.description
        }
        if state.isNewestKnown { facts[.state] = "newestKnown" }
        var drafts = [
            EventDraft(.restored, subjects: [.archive: archive.id.description], facts: facts)
        ]
        drafts += try repeated(state.destroyed)
        drafts += try replayed(state.holds)
        let events = try session.commit(changes, drafts)
        // Whoever does not hold the archive's key activates all the same.
        _ = try? session.signCheckpoint()
        return (events.first?.sequence ?? 0, archive.epoch, max(0, (newest?.size ?? 0) - kept))
    }

    /// What tells of the holds that were carried over.
    private func replayed(_ ids: [EntryID]) throws -> [EventDraft] {
        let entries = try session.store.registerEntries(HoldEntry.self)
        return entries.filter { ids.contains($0.id) }.map { hold in
            EventDraft(
                .holdReplayed, subjects: [.entry: hold.id.description],
                commitments: [.hold: Commitment.digest(of: hold)])
        }
    }

    /// What tells of the destructions that were repeated.
    private func repeated(_ ids: [RecordID]) throws -> [EventDraft] {
        guard !ids.isEmpty else { return [] }
        let wanted = Set(ids)
        var drafts: [EventDraft] = []
        for volume in try VolumeFinder(store: session.store).allVolumes() {
            guard
                let list: RecordList = try session.store.documentIfPresent(volume.path(.records))
            else { continue }
            for record in list.records where wanted.contains(record.id) {
                drafts.append(
                    EventDraft(
                        .tombstoneReplayed,
                        subjects: [
                            .dossier: list.dossier.description, .record: record.id.description,
                        ], commitments: [.record: Commitment.digest(of: record)],
                        facts: [.year: "\(list.year)"]))
            }
        }
        return drafts
    }
}

extension SignedCheckpoint {
    /// Whether it is of an archive, of whatever epoch, and signed by a key that may have been the
    /// archive's then.
    func isSigned(of own: CheckpointOrigin, _ keys: ArchiveKeys) -> Bool {
        guard let origin = CheckpointOrigin(checkpoint.origin), origin.isOfSameArchive(as: own)
        else { return false }
        return keys.keys(signing: head.size).contains { key in
            VerifierKey(name: checkpoint.origin, key: key).map { verdict(of: $0) == .signed }
                ?? false
        }
    }
}
