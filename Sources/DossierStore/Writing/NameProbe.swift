internal import DossierModel
internal import SystemPackage

/// Finds out before the commit whether the file system takes the names that a transaction brings.
///
/// Windows, and many shares, refuse some names that Linux takes. Behind the commit such a name would
/// leave the transaction unfinished for ever, so doubtful names are tried in the staging folder.
struct NameProbe {
    let root: RootDirectory
    let transaction: TransactionID

    /// Tries the doubtful ones among the names that the steps bring.
    func check(_ steps: [Step]) throws(StoreError) {
        let doubtful = steps.compactMap(Self.aim).filter { Self.isDoubtful($0.lastName) }
        guard !doubtful.isEmpty else { return }
        let folder = transaction.staging.appending(text: "names")
        try root.makeDirectory(folder)
        let handle = try root.openDirectory(folder)
        for path in Set(doubtful) { try attempt(path, in: handle) }
    }

    private func attempt(_ path: RelativePath, in folder: OpenHandle) throws(StoreError) {
        guard let name = RelativePath(name: path.lastName) else { return }
        do {
            let file = try root.system.open(name, in: folder.descriptor, .create(isPrivate: false))
            root.system.close(file)
            try root.system.removeFile(path.lastName, in: folder.descriptor)
        } catch Errno.fileExists {
            // Two paths with one name; the first was tried, and could only not be removed.
            return
        } catch  where Self.isRefusal(error) {
            throw StoreError(.nameRefused, path.description, .create, errno: error)
        } catch {
            throw StoreError(error, path.description, .create)
        }
    }

    private static func isRefusal(_ error: Errno) -> Bool {
        let errors: [Errno] = [
            .invalidArgument, .noSuchFileOrDirectory, .illegalByteSequence, .notPermitted,
        ]
        return errors.contains(error)
    }

    private static func aim(_ step: Step) -> RelativePath? {
        switch step {
        case .makeDirectory(let path), .place(_, let path, _, _), .move(_, let path, _),
            .moveDirectory(_, let path, _), .ledgerPart(_, let path, _):
            path
        case .remove: nil
        }
    }

    /// Whether some file system is known to refuse such a name.
    static func isDoubtful(_ name: [UInt8]) -> Bool {
        if name.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return true }
        if name.contains(where: Array("<>:\"|?*\\".utf8).contains) { return true }
        if let last = name.last, last == 0x20 || last == 0x2E { return true }
        guard let text = String(validating: name, as: UTF8.self) else { return true }
        let stem = text.split(separator: ".").first?.uppercased() ?? ""
        let devices: Set = ["CON", "PRN", "AUX", "NUL"]
        let isPort = stem.count == 4 && ["COM", "LPT"].contains(String(stem.prefix(3)))
        return devices.contains(stem) || isPort
    }
}
