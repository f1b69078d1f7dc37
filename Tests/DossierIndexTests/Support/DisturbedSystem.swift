import DossierModel
import DossierStore
import SystemPackage

/// The host's system, in which something happens when a file is opened or read.
struct DisturbedSystem: SystemCalls {
    let host = HostSystem()
    var onOpen: @Sendable (RelativePath) throws(Errno) -> Void = { _ throws(Errno) in }
    var onList: @Sendable (RelativePath) throws(Errno) -> Void = { _ throws(Errno) in }
    var onRead: @Sendable () -> Void = {}

    func open(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        if mode == .read { try onOpen(path) }
        if mode == .directory { try onList(path) }
        return try host.open(path, in: directory, mode)
    }

    func read(
        _ file: Descriptor, at offset: Int64, into buffer: inout [UInt8]
    ) throws(Errno) -> Int {
        onRead()
        return try host.read(file, at: offset, into: &buffer)
    }

    func open(_ path: FilePath, _ mode: OpenMode) throws(Errno) -> Descriptor {
        try host.open(path, mode)
    }
    func realPath(_ path: FilePath) throws(Errno) -> FilePath { try host.realPath(path) }
    func status(_ path: FilePath) throws(Errno) -> FileStatus { try host.status(path) }
    func reopen(_ directory: Descriptor) throws(Errno) -> Descriptor {
        try host.reopen(directory)
    }
    func close(_ descriptor: Descriptor) { host.close(descriptor) }
    func status(_ descriptor: Descriptor) throws(Errno) -> FileStatus {
        try host.status(descriptor)
    }
    func status(_ name: [UInt8], in directory: Descriptor) throws(Errno) -> FileStatus {
        try host.status(name, in: directory)
    }
    func entries(_ directory: Descriptor) throws(Errno) -> [DirectoryEntry] {
        try host.entries(directory)
    }
    func fileSystem(_ descriptor: Descriptor) throws(Errno) -> FileSystemKind {
        try host.fileSystem(descriptor)
    }
    func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int {
        throw .readOnlyFileSystem
    }
    func clone(_ source: Descriptor, to target: Descriptor) throws(Errno) {
        throw .readOnlyFileSystem
    }
    func copy(
        _ source: Descriptor, at offset: Int64, count: Int, to target: Descriptor
    ) throws(Errno) -> Int { throw .readOnlyFileSystem }
    func setModified(_ file: Descriptor, _ time: Int64) throws(Errno) {
        throw .readOnlyFileSystem
    }
    func checkWritable(_ directory: Descriptor) throws(Errno) { throw .readOnlyFileSystem }
    func synchronize(_ descriptor: Descriptor) throws(Errno) { throw .readOnlyFileSystem }
    func synchronizeFileSystem(_ descriptor: Descriptor) throws(Errno) {
        throw .readOnlyFileSystem
    }
    func makeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        throw .readOnlyFileSystem
    }
    func rename(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) { throw .readOnlyFileSystem }
    func renameNew(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) { throw .readOnlyFileSystem }
    func removeFile(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        throw .readOnlyFileSystem
    }
    func removeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        throw .readOnlyFileSystem
    }
    func wallClock() -> Int64 { host.wallClock() }
    func bootClock() -> Int64 { host.bootClock() }
    func sleep(milliseconds: Int) { host.sleep(milliseconds: milliseconds) }
    func randomBytes(_ count: Int) -> [UInt8] { host.randomBytes(count) }
    func processIdentity() -> ProcessIdentity { host.processIdentity() }
    func startOfProcess(_ number: Int32) -> UInt64? { host.startOfProcess(number) }
}
