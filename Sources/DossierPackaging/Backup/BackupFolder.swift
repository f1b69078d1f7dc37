internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// The folder outside the archive in which backups lie.
struct BackupFolder {
    let directory: DurableDirectory

    /// Opens the folder of backups of an archive.
    ///
    /// - Throws: `insideArchive`, `noFolder`.
    init(_ path: FilePath, of store: Store, system: any SystemCalls) throws {
        guard !store.overlaps(path) else {
            throw BackupError(.insideArchive, VisibleText.of(path.string))
        }
        let opened = Result { () throws(StoreError) in
            try DurableDirectory(path, system: system)
        }
        switch opened {
        case .success(let folder): directory = folder
        case .failure(let error) where [.notFound, .notADirectory].contains(error.code):
            throw BackupError(.noFolder, VisibleText.of(path.string))
        case .failure(let error): throw error
        }
    }

    /// The place of a file, for people and programs.
    func place(_ name: RelativePath) -> String {
        directory.path.appending(name.text ?? "").string
    }

    /// A name for a backup that no file has yet, without the ending.
    func freeName(
        _ company: CompanyCode, _ made: Timestamp, _ kind: BackupEntry.Kind
    ) throws -> String {
        let second = made.secondOfDay
        let clock = [second / 3_600, second / 60 % 60, second % 60]
            .map { ($0 < 10 ? "0" : "") + "\($0)" }.joined()
        for number in 1...999 {
            let again = number == 1 ? "" : "-\(number)"
            let name = "\(company)-backup-\(made.date)T\(clock)\(again)-\(kind.rawValue)"
            guard Self.file(name) != nil else { break }
            if try present(name) == nil { return name }
        }
        throw StoreError(.nameTaken, directory.path.string, .create)
    }

    /// The file of a backup of that name.
    static func file(_ name: String) -> RelativePath? { RelativePath(name + ".tar.zst") }

    /// Whether a backup lies here encrypted.
    func isSealed(_ name: String) throws -> Bool {
        try present(name).map { $0 != Self.file(name) } ?? false
    }

    /// The file of a backup as it lies here, encrypted or not; nil where there is none.
    func present(_ name: String) throws -> RelativePath? {
        guard let plain = Self.file(name) else { return nil }
        let sealed = RelativePath(bytes: plain.bytes + Array(Sealing.suffix.utf8)) ?? plain
        return try [plain, sealed].first { try directory.status($0) != nil }
    }
}
