public import DossierLedger
public import DossierModel
public import SystemPackage

/// What an archive's work needs from outside: who and when, and where the user's own files lie.
public struct Surroundings: Sendable {
    /// The clock, in the archive's time zone.
    public var clock: any ArchiveClock
    /// The source of ids and salts.
    public var identities: any IdentitySource
    /// The folder of the user's keys.
    public var configurationFolder: FilePath
    /// The folder of the user's caches.
    public var cacheFolder: FilePath
    /// Who acts, where that was said; only a sandbox accepts it (design §3.11).
    public var staff: StaffID?
    /// The recovery key, and the person who lost theirs and comes with it.
    public var recovery: (key: SigningKey, person: StaffID)?
    /// The log-in name, for the lease.
    public var login: String
    /// The command, for the lease.
    public var command: String
    /// How many seconds to wait for another writer.
    public var wait: Int
    /// How many processors there are.
    public var processors: Int
    /// The machine's own clock, in nanoseconds since 1970, which no sandbox changes.
    public var nanoseconds: @Sendable () -> Int64

    /// Surroundings of one command.
    public init(
        clock: any ArchiveClock, identities: any IdentitySource, configurationFolder: FilePath,
        cacheFolder: FilePath, staff: StaffID? = nil, login: String,
        command: String, wait: Int = 60, processors: Int = 2,
        nanoseconds: @escaping @Sendable () -> Int64
    ) {
        self.clock = clock
        self.identities = identities
        self.configurationFolder = configurationFolder
        self.cacheFolder = cacheFolder
        self.staff = staff
        self.login = login
        self.command = command
        self.wait = wait
        self.processors = processors
        self.nanoseconds = nanoseconds
    }
}
