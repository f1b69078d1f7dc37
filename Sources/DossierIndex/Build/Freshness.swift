/// Which files were written so recently that a further write might not show in their times.
///
/// A file that is read within the grain of its file system's clock can be written to once more and
/// keep size and time. Such files are read at the end of the run, when the grain has passed, or
/// again by the next run. The grain counts on the clock that sets the times: on a local file system
/// that is the machine's; a server's is known only to be no earlier than the newest time it gave out,
/// so there the earlier of that and the machine's clock decides (design §9).
struct Freshness {
    /// The grain, with a margin, in nanoseconds: ticks of at most 10 ms, and 2 s on FAT.
    let grain: Int64
    private let isLocal: Bool
    private let now: @Sendable () -> Int64
    private var newest = Int64.min

    /// The freshness of files on such a file system.
    init(isLocal: Bool, now: @escaping @Sendable () -> Int64) {
        self.isLocal = isLocal
        self.now = now
        grain = isLocal ? 100_000_000 : 2_000_000_000
    }

    /// Whether a file with those times may be written to without showing it.
    mutating func isFresh(modified: Int64, changed: Int64) -> Bool {
        newest = max(newest, modified, changed)
        let present = now()
        if isLocal { return modified >= present - grain && modified - grain <= present }
        return modified >= min(present, newest) - grain
    }
}
