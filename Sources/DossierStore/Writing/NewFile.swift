internal import Crypto
internal import DossierModel
internal import SystemPackage

/// A file being written under a name of its own, before it takes its place.
struct NewFile {
    let handle: OpenHandle
    let place: String
    private let system: any SystemCalls
    private let progress = WriteProgress()

    /// Creates the file; it must not exist.
    init(
        _ name: RelativePath, in directory: OpenHandle, place: String, isPrivate: Bool = false,
        _ system: any SystemCalls
    ) throws(StoreError) {
        self.place = place
        self.system = system
        let opened = try located(place, .create) { () throws(Errno) in
            try system.open(name, in: directory.descriptor, .create(isPrivate: isPrivate))
        }
        handle = OpenHandle(opened, system)
    }

    /// Writes all of the bytes, however few of them the system takes at a time.
    func write(_ bytes: ArraySlice<UInt8>) throws(StoreError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = try located(place, .write) { () throws(Errno) in
                try system.write(rest, to: handle.descriptor)
            }
            // A device that takes nothing and says nothing would keep us here for ever.
            guard count > 0 else { throw StoreError(.inputOutput, place, .write) }
            rest = rest.dropFirst(count)
        }
        // The disk works while the rest is made, and the flush at the end finds little left to do.
        if progress.isDue(bytes.count) { system.startWriting(handle.descriptor) }
    }

    /// Compares the length of the file with what was written.
    func checkLength(_ length: Int64) throws(StoreError) {
        let status = try located(place, .status) { () throws(Errno) in
            try system.status(handle.descriptor)
        }
        guard status.size == length else { throw StoreError(.inputOutput, place, .write) }
    }

    /// Makes the content lasting.
    func synchronize() throws(StoreError) {
        try located(place, .synchronize) { () throws(Errno) in
            try system.synchronize(handle.descriptor)
        }
    }

    /// The content, read back from the file system.
    func readBack(isLocal: Bool) throws(StoreError) -> ContentReader {
        try ContentReader(handle, place: place, isLocal: isLocal, system)
    }
}
