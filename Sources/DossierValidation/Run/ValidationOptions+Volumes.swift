public import DossierModel

extension ValidationOptions {
    /// Whether something is meant that could lack whole volumes, so that registers and ledger are
    /// asked for them.
    var mayLackVolumes: Bool {
        !numbers.isEmpty || places.contains(where: ValidationPlace.mayLackVolumes)
    }

    /// What is meant and would hold the volume of a number in one of these years; nil where nothing.
    ///
    /// In which grade the volume lay is not known: it could have been any.
    func place(for number: ClientNumber, in years: ClosedRange<Int>) -> RelativePath? {
        places.first { place in
            let names = place.names.map { String(decoding: $0, as: UTF8.self) }
            guard let year = ValidationPlace.year(of: place), years.contains(year) else {
                return false
            }
            if names.count > 1, names[1] != number.department.description { return false }
            return names.count < 4 || names[3] == number.description
        }
    }
}

extension ValidationPlace {
    /// Whether a path is that of a volume, or of a folder above volumes.
    public static func mayLackVolumes(_ path: RelativePath) -> Bool {
        year(of: path) != nil && path.names.count <= 4
    }

    /// The year in whose folder a path lies; nil for any other.
    static func year(of path: RelativePath) -> Int? {
        guard let name = path.names.first, name.count == 4 else { return nil }
        return Int(String(decoding: name, as: UTF8.self))
    }
}
