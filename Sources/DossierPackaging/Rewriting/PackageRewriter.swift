public import DossierLedger
public import DossierModel
internal import DossierStore
internal import DossierTar
internal import SystemPackage

/// Makes the successor of a package that lacks what a disposal list destroyed (rule DES-4).
///
/// The package itself stays as it is, until its own destruction is confirmed. Who calls has found out
/// that the acting person may do so.
public struct PackageRewriter {
    private let session: WritingSession
    private let clock: any ArchiveClock
    private let identities: any IdentitySource
    private let threads: Int

    /// A rewriter for the person of a session.
    public init(
        session: WritingSession, clock: any ArchiveClock, identities: any IdentitySource,
        threads: Int
    ) {
        self.session = session
        self.clock = clock
        self.identities = identities
        self.threads = min(threads, 2)
    }

    private var store: Store { session.store }

    /// Writes the successor, with its event, its digest and its proof.
    ///
    /// - Parameters:
    ///   - request: What is wanted.
    ///   - list: The disposal list whose documents the successor lacks.
    ///   - progress: Told how many bytes were read; what it throws ends the work.
    /// - Returns: what was made.
    /// - Throws: ``RewriteError``; ``HoldRefusal`` where a hold reaches a document of the package;
    ///   `packageInTheWay`, `noOutputFolder`; what reading, signing and writing met.
    public func rewrite(
        _ request: RewriteRequest, without list: DisposalList,
        progress: @escaping (Int64) throws -> Void = { _ in }
    ) throws -> RewrittenPackage {
        let source = try RestoreSource(request.file, request.opening)
        guard let old = source.package else { throw RewriteError(.notMonthly, source.place) }
        guard old.archive.id == store.description.id else {
            throw RewriteError(.otherArchive, source.place, detail: "\(store.description.id)")
        }
        let tombstones = try tombstones(of: list)
        let report = try PackageVerifier(trust: PackageTrust(opening: request.opening))
            .verify(.file(request.file), progress: progress)
        guard report.valid, let digest = report.digest, let stored = report.fileDigest else {
            throw RewriteError(
                .damaged, source.place, detail: report.findings.first?.rule ?? "")
        }
        let survey = try LedgerSurvey(Ledger(store: store))
        let known = try survey.successor(of: digest, old, without: list, source)
        var new = old
        new.package = old.package.edition(survey.edition(of: digest) + 1)
        new.replaces.append(PackageReference(package: old.package, digest: digest))
        new.lists.append(list.id)
        let surgery = PackageSurgery(
            source: source, digest: digest, description: new, tombstones: tombstones,
            language: store.description.language, threads: threads,
            scratch: { try session.scratch() }, progress: progress)
        let (kept, dropped, removed) = try checked(surgery, old)
        guard !removed.isEmpty else {
            throw RewriteError(.nothingOfList, source.place, detail: list.number)
        }
        let shelf = try shelf(request, new, replacing: stored)
        let proof = { (number: Int) throws -> LogProof in
            let head = try session.signCheckpoint().head
            return try Ledger(store: store).proof(of: number, size: head.size)
        }
        if let known, try shelf.isUnfinished(new.package),
            let file = try shelf.fileDigest(new.package, known.digest)
        {
            // It was stopped behind the commit.
            _ = try shelf.complete(new.package, known.sequence, fileDigest: file, proof: proof)
            return try made(
                new, removed, kept.list.totals, shelf, known.digest, known.sequence, file)
        }
        if known != nil, try shelf.holds(new.package, shelf.file(new.package)) {
            throw RewriteError(.rewrittenAlready, source.place, detail: shelf.place(new.package))
        }
        let put = try shelf.put(new.package, behind: nil) { sink in
            let written = try surgery.write(kept, without: dropped, to: sink)
            guard known.map({ $0.digest == written.tar.digest }) ?? true else {
                throw RewriteError(.differs, source.place, detail: "\(new.package)")
            }
            return written
        } draft: { written in
            RewrittenMonth.draft(new, digest: written.tar.digest, list: list.digest)
        }
        _ = try shelf.complete(
            new.package, put.sequence, fileDigest: put.stored.digest, proof: proof)
        return try made(
            new, removed, put.written.list.totals, shelf, put.written.tar.digest, put.sequence,
            put.stored.digest)
    }

