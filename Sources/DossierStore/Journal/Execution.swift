internal import DossierModel
internal import SystemPackage

/// Carries a committed transaction out, and can do so again wherever it was stopped.
///
/// What a step finds tells whether it was done: a staged file that is gone has been placed. Nothing
/// that anybody else wrote is ever lost: it is kept beside as `<name>.conflict-<time>` (design §5).
struct Execution {
    let root: RootDirectory
    let journal: Journal
    let directories: DirectoryCache
    /// What the guard saw a moment ago, so that it need not be read again; empty in a recovery.
    var guarded: [RelativePath: FileStatus] = [:]
    /// Whether staged files are digested before they are placed, as after a crash.
    var distrustsStaging = false
    let zone: LocalTime
    /// Where what strangers had written was kept.
    private(set) var conflicts: [RelativePath] = []

    init(
        _ root: RootDirectory, _ journal: Journal, _ zone: LocalTime,
        guarded: [RelativePath: FileStatus]? = nil
    ) {
        self.root = root
        self.journal = journal
        self.zone = zone
        self.guarded = guarded ?? [:]
        distrustsStaging = guarded == nil
        directories = DirectoryCache(root)
    }

    private var system: any SystemCalls { root.system }

    /// Does every step: the tree first, then, when all of that lasts, the ledger, then the journal.
    mutating func run() throws(StoreError) {
        for step in journal.steps {
            if case .ledgerPart = step { try directories.flush() }
            try directories.relieve()
            // Somebody on another machine may have the file open for a moment; it is done again as
            // a recovery would.
            try root.patiently { () throws(StoreError) in try perform(step) }
        }
        try directories.flush()
        try retire()
    }

    private mutating func perform(_ step: Step) throws(StoreError) {
        switch step {
        case .makeDirectory(let path): try makeDirectory(path)
        case .place(let staged, let path, let content, let replaced):
            try place(staged, path, content, replaced)
        case .move(let from, let path, let content): try move(from, path, content)
        case .moveDirectory(let from, let path, let witness):
            try moveDirectory(from, path, witness)
        case .remove(let path, let content): try remove(path, content)
        case .ledgerPart(let staged, let path, let content):
            try placeLedgerPart(staged, path, content)
        }
    }

    /// Takes the journal away, back into the transaction's own folder.
    ///
    /// That exists only until somebody has finished the transaction, so that nobody takes away
    /// another's journal. Its name there tells whoever comes next that everything was done.
    private func retire() throws(StoreError) {
        guard try Journal.read(in: root)?.transaction == journal.transaction else { return }
        let work = try root.openDirectory(Layout.work)
        do {
            let staging = try root.openDirectory(journal.transaction.staging)
            try located(Layout.journal.description, .rename) { () throws(Errno) in
                try system.rename(
                    Layout.journal.lastName, in: work.descriptor,
                    to: journal.transaction.doneJournal.lastName, in: staging.descriptor)
            }
        } catch  where error.code == .notFound {
            // Its folder was removed by hand: every step is done, the journal alone is left.
            try root.removeFile(Layout.journal)
        }
        try system.synchronizeNames(work, Layout.work.description)
    }

    // MARK: - Steps

    private mutating func makeDirectory(_ path: RelativePath) throws(StoreError) {
        if let status = try root.status(path) {
            if status.kind == .directory { return }
            try keepBeside(path)
        }
        _ = try directories.changing(path.parent)
        try root.makeDirectory(path)
    }

    private mutating func place(
        _ staged: Int, _ path: RelativePath, _ content: KnownContent, _ replaced: KnownContent?
    ) throws(StoreError) {
        guard try isStaged(staged, content) else { return }
        let found = try root.status(path)
        guard found != nil else { return try rename(staged, to: path) }
        var isOurs = try holds(path, content)
        if !isOurs, let replaced { isOurs = try holds(path, replaced) }
        guard isOurs else {
            try keepBeside(path)
            return try rename(staged, to: path)
        }
        try replace(path, with: staged)
    }

    private mutating func move(
        _ from: RelativePath, _ path: RelativePath, _ content: KnownContent
    ) throws(StoreError) {
        guard try root.status(from) != nil else { return }
        if try root.status(path) != nil {
            // Either it was moved before and the old path has something new, or the new path does.
            guard try !holds(path, content), try holds(from, content) else { return }
            try keepBeside(path)
        }
        try rename(from, to: path)
    }

