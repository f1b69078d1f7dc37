public import DossierModel

/// A record, and the volume in whose list it stands.
public struct FoundRecord: Sendable, Equatable {
    /// The record.
    public var record: Record
    /// The volume.
    public var volume: Volume

    /// A record of a volume.
    public init(record: Record, volume: Volume) {
        self.record = record
        self.volume = volume
    }
}

/// Finds the record that a person named, in whatever dossier it stands.
public struct RecordFinder: Sendable {
    private let store: Store

    /// A finder for an archive.
    public init(store: Store) {
        self.store = store
    }

    /// Finds the record of that name; nil where there is none.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - volumes: The volumes of a dossier, by a number that it has or had.
    /// - Returns: the record that is there before one that was destroyed.
    /// - Throws: what reading met.
    public func find(
        _ name: RecordName, volumes: (ClientNumber) throws -> [Volume]
    ) throws -> FoundRecord? {
        switch name {
        case .id(let id):
            let text = Array(id.description.utf8)
            for volume in try VolumeFinder(store: store).allVolumes().reversed() {
                // Most lists need not be read as JSON: they do not name the id.
                guard let bytes = try store.bytesIfPresent(volume.path(.records)),
                    ByteSearch(text).isFound(in: bytes),
                    let found = try first(in: [volume], where: { $0.id == id })
                else { continue }
                return found
            }
            return nil
        case .item(let number, let item):
            return try first(in: try volumes(number).reversed()) { $0.item == item }
        case .path(let path):
            guard let volume = Volume(path: path.prefix(4)),
                let inside = path.relative(to: volume.path)
            else { return nil }
            return try first(in: try volumes(volume.number).filter { $0.year == volume.year }) {
                $0.path == inside
            }
        }
    }

    private func first(
        in volumes: [Volume], where matches: (Record) -> Bool
    ) throws(StoreError) -> FoundRecord? {
        for volume in volumes {
            let list = try store.records(of: volume, card: store.card(of: volume))
            // Two records can name one path, where a destroyed document's was given again.
            let found = list.records.last { matches($0) && $0.tombstone == nil }
            if let record = found ?? list.records.last(where: matches) {
                return FoundRecord(record: record, volume: volume)
            }
        }
        return nil
    }
}

extension RelativePath {
    /// The first names of the path; the path itself where it has no more.
    fileprivate func prefix(_ count: Int) -> RelativePath {
        let names = self.names.prefix(count)
        return RelativePath(bytes: Array(names.joined(separator: [UInt8(ascii: "/")]))) ?? self
    }
}
