public import DossierLedger
public import DossierModel
internal import DossierStore

/// Brings the receipt of a hand-over back into the archive (rule STO-12).
///
/// Who calls has found out that the acting person may do so.
public struct HandOffConfirmation {
    private let session: WritingSession
    private let clock: any ArchiveClock
    private let identities: any IdentitySource

    /// A confirmation by the person of a session.
    public init(
        session: WritingSession, clock: any ArchiveClock, identities: any IdentitySource
    ) {
        self.session = session
        self.clock = clock
        self.identities = identities
    }

    /// Enters a receipt.
    ///
    /// - Returns: the hand-over as it stands in the register now.
    /// - Throws: `otherArchive`, `otherHandOff`, `otherPackage`, `confirmed`; what writing met.
    public func confirm(_ signed: SignedReceipt) throws -> CopyEntry {
        let receipt = signed.receipt
        guard receipt.archive == session.store.description.id else {
            throw HandOffError(.otherArchive, receipt.archive.description)
        }
        var book = try CopyBook(reading: session.store)
        var entry = try Self.handOff(receipt, in: book)
        entry.state = .confirmed
        entry.receipt = signed.kept
        entry.changed = Registration(by: session.signatory.staff.id, at: clock.now())
        entry.salt = identities.makeSalt()
        book.put(entry)
        var draft = EventDraft(
            .handoffReceived, subjects: [.archive: session.store.description.id.description])
        if receipt.items.count == 1 {
            draft.facts[.package] = receipt.items.first?.package.digest.description
        }
        CopyBook.tell(entry, in: &draft)
        var changes = ChangeSet()
        book.write(to: &changes)
        _ = try session.commit(changes, [draft])
        return entry
    }

    /// The hand-over that a receipt is of.
    private static func handOff(
        _ receipt: HandOffReceipt, in book: CopyBook
    ) throws(HandOffError) -> CopyEntry {
        let names = receipt.items.map(\.package.package.description).joined(separator: " ")
        let found = Set(receipt.items.map(\.package.digest))
        let handOffs = book.entries.filter { $0.kind == .handOff }
        let entry =
            if let id = receipt.handOff {
                handOffs.first { $0.id == id }
            } else {
                // Without a cover list the packages tell which it was; the newest that is open first.
                handOffs.last { Self.digests($0) == found && $0.receipt == nil }
                    ?? handOffs.last { Self.digests($0) == found }
            }
        guard let entry else { throw HandOffError(.otherHandOff, names) }
        // The digests alone are not enough: a receipt that calls them otherwise is of something else.
        guard Self.digests(entry) == found, Self.isNamedAlike(entry, receipt) else {
            throw HandOffError(.otherPackage, names, detail: entry.name)
        }
        if let digest = entry.digest, receipt.items.count == 1,
            receipt.items.first?.fileDigest != digest
        {
            throw HandOffError(.otherPackage, names, detail: entry.name)
        }
        guard entry.receipt == nil, entry.state.isHeld else {
            throw HandOffError(.confirmed, entry.name, detail: entry.receipt?.signer ?? "")
        }
        return entry
    }

    private static func isNamedAlike(_ entry: CopyEntry, _ receipt: HandOffReceipt) -> Bool {
        receipt.items.allSatisfy { item in
            entry.contents.contains { content in
                content.digest == item.package.digest
                    && content.month == item.package.package.month
                    && content.department == item.package.package.department
            }
        }
    }

    private static func digests(_ entry: CopyEntry) -> Set<ContentDigest> {
        Set(entry.contents.compactMap(\.digest))
    }
}
