public import DossierModel

/// The changes of one transaction, in the order in which they are made; all of them or none.
///
/// A path may be the aim of one change only. Folders that are missing on the way are made.
public struct ChangeSet: Sendable {
    enum Change: Sendable {
        case makeDirectory(RelativePath)
        case write([UInt8], RelativePath, Expectation)
        case place(StagedFile, RelativePath, Expectation)
        case move(from: RelativePath, to: RelativePath, Expectation)
        case moveDirectory(from: RelativePath, to: RelativePath)
        case remove(RelativePath, Expectation)
        case keep(RelativePath, Expectation)
    }

    private(set) var changes: [Change] = []

    /// No change.
    public init() {}

    /// Whether there is nothing to do.
    public var isEmpty: Bool { changes.isEmpty }

    /// How many changes there are.
    public var count: Int { changes.count }

    /// Every path of which something changes; folders that are made are none.
    public var paths: [RelativePath] {
        changes.flatMap { change -> [RelativePath] in
            switch change {
            case .makeDirectory: []
            case .write(_, let path, _), .place(_, let path, _), .remove(let path, _),
                .keep(let path, _):
                [path]
            case .move(let source, let path, _), .moveDirectory(let source, let path):
                [source, path]
            }
        }
    }

    /// Adds the changes of another set behind those of this one.
    public mutating func append(_ other: ChangeSet) { changes += other.changes }

    /// Gives a file new content.
    public mutating func write(
        _ bytes: [UInt8], to path: RelativePath, expecting: Expectation
    ) {
        changes.append(.write(bytes, path, expecting))
    }

    /// Gives a JSON file new content.
    public mutating func write(
        _ value: some JSONRepresentable, to path: RelativePath, expecting: Expectation
    ) {
        write(value.document, to: path, expecting: expecting)
    }

    /// Puts a copy that ``Writer/stage(_:)`` made into the tree.
    public mutating func place(
        _ file: StagedFile, at path: RelativePath, expecting: Expectation = .absent
    ) {
        changes.append(.place(file, path, expecting))
    }

    /// Gives a file another path, at which nothing may be.
    public mutating func move(
        from source: RelativePath, to path: RelativePath, expecting: Expectation
    ) {
        changes.append(.move(from: source, to: path, expecting))
    }

    /// Gives a folder another path, at which nothing may be, with everything in it.
    ///
    /// Changes of what is in it come before, by the old path, or behind, by the new one.
    public mutating func moveDirectory(from source: RelativePath, to path: RelativePath) {
        changes.append(.moveDirectory(from: source, to: path))
    }

    /// Removes a file, for which a hold must leave room: only ``HoldGuard`` makes a permit.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - expecting: What must be there.
    ///   - permit: The leave of the holds in force.
    public mutating func remove(
        _ path: RelativePath, expecting: Expectation, permit: DestructionPermit
    ) {
        changes.append(.remove(path, expecting))
    }

    /// Removes a note of the tool's own that lies in the work folder itself: never content, so that
    /// no hold could reach it.
    ///
    /// - Parameters:
    ///   - path: The note; of the path its name alone counts.
    ///   - expecting: What must be there.
    public mutating func removeNote(_ path: RelativePath, expecting: Expectation) {
        guard let note = Layout.work.appending(name: path.lastName) else { return }
        changes.append(.remove(note, expecting))
    }

    /// Makes a folder, and those above it; one that is there is fine.
    public mutating func makeDirectory(_ path: RelativePath) {
        changes.append(.makeDirectory(path))
    }

    /// Keeps a document where it is: it is made lasting, with its name, before the commit.
    public mutating func keep(_ path: RelativePath, expecting: Expectation) {
        changes.append(.keep(path, expecting))
    }
}
