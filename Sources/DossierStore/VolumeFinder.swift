public import DossierModel

/// Finds the volumes of an archive by walking the four levels above them.
public struct VolumeFinder: Sendable {
    private let store: Store

    /// A finder for an archive.
    public init(store: Store) {
        self.store = store
    }

    /// The years that have volumes, oldest first.
    public func years() throws(StoreError) -> [Int] {
        try folders(nil).compactMap { name in
            guard name.utf8.count == 4, let year = Int(name), year > 0 else { return nil }
            return year
        }.sorted()
    }

    /// The volumes of a year, of one department or of all, in order of path.
    public func volumes(
        year: Int, department: DepartmentCode? = nil
    ) throws(StoreError) -> [Volume] {
        var volumes: [Volume] = []
        let letters = try folders(path(year)).compactMap(DepartmentCode.init)
        for letter in letters where department == nil || letter == department {
            for grade in try folders(Layout.department(year, letter)).compactMap(GradeCode.init) {
                let place = Layout.department(year, letter).appending(name: grade.description)
                for number in try folders(place).compactMap(ClientNumber.init) {
                    volumes.append(
                        Volume(year: year, department: letter, grade: grade, number: number))
                }
            }
        }
        return volumes.sorted()
    }

    /// All volumes, oldest year first.
    public func allVolumes(department: DepartmentCode? = nil) throws(StoreError) -> [Volume] {
        var volumes: [Volume] = []
        for year in try years() {
            volumes += try self.volumes(year: year, department: department)
        }
        return volumes
    }

    /// The newest volume of every dossier, in order of number.
    public func newestVolumes(
        department: DepartmentCode? = nil
    ) throws(StoreError) -> [Volume] {
        var newest: [ClientNumber: Volume] = [:]
        for volume in try allVolumes(department: department) { newest[volume.number] = volume }
        return newest.values.sorted { $0.number < $1.number }
    }

    /// The volumes under a number, oldest first; empty where there are none.
    public func volumes(of number: ClientNumber) throws(StoreError) -> [Volume] {
        var volumes: [Volume] = []
        for year in try years() {
            let department = Layout.department(year, number.department)
            for grade in try folders(department).compactMap(GradeCode.init) {
                let volume = Volume(
                    year: year, department: number.department, grade: grade, number: number)
                if try store.status(volume.path)?.kind == .directory { volumes.append(volume) }
            }
        }
        return volumes
    }

    private func path(_ year: Int) -> RelativePath? {
        RelativePath(String(repeating: "0", count: max(0, 4 - String(year).count)) + "\(year)")
    }

    private func folders(_ directory: RelativePath?) throws(StoreError) -> [String] {
        if let directory, try store.status(directory)?.kind != .directory { return [] }
        var names: [String] = []
        for entry in try store.entries(directory) where entry.kind != .file {
            if let name = String(validating: entry.name, as: UTF8.self) { names.append(name) }
        }
        return names.sorted()
    }
}

extension RelativePath {
    /// This path with one more name that is known to be safe.
    func appending(name: String) -> RelativePath? { appending(name: Array(name.utf8)) }
}
