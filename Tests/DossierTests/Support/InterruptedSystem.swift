import DossierModel
import DossierStore
import SystemPackage

/// The host's system, of which some calls fail when they are told to.
struct InterruptedSystem: SystemCalls {
    let host = HostSystem()
    /// Asked before a directory or file is made lasting; what it throws fails the call.
    var onSynchronize: @Sendable (Descriptor) throws(Errno) -> Void = { _ throws(Errno) in }
    /// Asked before something below the root is opened; what it throws fails the call.
    var onOpen: @Sendable (RelativePath) throws(Errno) -> Void = { _ throws(Errno) in }
    /// Told before it sleeps.
    var onSleep: @Sendable () -> Void = {}
    /// How far the clock of the server, which stamps the files, goes before the machine's, in seconds.
    var serverAhead: Int64 = 0

    func synchronize(_ descriptor: Descriptor) throws(Errno) {
        try onSynchronize(descriptor)
        try host.synchronize(descriptor)
    }

    func open(_ path: FilePath, _ mode: OpenMode) throws(Errno) -> Descriptor {
        try host.open(path, mode)
    }
    func open(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        try onOpen(path)
        return try host.open(path, in: directory, mode)
    }
    func realPath(_ path: FilePath) throws(Errno) -> FilePath { try host.realPath(path) }
    func reopen(_ directory: Descriptor) throws(Errno) -> Descriptor {
        try host.reopen(directory)
    }
    func close(_ descriptor: Descriptor) { host.close(descriptor) }
    func status(_ descriptor: Descriptor) throws(Errno) -> FileStatus {
        stamped(try host.status(descriptor))
    }
    func status(_ path: FilePath) throws(Errno) -> FileStatus { stamped(try host.status(path)) }
    func status(_ name: [UInt8], in directory: Descriptor) throws(Errno) -> FileStatus {
        stamped(try host.status(name, in: directory))
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
        try host.write(bytes, to: file)
    }
    func clone(_ source: Descriptor, to target: Descriptor) throws(Errno) {
        try host.clone(source, to: target)
    }
    func copy(
        _ source: Descriptor, at offset: Int64, count: Int, to target: Descriptor
    ) throws(Errno) -> Int { try host.copy(source, at: offset, count: count, to: target) }
    func setModified(_ file: Descriptor, _ time: Int64) throws(Errno) {
        try host.setModified(file, time)
    }
    func synchronizeFileSystem(_ descriptor: Descriptor) throws(Errno) {
        try host.synchronizeFileSystem(descriptor)
    }
    func makeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try host.makeDirectory(name, in: directory)
    }
    func rename(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) { try host.rename(name, in: source, to: newName, in: target) }
    func renameNew(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) { try host.renameNew(name, in: source, to: newName, in: target) }
    func removeFile(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try host.removeFile(name, in: directory)
    }
    func removeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try host.removeDirectory(name, in: directory)
    }
    func wallClock() -> Int64 { host.wallClock() }
    func bootClock() -> Int64 { host.bootClock() }
    func sleep(milliseconds: Int) {
        onSleep()
        host.sleep(milliseconds: milliseconds)
    }
    func randomBytes(_ count: Int) -> [UInt8] { host.randomBytes(count) }
    func processIdentity() -> ProcessIdentity { host.processIdentity() }
    func startOfProcess(_ number: Int32) -> UInt64? { host.startOfProcess(number) }

    private func stamped(_ status: FileStatus) -> FileStatus {
        var status = status
        status.modified += serverAhead * 1_000_000_000
        status.changed += serverAhead * 1_000_000_000
        return status
    }
}