    private func made(
        _ new: PackageDescription, _ removed: Set<RecordID>, _ totals: HandOverTotals,
        _ shelf: PackageShelf, _ digest: ContentDigest, _ sequence: Int, _ file: ContentDigest
    ) throws -> RewrittenPackage {
        RewrittenPackage(
            package: new.package, path: shelf.place(new.package), replaces: new.replaces,
            removed: removed.sorted { $0.description < $1.description }, totals: totals,
            digest: digest, fileDigest: file, sequence: sequence,
            superseded: try shelf.copies.replaced.flatMap { replaced in
                try CopyBook(reading: store).entries.first { $0.digest == replaced }
            })
    }

    // MARK: What goes

    /// The tombstones of what a list destroyed, by record.
    private func tombstones(of list: DisposalList) throws -> [RecordID: Record] {
        let states: Set<DisposalState> = [.primaryDestroyed, .copiesOutstanding, .closed]
        let gone = Set(list.items.filter { $0.outcome.state.isGone }.map(\.record))
        guard states.contains(list.state), !gone.isEmpty else {
            throw RewriteError(.notDestroyed, list.number)
        }
        var tombstones: [RecordID: Record] = [:]
        for volume in try VolumeFinder(store: store).allVolumes() {
            let records: RecordList? = try store.documentIfPresent(volume.path(.records))
            for record in records?.records ?? []
            where gone.contains(record.id) && record.tombstone != nil {
                tombstones[record.id] = record
            }
        }
        guard tombstones.count == gone.count else {
            throw RewriteError(.notDestroyed, list.number)
        }
        return tombstones
    }

    /// What stays and what goes, where no hold reaches anything of the package.
    private func checked(
        _ surgery: PackageSurgery, _ old: PackageDescription
    ) throws -> (list: HandOverWriter, dropped: Set<RelativePath>, removed: Set<RecordID>) {
        let guardian = HoldGuard(try VouchedHolds.read(in: store), on: clock.today())
        let names = guardian.inForce.isEmpty ? [:] : try names()
        var reached: [HeldSubject] = []
        let outcome = try surgery.reading { item in
            guard !guardian.inForce.isEmpty else { return }
            let known = names[item.number]
            var subject = HeldSubject(numbers: known?.numbers ?? [item.number])
            subject.record = item.record
            subject.texts = [item.title] + (known?.texts ?? [])
            subject.category = item.category
            subject.department = old.package.department
            subject.formed = item.formed
            if !guardian.holds(of: subject).isEmpty { reached.append(subject) }
        }
        _ = try guardian.permit(.packageRotation, reached)
        return outcome
    }

    /// The numbers and the names that a dossier has or had, by each of its numbers.
    private func names() throws -> [ClientNumber: (numbers: Set<ClientNumber>, texts: [String])] {
        var names: [ClientNumber: (numbers: Set<ClientNumber>, texts: [String])] = [:]
        for volume in try VolumeFinder(store: store).allVolumes() {
            let card = try store.card(of: volume)
            let numbers = Set([card.number] + card.aliases)
            for number in numbers {
                let known = names[number]
                names[number] = (
                    numbers.union(known?.numbers ?? []), [card.name] + (known?.texts ?? [])
                )
            }
        }
        return names
    }

    // MARK: Where it goes

    private func shelf(
        _ request: RewriteRequest, _ new: PackageDescription, replacing stored: ContentDigest
    ) throws -> PackageShelf {
        var place = PackRequest(month: new.package.month)
        let folder = store.layout.packages(new.package.month).names.reduce(store.root) {
            $0.appending(String(decoding: $1, as: UTF8.self))
        }
        let beside = request.file.removingLastComponent()
        place.output = request.output ?? (beside == folder ? nil : beside)
        place.sealing = request.sealing
        place.holder = request.holder
        var copies = PackageCopies(
            person: session.signatory.staff, holder: request.holder, clock: clock,
            identities: identities)
        copies.replaced = stored
        return try PackageShelf(session, place, copies)
    }
}
