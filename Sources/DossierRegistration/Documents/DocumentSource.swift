internal import DossierModel
internal import DossierStore
internal import SystemPackage

/// A file that a person named: where it lies, seen from the archive.
struct DocumentSource {
    /// The file as it was named, made absolute by the command.
    let file: FilePath
    /// Its path below the root, where it lies in the archive.
    let path: RelativePath?
    /// The volume it lies in, where it does.
    let volume: Volume?
    /// What the folder of the inbox is called that it lies in, where it does: a department's.
    let inbox: String?
    /// Its name, as raw bytes.
    let name: [UInt8]

    /// Looks at a file.
    ///
    /// - Throws: `noSuchFile`, or `notADocument` for a folder, link or device.
    init(_ file: FilePath, store: Store) throws {
        self.file = file
        path = store.relativePath(of: file)
        guard let name = file.lastNameBytes else {
            throw RegistrationError(.notADocument, file.description)
        }
        self.name = name
        volume = path.flatMap(Self.volume)
        inbox = path.flatMap { Self.inbox($0, store.layout) }
        let isSystem = path?.isInside(Layout.system) ?? false
        guard !isSystem, let kind = try Self.kind(file, path, name, store) else {
            throw RegistrationError(.noSuchFile, shown)
        }
        guard kind == .file, !isOwnFile(store.layout) else {
            throw RegistrationError(.notADocument, shown)
        }
    }

    /// The file for people.
    var shown: String { VisibleText.of(path?.description ?? file.description) }

    /// Reads the file once: its digest, and the date that it tells.
    ///
    /// - Throws: ``StoreError``, also when the file changes while it is read.
    func examine(_ store: Store) throws -> DocumentContent {
        if let path { return try DocumentContent(reading: store.open(path)) }
        guard let name = RelativePath(name: name) else {
            throw RegistrationError(.notADocument, shown)
        }
        let folder = try ExternalFolder(file.removingLastComponent())
        return try DocumentContent(reading: folder.open(name))
    }

    /// Whether the archive itself wrote the file: a volume's lists, a page, a package.
    private func isOwnFile(_ layout: Layout) -> Bool {
        guard let path else { return false }
        if path == layout.rootPage || path.isInside(layout.packages) { return true }
        let pages = [layout.cataloguePage, layout.catalogueTable]
        if path.names.count == 3, pages.contains(where: { $0.bytes == path.lastName }) {
            return true
        }
        guard let inside = volume.flatMap({ path.relative(to: $0.path) }),
            let first = inside.names.first
        else { return false }
        if inside == layout.cardPage { return true }
        return VolumeFile.allCases.contains { first.elementsEqual($0.rawValue.utf8) }
    }

    private static func kind(
        _ file: FilePath, _ path: RelativePath?, _ name: [UInt8], _ store: Store
    ) throws -> FileKind? {
        if let path { return try store.status(path)?.kind }
        guard let name = RelativePath(name: name) else { return nil }
        let folder = try ExternalFolder.ifPresent(file.removingLastComponent())
        return try folder?.status(name)?.kind
    }

    /// The volume in which a path lies.
    static func volume(_ path: RelativePath) -> Volume? {
        let names = path.names
        guard names.count > 4 else { return nil }
        let head = names.prefix(4).map(Array.init)
        return RelativePath(bytes: Array(head.joined(separator: [UInt8(ascii: "/")])))
            .flatMap(Volume.init(path:))
    }

    private static func inbox(_ path: RelativePath, _ layout: Layout) -> String? {
        guard path.isInside(layout.inbox), path.names.count > 2 else { return nil }
        return VisibleText.of(Array(path.names[1]))
    }
}
