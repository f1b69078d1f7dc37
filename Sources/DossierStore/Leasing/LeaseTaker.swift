internal import DossierModel
internal import SystemPackage

/// Takes the lease: renames a prepared folder onto its name, which exactly one process manages.
struct LeaseTaker {
    /// How often, at least, it is tried where nobody is seen to have the lease.
    static let patience = 10

    let root: RootDirectory
    let lease: Lease

    private var system: any SystemCalls { root.system }

    init(_ root: RootDirectory, _ holder: LeaseHolder, _ zone: LocalTime) {
        self.root = root
        let system = root.system
        let now = zone.timestamp(system.wallClock())
        lease = Lease(
            holder: holder, process: system.processIdentity(), since: now, refreshed: now,
            nonce: Hexadecimal.text(system.randomBytes(16)), counter: 0)
    }

    /// Waits for the lease and takes it.
    ///
    /// - Parameters:
    ///   - seconds: How long to wait, by the boot-time clock.
    ///   - waiting: Is told whom it waits for, once for every state of the other lease.
    /// - Returns: When the lease was prepared, by the boot-time clock.
    /// - Throws: `busy`, or what the file system met.
    func take(wait seconds: Int, waiting: (Lease?) -> Void) throws(StoreError) -> Int64 {
        let deadline = system.bootClock() + Int64(seconds) * 1_000_000_000
        var observation = LeaseObservation(root)
        var told: String?
        var misses = 0
        var seen: (mark: String, since: Int64)?
        try root.makeDirectories(Layout.work)
        while true {
            let began = system.bootClock()
            var failure: StoreError?
            do {
                if try tryOnce() {
                    observation.forget()
                    return began
                }
            } catch {
                guard root.mayPass(error) else { throw error }
                failure = error
            }
            let other = try root.patiently { () throws(StoreError) in try LeaseState(root) }
            if let other, other.isOrphaned(system) || observation.isStale(other) {
                try root.patiently { () throws(StoreError) in try other.release(root) }
                continue
            }
            misses = other == nil ? misses + 1 : 0
            // It was given back in between.
            if misses == 1 { continue }
            if system.bootClock() >= deadline, other != nil || misses >= Self.patience {
                observation.keep()
                discard()
                throw other == nil ? failure ?? Self.busy(nil) : Self.busy(other)
            }
            if let other, told != other.mark {
                told = other.mark
                waiting(other.lease)
            }
            let now = system.bootClock()
            if let other, seen?.mark != other.mark { seen = (other.mark, now) }
            let pause = pause(hasSeenFor: now - (seen?.since ?? now))
            let left = Int((deadline - now + 999_999) / 1_000_000)
            system.sleep(milliseconds: other == nil ? pause : min(pause, max(1, left)))
        }
    }

    /// How long to wait before the next try, in milliseconds: drawn, so that those who wait do not all
    /// wake at once and one of them always comes too late.
    ///
    /// While leases change hands quickly on a disk of this machine it is short, for whoever just gave
    /// the lease back would else have taken it again before anybody looked.
    private func pause(hasSeenFor nanoseconds: Int64) -> Int {
        let drawn = Int(system.randomBytes(1).first ?? 0)
        let isQuick = root.fileSystem.isLocal && nanoseconds < 2_000_000_000
        return isQuick ? 15 + drawn / 6 : 250 + drawn
    }

    private static func busy(_ other: LeaseState?) -> StoreError {
        StoreError(
            .busy, Layout.lease.description, .lock,
            details: [
                "person": other?.lease?.holder.person ?? "?",
                "host": other?.lease?.process.host ?? "?",
                "command": other?.lease?.holder.command ?? "?",
                "since": other?.lease?.since.description ?? "?",
            ])
    }

    /// Removes what was prepared.
    func discard() {
        try? root.removeTree(lease.prepared)
    }

    private func tryOnce() throws(StoreError) -> Bool {
        if try LeaseState(root) != nil { return false }
        do {
            try prepare()
        } catch  where error.code == .notFound {
            // Whoever recovers sweeps the work folder, and may have swept what was half prepared.
            guard try root.status(Layout.work)?.kind == .directory else { throw error }
            return false
        }
        // An empty folder is nobody's; not every file system renames onto one.
        try LeaseState.removeEmpty(root)
        let work = try root.openDirectory(Layout.work)
        do {
            try system.rename(
                lease.prepared.lastName, in: work.descriptor, to: Layout.lease.lastName,
                in: work.descriptor)
        } catch {
            // What a mount says of a taken name differs; the folder itself is asked.
            let state = try LeaseState(root)
            if let state { return state.files == [lease.fileName] }
            // It was given back in between, or somebody cleared what was prepared.
            let isFree: [Errno] = [.directoryNotEmpty, .fileExists, .noSuchFileOrDirectory]
            if isFree.contains(error) { return false }
            throw StoreError(error, Layout.lease.description, .lock)
        }
        if try LeaseState(root)?.files == [lease.fileName] { return true }
        // Somebody else's file came in with ours: neither is sure, and ours gives way.
        try Layout.lease.appending(name: lease.fileName).map(root.removeFile)
        return false
    }

    /// Writes the folder that is to become the lease.
    private func prepare() throws(StoreError) {
        try root.makeDirectory(lease.prepared)
        let directory = try root.openDirectory(lease.prepared)
        if (try? system.status(lease.fileName, in: directory.descriptor)) != nil { return }
        try DurableFile(directory: directory, isLocal: true, system: system)
            .write(
                lease.document, to: lease.fileName, place: Layout.lease.description)
    }
}
