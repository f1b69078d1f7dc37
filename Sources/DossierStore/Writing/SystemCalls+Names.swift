internal import DossierModel
internal import SystemPackage

/// What several parts of the store do with open directories.
extension SystemCalls {
    /// Flushes an open folder; a file system that cannot do it for folders is forgiven.
    func synchronizeNames(_ directory: OpenHandle, _ place: String) throws(StoreError) {
        do {
            try synchronize(directory.descriptor)
        } catch Errno.invalidArgument, Errno.notSupported, Errno.inappropriateIOCTLForDevice {
            return
        } catch {
            throw StoreError(error, place, .synchronize)
        }
    }

    /// Renames unless the new name is taken, also where the system has no one call for that.
    ///
    /// - Throws: `nameTaken`, or what renaming met.
    func renameNew(
        _ name: [UInt8], in source: OpenHandle, to newName: [UInt8], in target: OpenHandle,
        place: String
    ) throws(StoreError) {
        do {
            try renameNew(
                name, in: source.descriptor, to: newName, in: target.descriptor)
        } catch Errno.invalidArgument, Errno.noFunction, Errno.notSupported {
            try renameIfAbsent(name, in: source, to: newName, in: target, place: place)
        } catch {
            throw StoreError(error, place, .rename)
        }
    }

    private func renameIfAbsent(
        _ name: [UInt8], in source: OpenHandle, to newName: [UInt8], in target: OpenHandle,
        place: String
    ) throws(StoreError) {
        do {
            _ = try status(newName, in: target.descriptor)
        } catch Errno.noSuchFileOrDirectory {
            return try located(place, .rename) { () throws(Errno) in
                try rename(
                    name, in: source.descriptor, to: newName, in: target.descriptor)
            }
        } catch {
            throw StoreError(error, place, .status)
        }
        throw StoreError(.nameTaken, place, .rename)
    }
}
