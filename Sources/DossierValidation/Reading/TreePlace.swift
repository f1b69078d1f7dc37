import DossierModel

/// Where in the tree a folder stands, which decides what may lie in it (design §3).
enum TreePlace: Sendable, Equatable {
    /// The root.
    case root
    /// The folder of a year.
    case year(Int)
    /// The folder of a department in a year.
    case department(Int, DepartmentCode)
    /// The folder of a grade of a department in a year.
    case grade(Int, DepartmentCode, GradeCode)
    /// The folder of a volume.
    case volume(Volume)
    /// A folder in a volume, by its path from the volume.
    case inVolume(Volume, RelativePath)
    /// The inbox, or a folder in it.
    case inbox
    /// The folder of packages, which are verified by themselves.
    case packages
    /// The archive's own folder, or one in it.
    case system
    /// Below something that does not belong where it stands.
    case foreign

    /// Where a folder of that name stands in a folder that stands here.
    func entering(_ name: [UInt8], _ layout: Layout) -> TreePlace {
        let text = String(decoding: name, as: UTF8.self)
        switch self {
        case .root:
            if Layout.system.bytes == name { return .system }
            if layout.inbox.bytes == name { return .inbox }
            if layout.packages.bytes == name { return .packages }
            return Self.year(text).map(TreePlace.year) ?? .foreign
        case .year(let year):
            return DepartmentCode(text).map { .department(year, $0) } ?? .foreign
        case .department(let year, let department):
            return GradeCode(text).map { .grade(year, department, $0) } ?? .foreign
        case .grade(let year, let department, let grade):
            guard let number = ClientNumber(text) else { return .foreign }
            return .volume(
                Volume(year: year, department: department, grade: grade, number: number))
        case .volume(let volume):
            return RelativePath(name: name).map { .inVolume(volume, $0) } ?? .foreign
        case .inVolume(let volume, let path):
            return path.appending(name: name).map { .inVolume(volume, $0) } ?? .foreign
        case .inbox, .packages, .system, .foreign: return self
        }
    }

    private static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(text), year > 0
        else { return nil }
        return year
    }
}
