internal import DossierModel

/// What a file is by where it lies (design §3).
enum TreePlace: Equatable {
    /// A document in a volume.
    case document(Volume)
    /// A file that makes up a volume: its card or its list of records.
    case volumeFile(Volume)
    /// A document in the inbox, and whose, where the folder tells.
    case inbox(DepartmentCode?)
    /// A file outside every volume (rule CRE-9).
    case stray
    /// No document: the archive's own files, derived pages, and what is kept apart
    /// (`persons.json`, `credit.json`), which the index neither opens nor remembers.
    case notDocument
}

/// Tells what files are by where they lie.
struct TreePlaces {
    private let inbox: [UInt8]
    private let packages: [UInt8]
    private var recent: (folder: ArraySlice<UInt8>, volume: Volume?)?

    /// Pages that are made from the tree, and the list of ignored names, by how many names lead to
    /// them.
    private let derived: [Int: [[UInt8]]]

    /// The places of an archive.
    init(_ layout: Layout) {
        inbox = layout.inbox.bytes
        packages = layout.packages.bytes
        derived = [
            1: [layout.rootPage.bytes, Array(".dossierignore".utf8)],
            3: [layout.cataloguePage.bytes, layout.catalogueTable.bytes],
            5: [layout.cardPage.bytes],
        ]
    }

    /// Whether nothing below a folder can be a document.
    func isClosed(_ folder: FileKey) -> Bool {
        folder.bytes.elementsEqual(Layout.system.bytes) || folder.bytes == packages
    }

    /// What the file of that key is.
    mutating func place(of key: FileKey) -> TreePlace {
        let names = key.bytes.split(separator: 0)
        guard let first = names.first, let last = names.last else { return .notDocument }
        if isClosed(FileKey(bytes: Array(first))) { return .notDocument }
        if first.elementsEqual(inbox), names.count > 1 {
            let department = String(decoding: names[1], as: UTF8.self)
            return .inbox(names.count > 2 ? DepartmentCode(department) : nil)
        }
        let isDerived = derived[names.count]?.contains { last.elementsEqual($0) } == true
        if isDerived, names.count < 5 { return .notDocument }
        guard names.count > 4, let volume = volume(key.bytes[..<names[3].endIndex]) else {
            return .stray
        }
        if isDerived { return .notDocument }
        return Self.place(names[4], isLast: names.count == 5, in: volume)
    }

    private static func place(
        _ name: ArraySlice<UInt8>, isLast: Bool, in volume: Volume
    ) -> TreePlace {
        let file = VolumeFile.allCases.first { name.elementsEqual($0.rawValue.utf8) }
        switch file {
        case .card, .records: return isLast ? .volumeFile(volume) : .document(volume)
        case .persons, .credit, .projects, .issues:
            return isLast ? .notDocument : .document(volume)
        case .communications: return isLast ? .document(volume) : .notDocument
        case nil: return .document(volume)
        }
    }

    private mutating func volume(_ folder: ArraySlice<UInt8>) -> Volume? {
        if let recent, recent.folder == folder { return recent.volume }
        let volume = FileKey(bytes: Array(folder)).path.flatMap(Volume.init(path:))
        recent = (folder, volume)
        return volume
    }
}
