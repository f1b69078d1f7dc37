public import DossierLedger
public import DossierModel
internal import DossierStore
internal import SystemPackage

/// Hands packages over: copies them out of the house with all that a receiver needs (rule STO-12).
///
/// Who calls has found out that the acting person may do so.
public struct HandOffSender {
    private let session: WritingSession
    private let clock: any ArchiveClock
    private let identities: any IdentitySource

    /// A sender for the person of a session.
    public init(
        session: WritingSession, clock: any ArchiveClock, identities: any IdentitySource
    ) {
        self.session = session
        self.clock = clock
        self.identities = identities
    }

    /// Copies packages with their digests and proofs, a cover list and the newest checkpoint.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - progress: Is told how many bytes were read; what it throws ends the work.
    /// - Returns: what was made.
    /// - Throws: ``HandOffError``; what reading, encrypting and writing met. Nothing stays behind then.
    public func send(
        _ request: HandOffRequest, progress: @escaping PackageVerifier.Progress = { _ in }
    ) throws -> SentHandOff {
        if let day = request.expires, day < clock.today() {
            throw HandOffError(.expiresPast, day.description)
        }
        let folder = try Self.folder(request.output)
        let ledger = Ledger(store: session.store)
        guard let signed = try ledger.checkpoints().compactMap(\.signed).last else {
            throw HandOffError(.noCheckpoint, "")
        }
        let trust = PackageTrust(key: try ledger.verifierKey())
        let sources = try request.files.map { try source($0, trust, request, folder, progress) }
        var shelf = HandOffShelf(folder: folder, sealing: request.sealing)
        do {
            let items = try sources.map { try shelf.copy($0) }
            return try finish(request, sources, items, signed, &shelf)
        } catch {
            let code = (error as? StoreError)?.code
            if code != .committedUnfinished, code != .outcomeUnknown { shelf.removeAll() }
            throw error
        }
    }

    private static func folder(_ path: FilePath) throws -> DurableDirectory {
        let opened = Result { () throws(StoreError) in try DurableDirectory(path) }
        switch opened {
        case .success(let folder): return folder
        case .failure(let error) where [.notFound, .notADirectory].contains(error.code):
            throw HandOffError(.noFolder, VisibleText.of(path.string))
        case .failure(let error): throw error
        }
    }

    // MARK: What is handed over

    private func source(
        _ file: FilePath, _ trust: PackageTrust, _ request: HandOffRequest,
        _ folder: DurableDirectory, _ progress: @escaping PackageVerifier.Progress
    ) throws -> HandOffSource {
        let place = VisibleText.of(file.string)
        let report = try PackageVerifier(trust: trust).verify(.file(file), progress: progress)
        // Its keys can be derived from the archive's id, which anybody can give a sandbox too.
        if report.month?.description?.archive.sandbox == true,
            !session.store.description.sandbox
        {
            throw HandOffError(.ofSandbox, place)
        }
        guard report.valid, let month = report.month?.description,
            month.archive.id == session.store.description.id, let digest = report.digest,
            let fileDigest = report.fileDigest, let name = file.lastNameBytes,
            let relative = RelativePath(name: name)
        else {
            let errors = report.findings.filter { $0.severity == .error }
            throw HandOffError(.notOwnPackage, place, findings: errors)
        }
        let rewritten = try LedgerSurvey(Ledger(store: session.store)).rewritten
        if rewritten.contains(where: { $0.previous == digest }) {
            let next = month.package.edition(month.package.edition + 1)
            throw HandOffError(.replaced, place, detail: next.description)
        }
        let beside = try SideFiles(beside: file)
        guard [.proved, .sandbox].contains(report.authenticity), let proof = beside.proof else {
            throw HandOffError(.proofMissing, place)
        }
        let target = request.sealing.stored(relative)
        guard try folder.status(target) == nil else {
            throw HandOffError(.inTheWay, VisibleText.of(target.bytes))
        }
        return HandOffSource(
            file: file, name: relative, target: target,
            package: PackageReference(package: month.package, digest: digest),
            range: month.range, fileDigest: fileDigest, proof: proof,
            documents: report.documents, bytes: Int(report.bytes))
    }

    // MARK: What comes with it

    private func finish(
        _ request: HandOffRequest, _ sources: [HandOffSource], _ items: [HandOffItem],
        _ signed: SignedCheckpoint, _ shelf: inout HandOffShelf
    ) throws -> SentHandOff {
        let person = session.signatory.staff
        let registered = Registration(by: person.id, at: clock.now())
        var entry = CopyEntry(
            id: identities.makeID(), kind: .handOff,
            name: items.map(\.package.package.description).joined(separator: " "),
            place: VisibleText.of(request.output.string), holder: request.holder,
            registered: registered, salt: identities.makeSalt())
        entry.expires = request.expires
        entry.recipients = request.sealing.recipients
        entry.digest = items.count == 1 ? items.first?.fileDigest : nil
        entry.contents = sources.map(\.content)
        let name = HandOffCover.name(entry.id)
        let cover = HandOffCover(
            id: entry.id, archive: session.store.description.id, holder: request.holder,
            sent: registered, expires: request.expires, items: items,
            checkpoint: signed.head.size)
        let checkpoint = try shelf.write(signed)
        try shelf.write(cover.document, to: name)
        try commit(entry, items)
        return SentHandOff(
            entry: entry, items: items, cover: shelf.place(name),
            checkpoint: shelf.place(checkpoint))
    }

    private func commit(_ entry: CopyEntry, _ items: [HandOffItem]) throws {
        var draft = EventDraft(
            .handedOff, subjects: [.archive: session.store.description.id.description])
        if items.count == 1 {
            draft.facts[.package] = items.first?.package.digest.description
        }
        CopyBook.tell(entry, in: &draft)
        var book = try CopyBook(reading: session.store)
        book.put(entry)
        var changes = ChangeSet()
        book.write(to: &changes)
        _ = try session.commit(changes, [draft])
    }
}
