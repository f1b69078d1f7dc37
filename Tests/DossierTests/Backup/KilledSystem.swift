import DossierModel
import DossierStore
import Synchronization
import SystemPackage

/// The host's system, which stops for ever before the n-th call that changes something.
final class KilledSystem: SystemCalls {
    private let host = HostSystem()
    private let limit: Int
    private let done = Mutex(0)
    private let free: Int64?
    private let started: UInt64?

    /// Stops before that many changing calls were done; `free` bytes are left on the disk; the process
    /// is one that started then.
    init(after limit: Int, free: Int64? = nil, started: UInt64? = nil) {
        self.limit = limit
        self.free = free
        self.started = started
    }

    func freeBytes(_ descriptor: Descriptor) -> Int64? { free }

    /// How many changing calls were asked for.
    var count: Int { done.withLock { $0 } }

    private func change() throws(Errno) {
        let number = done.withLock { count -> Int in
            count += 1
            return count
        }
        guard number <= limit else { throw .ioError }
    }

    func open(_ path: FilePath, _ mode: OpenMode) throws(Errno) -> Descriptor {
        try host.open(path, mode)
    }
    func open(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        if case .create = mode { try change() }
        return try host.open(path, in: directory, mode)
    }
    func realPath(_ path: FilePath) throws(Errno) -> FilePath { try host.realPath(path) }
    func reopen(_ directory: Descriptor) throws(Errno) -> Descriptor {
        try host.reopen(directory)
    }
    func close(_ descriptor: Descriptor) { host.close(descriptor) }
    func status(_ descriptor: Descriptor) throws(Errno) -> FileStatus {
        try host.status(descriptor)
    }
    func status(_ path: FilePath) throws(Errno) -> FileStatus { try host.status(path) }
    func status(_ name: [UInt8], in directory: Descriptor) throws(Errno) -> FileStatus {
        try host.status(name, in: directory)
    }
    func checkWritable(_ directory: Descriptor) throws(Errno) {
        try host.checkWritable(directory)
    }
    func entries(_ directory: Descriptor) throws(Errno) -> [DirectoryEntry] {
        try host.entries(directory)
    }
    func fileSystem(_ descriptor: Descriptor) throws(Errno) -> FileSystemKind {
        try host.fileSystem(descriptor)
    }
    func read(
        _ file: Descriptor, at offset: Int64, into buffer: inout [UInt8]
    ) throws(Errno) -> Int { try host.read(file, at: offset, into: &buffer) }
    func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int {
        try change()
        return try host.write(bytes, to: file)
    }
    func clone(_ source: Descriptor, to target: Descriptor) throws(Errno) {
        try change()
        try host.clone(source, to: target)
    }
    func copy(
        _ source: Descriptor, at offset: Int64, count: Int, to target: Descriptor
    ) throws(Errno) -> Int {
        try change()
        return try host.copy(source, at: offset, count: count, to: target)
    }
    func setModified(_ file: Descriptor, _ time: Int64) throws(Errno) {
        try change()
        try host.setModified(file, time)
    }
    func synchronize(_ descriptor: Descriptor) throws(Errno) {
        try change()
        try host.synchronize(descriptor)
    }
    func synchronizeFileSystem(_ descriptor: Descriptor) throws(Errno) { try change() }
    func makeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try change()
        try host.makeDirectory(name, in: directory)
    }
    func rename(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) {
        try change()
        try host.rename(name, in: source, to: newName, in: target)
    }
    func renameNew(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) {
        try change()
        try host.renameNew(name, in: source, to: newName, in: target)
    }
    func removeFile(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try change()
        try host.removeFile(name, in: directory)
    }
    func removeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try change()
        try host.removeDirectory(name, in: directory)
    }
    func wallClock() -> Int64 { host.wallClock() }
    func bootClock() -> Int64 { host.bootClock() }
    func sleep(milliseconds: Int) { host.sleep(milliseconds: milliseconds) }
    func randomBytes(_ count: Int) -> [UInt8] { host.randomBytes(count) }
    func processIdentity() -> ProcessIdentity {
        var identity = host.processIdentity()
        identity.started = started ?? identity.started
        return identity
    }
    func startOfProcess(_ number: Int32) -> UInt64? { host.startOfProcess(number) }
}
