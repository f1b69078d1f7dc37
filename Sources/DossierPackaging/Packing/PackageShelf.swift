internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import DossierTar
internal import SystemPackage

/// Where packages and the files beside them go: the archive's folder of the month, or another.
struct PackageShelf {
    let session: WritingSession
    /// A folder outside the archive; nil is the archive's own.
    let output: DurableDirectory?
    /// For whom packages outside the archive are encrypted.
    let sealing: Sealing?
    /// Makes the entry of a package outside the archive in the register of copies.
    let copies: PackageCopies

    /// The shelf that a request names.
    ///
    /// - Throws: `noOutputFolder`.
    init(_ session: WritingSession, _ request: PackRequest, _ copies: PackageCopies) throws {
        self.session = session
        let system = session.store.system
        output = try request.output.map { try Self.folder($0, system) }
        // The tree stays readable: only what leaves the house is encrypted.
        sealing = output == nil ? nil : request.sealing
        self.copies = copies
    }

    /// The name of a package's file as it is stored.
    func file(_ package: MonthPackage) -> RelativePath { sealing.stored(package.file) }

    /// The name of the file of its digest.
    func digestFile(_ package: MonthPackage) -> RelativePath {
        sealing == nil ? package.digestFile : Self.beside(file(package), ".sha256")
    }

    /// The name of the file of its proof.
    func proofFile(_ package: MonthPackage) -> RelativePath {
        sealing == nil ? package.proofFile : Self.beside(file(package), ".tlog-proof")
    }

    private static func beside(_ file: RelativePath, _ suffix: String) -> RelativePath {
        RelativePath(bytes: file.bytes + Array(suffix.utf8)) ?? file
    }

    private static func folder(
        _ path: FilePath, _ system: any SystemCalls
    ) throws -> DurableDirectory {
        let opened = Result { () throws(StoreError) in
            try DurableDirectory(path, system: system)
        }
        switch opened {
        case .success(let folder): return folder
        case .failure(let error) where [.notFound, .notADirectory].contains(error.code):
            throw PackingError(.noOutputFolder, VisibleText.of(path.string))
        case .failure(let error): throw error
        }
    }

    /// Where a file lies below the archive's root.
    private func inside(_ package: MonthPackage, _ name: RelativePath) -> RelativePath {
        session.store.layout.packages(package.month).appending(name)
    }

    /// Where a package is, for people and programs.
    func place(_ package: MonthPackage, _ name: RelativePath? = nil) -> String {
        let name = name ?? file(package)
        guard let output else { return inside(package, name).description }
        return VisibleText.of(output.path.appending(name.text ?? "").string)
    }

    /// Whether something of that name is there.
    func holds(_ package: MonthPackage, _ name: RelativePath) throws -> Bool {
        guard let output else { return try session.store.status(inside(package, name)) != nil }
        return try output.status(name) != nil
    }

    // MARK: The package

    /// Writes a package, and makes it, what it seals and its event one transaction.
    ///
    /// - Parameters:
    ///   - package: Which.
    ///   - pending: Submissions that are written in the same transaction.
    ///   - fill: Writes the package.
    ///   - draft: What the event says of what was written.
    /// - Returns: what was written, and the number of the event.
    /// - Throws: `packageInTheWay`; what `fill`, writing and the commit met.
    func put(
        _ package: MonthPackage, behind pending: PendingSubmissions?,
        fill: PackageAssembly.Fill,
        draft: (PackageAssembly.Written) -> EventDraft
    ) throws -> Put {
        guard try !holds(package, file(package)) else {
            throw PackingError(.packageInTheWay, place(package))
        }
        guard let output else {
            let (file, written) = try session.stage { sink in
                let written = try fill { try sink.write($0) }
                return (content: written.content, value: written)
            }
            var changes = Self.sealing(written)
            changes.place(file, at: inside(package, package.file))
            let others = try copies.supersede(session.store, in: &changes)
            let sequence = try commit(changes, others + [draft(written)], behind: pending)
            return Put(written: written, stored: written.content, sequence: sequence)
        }
        let owner = session.store.description.id
        let (content, written) = try output.fill(file(package), owner: owner) { sink in
            let done = try sealing.write(to: sink) { write in
                let written = try fill(write)
                return (content: written.content, value: written)
            }
            return (content: done.content, value: done)
        }
        do {
            let sequence = try commit(
                outside: package, written, content, draft(written), behind: pending)
            return Put(written: written, stored: content, sequence: sequence)
        } catch {
            // Behind the commit the package is the one that the ledger tells of.
            let code = (error as? StoreError)?.code
            if code != .committedUnfinished, code != .outcomeUnknown {
                try? output.discard(file(package))
            }
            throw error
        }
    }

