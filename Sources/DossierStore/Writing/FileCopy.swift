internal import DossierModel
internal import SystemPackage

/// Copies the content of an open file by the quickest way that the file system has.
struct FileCopy {
    let source: ContentReader
    let target: NewFile
    private let root: RootDirectory

    init(source: ContentReader, target: NewFile, _ root: RootDirectory) {
        self.source = source
        self.target = target
        self.root = root
    }

    /// Copies everything.
    ///
    /// - Returns: The digest and length of what was written.
    /// - Throws: `changedWhileRead`, or what reading and writing met.
    func copy() throws(StoreError) -> KnownContent {
        var isCopied = try share()
        if !isCopied { isCopied = try copyInKernel() }
        guard isCopied else { return try stream() }
        // The copy is digested, not the original: it is the copy that will be in the archive.
        let copy = try target.readBack(isLocal: root.fileSystem.isLocal)
        guard copy.status.size == source.status.size else { throw changed }
        let digest = try copy.digest()
        try checkSource()
        return KnownContent(digest: digest, size: copy.position)
    }

    private var changed: StoreError { StoreError(.changedWhileRead, source.place, .copy) }

    private func share() throws(StoreError) -> Bool {
        do {
            try root.system.clone(source.descriptor, to: target.handle.descriptor)
            return true
        } catch  where error == .noSpace || error == .diskQuotaExceeded || error == .ioError {
            throw StoreError(error, target.place, .copy)
        } catch {
            return false
        }
    }

    private func copyInKernel() throws(StoreError) -> Bool {
        var position: Int64 = 0
        while position < source.status.size {
            let rest = source.status.size - position
            let count: Int
            do {
                count = try root.system.copy(
                    source.descriptor, at: position, count: Int(clamping: min(rest, 1 << 30)),
                    to: target.handle.descriptor)
            } catch {
                if position == 0, Self.isUnsupported(error) { return false }
                throw StoreError(error, target.place, .copy)
            }
            // Some pairs of file systems cannot, and say so by copying nothing.
            if count == 0, position == 0 { return false }
            if count == 0 { throw changed }
            position += Int64(count)
        }
        return true
    }

    private static func isUnsupported(_ error: Errno) -> Bool {
        let errors: [Errno] = [
            .noFunction, .notSupported, .improperLink, .invalidArgument, .notPermitted,
        ]
        return errors.contains(error)
    }

    private func stream() throws(StoreError) -> KnownContent {
        var digest = RunningDigest()
        try source.forEachPiece { piece throws(StoreError) in
            try target.write(piece)
            digest.update(piece)
        }
        return digest.content
    }

    /// The original must be what it was when it was opened.
    private func checkSource() throws(StoreError) {
        let now = try located(source.place, .status) { () throws(Errno) in
            try root.system.status(source.descriptor)
        }
        guard now.isUnchanged(since: source.status, isLocal: false) else { throw changed }
    }
}