    private mutating func moveDirectory(
        _ from: RelativePath, _ path: RelativePath, _ witness: RelativePath?
    ) throws(StoreError) {
        // Other steps name what is in the folder by its old or its new path.
        try directories.flush()
        guard try root.status(from)?.kind == .directory else { return }
        if try root.status(path) != nil {
            let inside = witness.map(path.appending)
            if let inside, try root.status(inside) != nil { return }
            try keepBeside(path)
        }
        try rename(from, to: path)
        try directories.flush()
    }

    private mutating func remove(
        _ path: RelativePath, _ content: KnownContent
    ) throws(StoreError) {
        guard try root.status(path) != nil else { return }
        guard try holds(path, content) else { return try keepBeside(path) }
        let parent = try directories.changing(path.parent)
        try located(path.description, .remove) { () throws(Errno) in
            try system.removeFile(path.lastName, in: parent.descriptor)
        }
    }

    private func placeLedgerPart(
        _ staged: Int, _ path: RelativePath, _ content: KnownContent
    ) throws(StoreError) {
        guard try isStaged(staged, content) else { return }
        if try root.status(path) == nil { return try rename(staged, to: path) }
        // History is never moved aside: two writers of one part are for people to sort out.
        guard try holds(path, content) else {
            throw StoreError(.ledgerPartTaken, path.description, .rename)
        }
    }

    // MARK: - Looking

    /// Whether a staged file still waits to be placed.
    private func isStaged(_ number: Int, _ content: KnownContent) throws(StoreError) -> Bool {
        let path = journal.transaction.staged(number)
        guard let status = try root.status(path) else { return false }
        var isWhole = status.kind == .file && status.size == content.size
        if isWhole, distrustsStaging {
            isWhole = try root.reader(path).digest() == content.digest
        }
        guard isWhole else { throw StoreError(.stagingCorrupt, path.description, .read) }
        return true
    }

    /// Whether a path has a file with that content.
    private func holds(_ path: RelativePath, _ content: KnownContent) throws(StoreError) -> Bool {
        guard let status = try root.status(path, isFresh: true), status.kind == .file,
            status.size == content.size
        else { return false }
        if let seen = guarded[path],
            status.isUnchanged(since: seen, isLocal: root.fileSystem.isLocal)
        {
            return true
        }
        do {
            return try root.reader(path).digest() == content.digest
        } catch  where error.code == .changedWhileRead || error.code == .notFound {
            return false
        }
    }

    // MARK: - Changing

    private func rename(_ staged: Int, to path: RelativePath) throws(StoreError) {
        // That the name leaves the staging folder need not last.
        let from = journal.transaction.staged(staged)
        try rename(from, in: directories.folder(from.parent), to: path)
    }

    private func rename(_ from: RelativePath, to path: RelativePath) throws(StoreError) {
        try rename(from, in: directories.changing(from.parent), to: path)
    }

    private func rename(
        _ from: RelativePath, in source: OpenHandle, to path: RelativePath
    ) throws(StoreError) {
        let target = try directories.changing(path.parent)
        for _ in 0..<DurableFile.attempts {
            try system.renameNew(
                from.lastName, in: source, to: path.lastName, in: target, place: path.description)
            if try root.isRenamed(path) { return }
        }
        throw StoreError(.replacementNotKept, path.description, .rename)
    }

    private func replace(_ path: RelativePath, with staged: Int) throws(StoreError) {
        let from = journal.transaction.staged(staged)
        let target = try directories.changing(path.parent)
        let source = try directories.folder(from.parent)
        guard root.fileSystem.isLocal else {
            // A mount may say yes and keep the old content: the staged file stays until it is sure.
            let file = DurableFile(directory: target, isLocal: false, system: system)
            try file.copy(from, of: root, to: path.lastName, place: path.description)
            return try root.removeFile(from)
        }
        try located(path.description, .rename) { () throws(Errno) in
            try system.rename(
                from.lastName, in: source.descriptor, to: path.lastName, in: target.descriptor)
        }
    }

    private mutating func keepBeside(_ path: RelativePath) throws(StoreError) {
        let parent = try directories.changing(path.parent)
        let name = ConflictName(path.lastName, at: zone.nameText(system.wallClock()))
        for number in 1...999 {
            let other = name.numbered(number)
            do {
                try system.renameNew(
                    path.lastName, in: parent, to: other, in: parent,
                    place: path.description)
            } catch  where error.code == .nameTaken && number < 999 {
                continue
            }
            let kept = path.parent.map { $0.appending(name: other) } ?? RelativePath(name: other)
            if let kept { conflicts.append(kept) }
            return
        }
    }
}
