import DossierModel
import DossierStore
import SystemPackage

/// Reads a bag that lies in a folder, name by name, following no link.
struct FolderReading {
    private let folder: ExternalFolder
    private let relay: Relay
    private let progress: (Int64) throws -> Void
    private var done: Int64 = 0
    private var failure: (any Error)?

    /// Reads all of it.
    ///
    /// - Throws: `notFound` where there is no folder, `noBag` before anything is read where there
    ///   is no bagit.txt, and what `progress` throws.
    static func read(
        _ path: FilePath, progress: @escaping (Int64) throws -> Void
    ) throws -> BagInspection {
        let folder = try ExternalFolder(path)
        guard try folder.status(BagNames.declaration) != nil else {
            throw PackageError(.noBag, place: VisibleText.of(path.string))
        }
        let inspection = BagInspection(algorithms: algorithms(of: folder), isFolder: true)
        var reading = FolderReading(folder, Relay(inspection), progress)
        folder.walk { reading.take($0) }
        let result = reading.relay.finish()
        if let failure = reading.failure { throw failure }
        return result
    }

    private init(
        _ folder: ExternalFolder, _ relay: Relay, _ progress: @escaping (Int64) throws -> Void
    ) {
        self.folder = folder
        self.relay = relay
        self.progress = progress
    }

    /// What the manifests of the folder use.
    private static func algorithms(of folder: ExternalFolder) -> Algorithms {
        var names: [[UInt8]] = []
        folder.walk { entry in
            if case .found(let path, _) = entry { names.append(path.bytes) }
            return .skip
        }
        return Algorithms(manifests: names)
    }

    private mutating func take(_ entry: WalkEntry) -> WalkStep {
        switch entry {
        case .unreadable(let path, let error):
            relay.send(
                .finding(.unreadable, path?.bytes ?? [], ["reason": error.code.rawValue]))
            return .skip
        case .found(let path, let status):
            relay.send(.begin(path.bytes, EntryKind(status.kind)))
            guard status.kind == .file else { return .proceed }
            do {
                try read(path)
            } catch {
                failure = error
                return .stop
            }
            return .proceed
        }
    }

    /// Hands the content of a file on; a file that cannot be read is a finding.
    ///
    /// - Throws: what `progress` throws.
    private mutating func read(_ path: RelativePath) throws {
        do {
            let reader = try folder.open(path)
            try reader.forEachPiece { piece throws(StoreError) in
                relay.send(.content(piece))
                done += Int64(piece.count)
            }
            relay.send(.end(isWhole: true))
        } catch {
            relay.send(.finding(.unreadable, path.bytes, ["reason": error.code.rawValue]))
            relay.send(.end(isWhole: false))
        }
        try progress(done)
    }
}

extension EntryKind {
    /// What a name in a folder is.
    init(_ kind: FileKind) {
        switch kind {
        case .file: self = .file
        case .directory: self = .directory
        case .link: self = .link
        case .pipe: self = .pipe
        case .socket: self = .socket
        case .device: self = .device
        case .unknown: self = .other
        }
    }
}
