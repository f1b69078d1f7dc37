internal import DossierModel

/// The name under which a file outside the archive is written until it is whole; it tells whose it is:
/// `.dossier-<archive>-<machine>-<process>-<start>-<random>.tmp`.
struct AbandonedName: Equatable {
    private static let start = ".dossier-"
    private static let end = ".tmp"

    /// The archive of which the file is.
    let archive: ArchiveID
    /// Machine, its start and the namespace in which the process number counts, digested.
    private let machine: String
    private let process: Int32
    private let started: UInt64
    private let random: String

    /// A new name for a file that this process writes.
    init(_ archive: ArchiveID, _ system: any SystemCalls) {
        self.archive = archive
        let identity = system.processIdentity()
        machine = Self.machine(identity)
        process = identity.process
        started = identity.started
        random = Hexadecimal.text(system.randomBytes(8))
    }

    /// Reads a name; nil for any that is not of this form.
    init?(_ name: [UInt8]) {
        guard let text = String(validating: name, as: UTF8.self), text.hasPrefix(Self.start),
            text.hasSuffix(Self.end)
        else { return nil }
        let parts = text.dropFirst(Self.start.count).dropLast(Self.end.count)
            .split(separator: "-", omittingEmptySubsequences: false)
        // An archive's id has four hyphens of its own.
        guard parts.count == 9, let archive = ArchiveID(parts[..<5].joined(separator: "-")),
            let process = Int32(parts[6]), let started = UInt64(parts[7])
        else { return nil }
        self.archive = archive
        self.machine = String(parts[5])
        self.process = process
        self.started = started
        self.random = String(parts[8])
    }

    /// The name.
    var bytes: [UInt8] {
        Array("\(Self.start)\(archive)-\(machine)-\(process)-\(started)-\(random)\(Self.end)".utf8)
    }

    /// Whether the process that wrote it is provably gone: it ran in this namespace of this machine
    /// since it booted, and its number is free or another's.
    func isOrphaned(_ system: any SystemCalls) -> Bool {
        machine != Self.unknown && machine == Self.machine(system.processIdentity())
            && system.startOfProcess(process) != started
    }

    private static let unknown = "0"

    private static func machine(_ identity: ProcessIdentity) -> String {
        let parts = [identity.machine, identity.boot, identity.namespace]
        guard parts.allSatisfy({ !$0.isEmpty }) else { return unknown }
        let digest = ContentDigest(of: Array(parts.joined(separator: "\n").utf8))
        return String(digest.description.prefix(16))
    }
}
