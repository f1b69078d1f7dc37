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

    /// The shelf that a request names.
    ///
    /// - Throws: `noOutputFolder`.
    init(_ session: WritingSession, output: FilePath?) throws {
        self.session = session
        self.output = try output.map(Self.folder)
    }

    private static func folder(_ path: FilePath) throws -> DurableDirectory {
        let opened = Result { () throws(StoreError) in try DurableDirectory(path) }
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
        let name = name ?? package.file
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
        fill: (FileSink) throws -> PackageAssembly.Written,
        draft: (PackageAssembly.Written) -> EventDraft
    ) throws -> (written: PackageAssembly.Written, sequence: Int) {
        guard try !holds(package, package.file) else {
            throw PackingError(.packageInTheWay, place(package))
        }
        guard let output else {
            let (file, written) = try session.stage { try Self.told(fill($0)) }
            var changes = Self.sealing(written)
            changes.place(file, at: inside(package, package.file))
            return (written, try commit(changes, draft(written), behind: pending))
        }
        let written = try output.fill(package.file) { try Self.told(fill($0)) }
        do {
            return (written, try commit(Self.sealing(written), draft(written), behind: pending))
        } catch {
            // Behind the commit the package is the one that the ledger tells of.
            let code = (error as? StoreError)?.code
            if code != .committedUnfinished, code != .outcomeUnknown {
                try? output.remove(package.file)
            }
            throw error
        }
    }

    private static func told(
        _ written: PackageAssembly.Written
    ) -> (content: KnownContent, value: PackageAssembly.Written) {
        (KnownContent(digest: written.tar.fileDigest, size: written.tar.fileSize), written)
    }

    private static func sealing(_ written: PackageAssembly.Written) -> ChangeSet {
        var changes = ChangeSet()
        for list in written.sealed {
            changes.place(list.file, at: list.path, expecting: .digest(list.replacing))
        }
        return changes
    }

    private func commit(
        _ changes: ChangeSet, _ draft: EventDraft, behind pending: PendingSubmissions?
    ) throws -> Int {
        var changes = changes
        if let pending { changes.append(pending.changes) }
        return try session.commit(changes, (pending?.drafts ?? []) + [draft]).last?.sequence ?? 0
    }

    // MARK: The files beside it

    /// Whether a package lies here without one of the files beside it.
    func isUnfinished(_ package: MonthPackage) throws -> Bool {
        guard try holds(package, package.file) else { return false }
        return try !holds(package, package.proofFile) || !holds(package, package.digestFile)
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
        if try !holds(package, package.proofFile) {
            try write(proof(sequence).bytes, package, package.proofFile)
            written.append(place(package, package.proofFile))
        }
        if let fileDigest, try !holds(package, package.digestFile) {
            let line = "\(fileDigest)  \(package.file.text ?? "")\n"
            try write(Array(line.utf8), package, package.digestFile)
            written.append(place(package, package.digestFile))
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
        return try output.open(package.file)
    }
}