    /// Commits a package that lies outside the archive, with its entry in the register of copies.
    private func commit(
        outside package: MonthPackage, _ written: PackageAssembly.Written,
        _ stored: KnownContent, _ draft: EventDraft, behind pending: PendingSubmissions?
    ) throws -> Int {
        var changes = Self.sealing(written)
        var draft = draft
        let others = try copies.enter(
            package, at: place(package), stored: stored.digest, for: sealing.recipients,
            store: session.store, in: &changes, &draft)
        return try commit(changes, others + [draft], behind: pending)
    }

    private static func sealing(_ written: PackageAssembly.Written) -> ChangeSet {
        var changes = ChangeSet()
        for list in written.sealed {
            changes.place(list.file, at: list.path, expecting: .digest(list.replacing))
        }
        return changes
    }

    private func commit(
        _ changes: ChangeSet, _ drafts: [EventDraft], behind pending: PendingSubmissions?
    ) throws -> Int {
        var changes = changes
        if let pending { changes.append(pending.changes) }
        return try session.commit(changes, (pending?.drafts ?? []) + drafts).last?.sequence ?? 0
    }

    // MARK: The files beside it

    /// Whether a package lies here without one of the files beside it.
    func isUnfinished(_ package: MonthPackage) throws -> Bool {
        guard try holds(package, file(package)) else { return false }
        return try !holds(package, proofFile(package)) || !holds(package, digestFile(package))
    }

    /// Writes the files beside a package that are missing: proof and digest, last of all.
    ///
    /// - Parameters:
    ///   - package: Which.
    ///   - sequence: The number of its event.
    ///   - fileDigest: SHA-256 of the file; nil where it stands beside it.
    ///   - proof: Proves that the event stands in the ledger.
    /// - Returns: the files that were written.
    /// - Throws: what proving, reading and writing met.
    func complete(
        _ package: MonthPackage, _ sequence: Int, fileDigest: ContentDigest?,
        proof: (_ sequence: Int) throws -> LogProof
    ) throws -> [String] {
        var written: [String] = []
        if try !holds(package, proofFile(package)) {
            try write(proof(sequence).bytes, package, proofFile(package))
            written.append(place(package, proofFile(package)))
        }
        if let fileDigest, try !holds(package, digestFile(package)) {
            let line = "\(fileDigest)  \(file(package).text ?? "")\n"
            try write(Array(line.utf8), package, digestFile(package))
            written.append(place(package, digestFile(package)))
        }
        return written
    }

    private func write(
        _ bytes: [UInt8], _ package: MonthPackage, _ name: RelativePath
    ) throws {
        if let output {
            try output.write(bytes, to: name, replaces: false)
        } else {
            try session.writeOnce(bytes, to: inside(package, name))
        }
    }
}

extension PackageShelf {
    /// The digest of a package's file; nil when it is not any more what the ledger tells of.
    ///
    /// - Throws: what reading met.
    func fileDigest(
        _ package: MonthPackage, _ digest: ContentDigest
    ) throws -> ContentDigest? {
        let reader = try reader(package)
        guard sealing == nil else {
            // What is in it cannot be read here; the register knows the file as it was stored.
            let found = try reader.digest()
            let entries = try CopyBook(reading: session.store).entries
            let isKnown = entries.contains {
                $0.digest == found && $0.contents.contains { $0.digest == digest }
            }
            return isKnown ? found : nil
        }
        do {
            let summary = try Self.summary(reader)
            return summary.digest == digest ? summary.fileDigest : nil
        } catch is TarError {
            // It is not even a tar any more.
            return nil
        }
    }

    private static func summary(_ reader: ContentReader) throws -> TarSummary {
        var tar = TarReader {
            var buffer = [UInt8](repeating: 0, count: 256 << 10)
            let count = try reader.read(into: &buffer)
            return Array(buffer[..<count])
        }
        while try tar.next() != nil {}
        return try tar.summary()
    }

    private func reader(_ package: MonthPackage) throws -> ContentReader {
        guard let output else { return try session.store.open(inside(package, package.file)) }
        return try output.open(file(package))
    }
}
