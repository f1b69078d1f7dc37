internal import DossierModel
internal import DossierRetention
internal import DossierStore
internal import SystemPackage

/// Looks whether a copy elsewhere can be seen where the register says that it is.
enum CopySight {
    /// What is seen of a copy.
    ///
    /// An empty or missing folder says nothing: a medium may not be connected.
    static func of(_ copy: DisposalCopy, in store: Store) -> DisposalFacts.Sight {
        guard copy.entry != nil, copy.place.hasPrefix("/") else { return .unknown }
        let place = FilePath(copy.place)
        guard let status = try? store.system.status(place) else {
            return names(in: place.removingLastComponent(), store).isEmpty ? .unknown : .gone
        }
        guard status.kind == .directory, copy.kind != .restoredCopy else { return .there }
        let names = names(in: place, store)
        guard !names.isEmpty else { return .unknown }
        let wanted = copy.name.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        return names.contains { name in wanted.contains { isFile(name, of: $0) } } ? .there : .gone
    }

    /// Whether a file is that of a copy, rather than its digest or its proof.
    private static func isFile(_ name: String, of copy: String) -> Bool {
        (name == copy || name.hasPrefix(copy + ".tar")) && !name.hasSuffix(".sha256")
            && !name.hasSuffix(".tlog-proof")
    }

    private static func names(in folder: FilePath, _ store: Store) -> [String] {
        guard let directory = try? store.system.open(folder, .directory) else { return [] }
        defer { store.system.close(directory) }
        let entries = (try? store.system.entries(directory)) ?? []
        return entries.map { String(decoding: $0.name, as: UTF8.self) }
    }
}
