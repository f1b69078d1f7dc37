internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// A backup or a package from which something is restored, by what it says of itself.
struct RestoreSource {
    /// Which of both.
    enum Kind {
        case backup(BackupDescription)
        case package(PackageDescription)
    }

    let path: FilePath
    let kind: Kind
    private let folder: ExternalFolder
    private let file: RelativePath
    private let opening: Opening?

    /// Enough was read.
    private struct Enough: Error {}

    /// Reads the beginning of a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - opening: The private keys that open it, where it is encrypted.
    /// - Throws: `notABackup`, `damaged`; ``EncryptionError``; what reading met.
    init(_ path: FilePath, _ opening: Opening?) throws {
        guard let name = path.lastNameBytes, let file = RelativePath(name: name) else {
            throw BackupError(.notABackup, VisibleText.of(path.string))
        }
        self.path = path
        self.file = file
        self.opening = opening
        folder = try ExternalFolder(path.removingLastComponent())
        var found: Kind?
        do {
            try BagEntries(place: path.string, folder.open(file), opening)
                .forEach(isDigested: false) { entry, content in
                    if entry == BackupDescription.path {
                        found = .backup(try BackupDescription(document: try content.bytes()))
                    } else if entry == PackageDescription.path {
                        found = .package(try PackageDescription(document: try content.bytes()))
                    } else if BagNames.isPayload(entry.bytes) {
                        throw Enough()
                    }
                    if found != nil { throw Enough() }
                }
        } catch is Enough {
            // What follows is read when it is wanted.
        } catch let fault as JSONFault {
            throw BackupError(
                .damaged, VisibleText.of(path.string), detail: "\(fault.code.rawValue)")
        }
        guard let found else { throw BackupError(.notABackup, VisibleText.of(path.string)) }
        kind = found
    }

    /// How many bytes the file has.
    func size() throws -> Int64 { try folder.status(file)?.size ?? 0 }

    /// Everything in it.
    func entries() throws -> BagEntries {
        BagEntries(place: path.string, try folder.open(file), opening)
    }

    /// The file for people.
    var place: String { VisibleText.of(path.string) }

    /// The name of the file for people.
    var fileName: String { VisibleText.of(file.bytes) }

    /// The name of the bag.
    var name: String {
        switch kind {
        case .backup(let description): description.name
        case .package(let description): description.package.description
        }
    }

    /// The archive from which it comes.
    var archive: PackageDescription.Origin {
        switch kind {
        case .backup(let description): description.archive
        case .package(let description): description.archive
        }
    }

    /// The time of what it holds.
    var time: Timestamp {
        switch kind {
        case .backup(let description): description.made
        case .package(let description): description.rangeTime
        }
    }

    /// How far it knows the ledger.
    var moment: LedgerMoment {
        LedgerMoment(epoch: CheckpointOrigin(archive.origin)?.epoch ?? 1, events: events)
    }

    /// Whether it is the company's package, which alone holds lines of the ledger.
    ///
    /// - Throws: what reading met.
    func isCompanys() throws -> Bool {
        guard package != nil else { return false }
        var isThere = false
        try entries().forEach(isDigested: false) { entry, _ in
            if entry == Self.checkpoint { isThere = true }
        }
        return isThere
    }

    /// What is in the company's package alone.
    static let checkpoint: RelativePath = "proof/checkpoint"

    /// How many events the ledger had.
    var events: Int {
        switch kind {
        case .backup(let description): description.events
        case .package(let description): description.range.last + 1
        }
    }

    /// What it says as a backup.
    var backup: BackupDescription? {
        if case .backup(let description) = kind { description } else { nil }
    }

    /// What it says as a package.
    var package: PackageDescription? {
        if case .package(let description) = kind { description } else { nil }
    }
}
