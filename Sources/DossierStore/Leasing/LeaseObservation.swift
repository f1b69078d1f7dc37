internal import DossierModel

/// Since when this machine has seen a lease that nobody refreshes.
///
/// Two looks, ten minutes apart by this machine's own boot-time clock, that find the same counter
/// prove that the holder did not refresh it in between. The first look is kept beside the lease, so
/// that a command need not wait ten minutes: the next one, later, counts on from it.
struct LeaseObservation {
    /// How long a lease must stay unchanged before it is stale, in nanoseconds.
    static let limit: Int64 = 600 * 1_000_000_000

    private let root: RootDirectory
    private let path: RelativePath?
    private var mark: String?
    private var since: Int64 = 0

    init(_ root: RootDirectory) {
        self.root = root
        let boot = root.system.processIdentity().boot
        let isSafe =
            !boot.isEmpty && boot.utf8.count < 64
            && boot.utf8.allSatisfy { $0 == 0x2D || Character(Unicode.Scalar($0)).isHexDigit }
        path = isSafe ? Layout.work.appending(text: "lease-seen-\(boot).json") : nil
        load()
    }

    private mutating func load() {
        guard let path, let bytes = try? root.reader(path).bytes(limit: 1 << 12),
            let value = try? JSONParser.parse(bytes), let mark = value["mark"]?.string,
            case .integer(let since)? = value["bootClock"], since <= root.system.bootClock()
        else { return }
        self.mark = mark
        self.since = since
    }

    /// Whether a lease is stale by now; a changed one is looked at from now on.
    mutating func isStale(_ state: LeaseState) -> Bool {
        let now = root.system.bootClock()
        if mark != state.mark {
            mark = state.mark
            since = now
        }
        return now - since >= Self.limit
    }

    /// Keeps the look for the next command; a share that does not take it costs only time.
    func keep() {
        guard let path, let mark, let work = try? root.openDirectory(Layout.work) else { return }
        let json: JSONValue = ["bootClock": .integer(since), "mark": .string(mark)]
        let file = DurableFile(
            directory: work, isLocal: root.fileSystem.isLocal, system: root.system)
        try? file.write(JSONText.bytes(of: json), to: path.lastName, place: path.description)
    }

    /// Forgets the look.
    func forget() {
        guard let path, (try? root.status(path)) != .some(.none) else { return }
        try? root.removeFile(path)
    }
}
