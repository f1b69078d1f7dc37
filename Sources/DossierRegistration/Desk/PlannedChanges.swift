internal import DossierModel
internal import DossierStore

/// The changes of one transaction while it is being planned.
///
/// A file that is written twice while planning is written once, with its last content, and must be
/// found as the first writing expected it.
struct PlannedChanges {
    private var folders: [RelativePath] = []
    private var order: [RelativePath] = []
    private var writes: [RelativePath: (bytes: [UInt8], expecting: Expectation)] = [:]
    private var others = ChangeSet()

    /// Makes a folder, and those above it.
    mutating func makeDirectory(_ path: RelativePath) { folders.append(path) }

    /// Gives a file new content.
    mutating func write(_ bytes: [UInt8], to path: RelativePath, expecting: Expectation) {
        if let earlier = writes[path] {
            writes[path] = (bytes, earlier.expecting)
        } else {
            order.append(path)
            writes[path] = (bytes, expecting)
        }
    }

    /// Puts a copy that was staged into the tree.
    mutating func place(_ file: StagedFile, at path: RelativePath) {
        others.place(file, at: path)
    }

    /// Gives a document another path.
    mutating func move(_ from: RelativePath, to path: RelativePath, expecting: Expectation) {
        others.move(from: from, to: path, expecting: expecting)
    }

    /// Gives a folder another path, behind the writes in it.
    mutating func moveDirectory(_ from: RelativePath, to path: RelativePath) {
        others.moveDirectory(from: from, to: path)
    }

    /// Removes a file for good, with the leave of the holds in force.
    mutating func remove(
        _ path: RelativePath, expecting: Expectation, permit: DestructionPermit
    ) {
        others.remove(path, expecting: expecting, permit: permit)
    }

    /// Makes a document lasting where it is.
    mutating func keep(_ path: RelativePath, expecting: Expectation) {
        others.keep(path, expecting: expecting)
    }

    /// What was planned: folders, then files, then documents.
    var changeSet: ChangeSet {
        var set = ChangeSet()
        for folder in folders { set.makeDirectory(folder) }
        for path in order {
            guard let write = writes[path] else { continue }
            set.write(write.bytes, to: path, expecting: write.expecting)
        }
        set.append(others)
        return set
    }
}
