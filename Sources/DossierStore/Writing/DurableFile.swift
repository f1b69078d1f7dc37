internal import DossierModel
internal import SystemPackage

/// The one primitive by which a file gets new content (design §5).
///
/// A temporary file in the same directory is written, its length checked, flushed and renamed, and
/// the directory, held open from the start, is flushed. Where the file system is not local the file
/// is read back and written again: a mount was seen that returned success and kept the old content.
struct DurableFile {
    /// How often a file is written before a mount that keeps the old content is given up.
    static let attempts = 5

    let directory: OpenHandle
    let isLocal: Bool
    let system: any SystemCalls

    /// Puts bytes under a name.
    ///
    /// - Throws: `nameTaken` when it must not replace and the name is taken; `replacementNotKept`;
    ///   or what writing met. The old content stays, unless the failure came behind the rename.
    func write(
        _ bytes: [UInt8], to name: [UInt8], place: String, replaces: Bool = true,
        isPrivate: Bool = false
    ) throws(StoreError) {
        try put(name, place, replaces: replaces, isPrivate: isPrivate) {
            file throws(StoreError) in
            try file.write(bytes[...])
            return KnownContent(of: bytes)
        }
    }

    /// Puts a copy of a file under a name, replacing what is there.
    func copy(_ source: RelativePath, of root: RootDirectory, to name: [UInt8], place: String)
        throws(StoreError)
    {
        try put(name, place, replaces: true, isPrivate: false) { file throws(StoreError) in
            let reader = try root.reader(source)
            var hash = RunningDigest()
            try reader.forEachPiece { piece throws(StoreError) in
                try file.write(piece)
                hash.update(piece)
            }
            return hash.content
        }
    }

    /// Puts what a closure writes under a name that is free.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - place: The file for people.
    ///   - temporary: The name until then; nil is one that tells nothing.
    ///   - readsBack: Whether all of it is read back from the disk before it has its name.
    ///   - isPrivate: Whether the owner alone may read it.
    ///   - fill: Writes the content and tells what it wrote.
    /// - Returns: what `fill` returned besides.
    /// - Throws: `nameTaken`; `replacementNotKept` when something else was read back; what `fill`
    ///   throws, or what writing met.
    func fill<Value>(
        _ name: [UInt8], place: String, temporary: [UInt8]? = nil, readsBack: Bool = false,
        isPrivate: Bool = false,
        _ fill: (FileSink) throws -> (content: KnownContent, value: Value)
    ) throws -> Value {
        let temporary = temporary ?? Self.temporaryName(system)
        let path = RelativePath(name: temporary) ?? "temporary.tmp"
        let file = try NewFile(path, in: directory, place: place, isPrivate: isPrivate, system)
        // What is not local is read back behind the rename, as everything there is.
        let readBack = readsBack && isLocal ? ReadBack(file, system) : nil
        do {
            let (told, value) = try fill(FileSink(file, readBack))
            try file.checkLength(told.size)
            try file.synchronize()
            try readBack?.finish()
            try rename(temporary, to: name, place, replaces: false)
            guard try isLocal || holds(name, place, told) else {
                throw StoreError(.replacementNotKept, place, .rename)
            }
            return value
        } catch {
            readBack?.stop()
            try? system.removeFile(temporary, in: directory.descriptor)
            throw error
        }
    }

    private func put(
        _ name: [UInt8], _ place: String, replaces: Bool, isPrivate: Bool,
        fill: (NewFile) throws(StoreError) -> KnownContent
    ) throws(StoreError) {
        for _ in 0..<Self.attempts {
            let content = try putOnce(name, place, replaces: replaces, isPrivate, fill: fill)
            if isLocal { return }
            if try holds(name, place, content) { return }
        }
        throw StoreError(.replacementNotKept, place, .rename)
    }

    private func putOnce(
        _ name: [UInt8], _ place: String, replaces: Bool, _ isPrivate: Bool,
        fill: (NewFile) throws(StoreError) -> KnownContent
    ) throws(StoreError) -> KnownContent {
        let temporary = Self.temporaryName(system)
        let path = RelativePath(name: temporary) ?? "temporary.tmp"
        let file = try NewFile(
            path, in: directory, place: place, isPrivate: isPrivate, system)
        do {
            let content = try fill(file)
            try file.checkLength(content.size)
            try file.synchronize()
            try rename(temporary, to: name, place, replaces: replaces)
            return content
        } catch {
            // It is ignored by its name, should it stay.
            try? system.removeFile(temporary, in: directory.descriptor)
            throw error
        }
    }

    private func rename(
        _ temporary: [UInt8], to name: [UInt8], _ place: String, replaces: Bool
    ) throws(StoreError) {
        if replaces {
            try located(place, .rename) { () throws(Errno) in
                try system.rename(
                    temporary, in: directory.descriptor, to: name, in: directory.descriptor)
            }
        } else {
            try system.renameNew(
                temporary, in: directory, to: name, in: directory, place: place)
        }
        try system.synchronizeNames(directory, place)
    }

    /// Whether the file now has that content, read through a new look-up of its name.
    private func holds(
        _ name: [UInt8], _ place: String, _ content: KnownContent
    ) throws(StoreError) -> Bool {
        guard let path = RelativePath(name: name) else { return false }
        do {
            let opened = try located(place, .open) { () throws(Errno) in
                try system.open(path, in: directory.descriptor, .read)
            }
            let reader = try ContentReader(
                OpenHandle(opened, system), place: place, isLocal: false, system)
            guard reader.status.size == content.size else { return false }
            return try reader.digest() == content.digest
        } catch  where error.code == .notFound || error.code == .changedWhileRead {
            return false
        }
    }

    /// A name that every archive ignores.
    static func temporaryName(_ system: any SystemCalls) -> [UInt8] {
        Array(".dossier-\(Hexadecimal.text(system.randomBytes(8))).tmp".utf8)
    }
}
