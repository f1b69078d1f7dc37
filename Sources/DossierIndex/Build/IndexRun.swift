internal import DossierModel
internal import DossierStore

/// One run: compares the walk with what is known, has what differs read, and sorts what came of it.
final class IndexRun {
    let store: Store
    let update: any IndexUpdate
    let options: IndexOptions
    let pool: HashPool
    var summary = IndexSummary()
    var places: TreePlaces
    var ignores: IgnoreCheck
    var volumes: [FileKey: VolumeWork] = [:]
    /// What vanished from its path in this run, by digest.
    var gone: [[UInt8]: Int] = [:]
    /// Where documents were found outside the volume of their record, at the last run.
    let found: [FileKey: LostRecord]
    /// Whether anything differs from the last run.
    var isDirty = false
    var met = 0

    private let ignoresChanged: Bool
    private var known: KnownFiles
    private var freshness: Freshness
    private var current: FileKey?
    private var recent: (volume: Volume, key: FileKey)?
    private var pending = 0
    private var fresh: [HashPool.Job] = []
    private var unsaved = 0

    private static let mostPending = 2048
    private static let mostFresh = 10_000
    private static let saveEvery = 20_000

    init(
        _ store: Store, _ update: any IndexUpdate, _ options: IndexOptions, _ pool: HashPool
    ) throws {
        self.store = store
        self.update = update
        self.options = options
        self.pool = pool
        places = TreePlaces(store.layout)
        ignores = try IgnoreCheck(store)
        ignoresChanged = try update.fact("ignores") != ignores.fingerprint
        known = KnownFiles(update)
        freshness = Freshness(isLocal: store.isLocal, now: options.now)
        found = Dictionary(
            try update.lostRecords().compactMap { record in record.found.map { ($0, record) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// How far the run is.
    var progress: IndexProgress {
        IndexProgress(
            files: met, waiting: pending + fresh.count, hashedBytes: summary.hashedBytes)
    }

    /// Takes a file that the walk met; files come in the order of their keys.
    func meet(_ key: FileKey, _ path: RelativePath, _ status: FileStatus) throws {
        met += 1
        try passKnown(before: key)
        let stamp = FileStamp(status, isLocal: store.isLocal)
        if let row = try known.peek(), row.key == key {
            known.advance()
            // What is known was no ignored file, unless the list of ignored names has changed.
            if ignoresChanged, row.state != .volumeFile, ignores.ignores(file: path) {
                noteIgnored(path, status)
                return try forget(key)
            }
            let isKnown = row.stamp == stamp && row.state != .unread
            let isReadAgain = options.isFull && row.state != .volumeFile
            if isKnown && !isReadAgain { return count(unchanged: row) }
            return try read(key, status, stamp, places.place(of: key), isKnown: true)
        }
        let place = places.place(of: key)
        switch place {
        case .notDocument: return
        case .volumeFile: break
        case .document, .inbox, .stray:
            if ignores.ignores(file: path) { return noteIgnored(path, status) }
        }
        try read(key, status, stamp, place, isKnown: false)
    }

    private func count(unchanged row: FileRow) {
        if row.state == .volumeFile { return }
        // A run that was stopped met it and did not live to tell.
        if row.born == update.run { summary.new += 1 } else { summary.unchanged += 1 }
    }

    private func read(
        _ key: FileKey, _ status: FileStatus, _ stamp: FileStamp, _ place: TreePlace,
        isKnown: Bool
    ) throws {
        var job = HashPool.Job(key: key, modified: status.modified, isKnown: isKnown)
        job.isFresh = freshness.isFresh(modified: status.modified, changed: status.changed)
        switch place {
        case .notDocument: try forget(key)
        case .volumeFile(let volume):
            isDirty = true
            var row = FileRow(
                key: key, stamp: stamp, state: .volumeFile, born: update.run, touched: update.run)
            if job.isFresh { row.stamp.modified = .min }
            try work(on: volume) { $0.touched.append(row) }
        case .document(let volume):
            try work(on: volume) { $0.pending += 1 }
            try submit(job)
        case .inbox, .stray:
            try submit(job)
        }
    }

    /// Changes what is to be done on a volume; the volume before it is passed.
    func work(on volume: Volume, _ change: (inout VolumeWork) -> Void) throws {
        let folder = key(of: volume)
        if volumes[folder] == nil {
            volumes[folder] = VolumeWork(volume: volume)
            pool.submit(volume)
            pending += 1
        }
        change(&volumes[folder, default: VolumeWork(volume: volume)])
        guard current != folder else { return }
        let last = current
        current = folder
        if let last { try pass(last) }
    }

    /// The folder of a volume in the order of the walk; most files ask for that of the one before.
    func key(of volume: Volume) -> FileKey {
        if let recent, recent.volume == volume { return recent.key }
        let key = FileKey(volume.path)
        recent = (volume, key)
        return key
    }

    private func pass(_ folder: FileKey) throws {
        volumes[folder]?.isPassed = true
        try finishIfReady(folder)
    }

    func finishIfReady(_ folder: FileKey) throws {
        guard let work = volumes[folder], work.isReady, let reading = work.reading else { return }
        volumes[folder] = nil
        try finish(work, reading)
    }

    private func submit(_ job: HashPool.Job) throws {
        isDirty = true
        if job.isFresh, fresh.count < Self.mostFresh {
            fresh.append(job)
            return
        }
        pool.submit(job)
        pending += 1
        try takeAnswers(waiting: pending >= Self.mostPending)
    }

    private func takeAnswers(waiting: Bool) throws {
        let answers = pool.answers(waiting: waiting)
        pending -= answers.count
        for answer in answers { try take(answer) }
        unsaved += answers.count
        if unsaved >= Self.saveEvery {
            try update.saveProgress()
            unsaved = 0
        }
    }

    /// Ends the walk: what is known and was not met is gone.
    func finishWalk() throws {
        try passKnown(before: nil)
        if let current { try pass(current) }
        current = nil
    }

    /// The files that have to be read when the clock's grain has passed; how long that takes.
    var grainToWait: Int64? { fresh.isEmpty ? nil : freshness.grain }

    /// Has the files read that waited for the clock's grain to pass.
    func submitFresh() throws {
        let jobs = fresh
        fresh = []
        for var job in jobs {
            job.isFresh = false
            try submit(job)
        }
    }

    /// Takes what the readers still have, waiting for some of it; false when there is nothing left.
    func takeRemaining() throws -> Bool {
        guard pending > 0 else { return false }
        try takeAnswers(waiting: true)
        return true
    }

    /// Passes known files in a folder that cannot be entered: nobody knows what became of them.
    func skipKnown(in folder: FileKey) throws {
        try passKnown(before: folder)
        while let row = try known.peek(), row.key.isInside(folder) {
            known.advance()
            count(unchanged: row)
        }
    }

    private func passKnown(before key: FileKey?) throws {
        while let row = try known.peek() {
            if let key, !(row.key < key) { return }
            known.advance()
            try forget(row.key)
        }
    }

    private func forget(_ key: FileKey) throws {
        guard let row = try update.file(key) else { return }
        isDirty = true
        if let digest = row.digest { gone[digest, default: 0] += 1 }
        if let entry = row.entry { try update.removeEntry(entry) }
        try update.removeFile(key)
        switch places.place(of: key) {
        case .document(let volume), .volumeFile(let volume): try work(on: volume) { _ in }
        case .inbox, .stray, .notDocument: break
        }
    }
}
