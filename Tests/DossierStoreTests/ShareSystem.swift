import DossierModel
import DossierStore
import Synchronization
import SystemPackage

/// A share as its clients know it: its answers may be late, and not every success is one.
final class ShareSystem: SystemCalls {
    let host = HostSystem()
    /// Asked before a rename; false is a rename that is told as done and was not.
    let onRename: @Sendable (_ newName: String) throws(Errno) -> Bool
    /// Asked before a file or a folder is removed.
    let onRemove: @Sendable (_ name: String) throws(Errno) -> Void
    /// What happens while somebody waits.
    let onSleep: @Sendable () -> Void
    /// What this machine remembers of a file until it asks anew; gets what the server says.
    let remembered: @Sendable (_ name: String, FileStatus) -> FileStatus
    private let refreshed = Mutex<Set<[UInt8]>>([])
    private let boot = Mutex<Int64>(1_000_000_000_000)

    init(
        onRename: @escaping @Sendable (String) throws(Errno) -> Bool = { _ throws(Errno) in true },
        onRemove: @escaping @Sendable (String) throws(Errno) -> Void = { _ throws(Errno) in },
        onSleep: @escaping @Sendable () -> Void = {},
        remembered: @escaping @Sendable (String, FileStatus) -> FileStatus = { $1 }
    ) {
        self.onRename = onRename
        self.onRemove = onRemove
        self.onSleep = onSleep
        self.remembered = remembered
    }

    private static func text(_ name: [UInt8]) -> String { String(decoding: name, as: UTF8.self) }

    func status(_ name: [UInt8], in directory: Descriptor) throws(Errno) -> FileStatus {
        let status = try host.status(name, in: directory)
        let isRefreshed = refreshed.withLock { $0.contains(name) }
        return isRefreshed ? status : remembered(Self.text(name), status)
    }

    func refresh(_ name: [UInt8], in directory: Descriptor) {
        refreshed.withLock { _ = $0.insert(name) }
    }

    func fileSystem(_ descriptor: Descriptor) throws(Errno) -> FileSystemKind {
        FileSystemKind(name: "cifs", isLocal: false)
    }

    func rename(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) {
        guard try onRename(Self.text(newName)) else { return }
        try host.rename(name, in: source, to: newName, in: target)
    }

    func renameNew(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) { throw .invalidArgument }

    func removeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try onRemove(Self.text(name))
        try host.removeDirectory(name, in: directory)
    }

    func sleep(milliseconds: Int) {
        boot.withLock { $0 += Int64(milliseconds) * 1_000_000 }
        onSleep()
    }

    func bootClock() -> Int64 { boot.withLock { $0 } }
}

/// Everything else is the host's.
extension ShareSystem {
    func open(_ path: FilePath, _ mode: OpenMode) throws(Errno) -> Descriptor {
        try host.open(path, mode)
    }
    func open(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor { try host.open(path, in: directory, mode) }
    func realPath(_ path: FilePath) throws(Errno) -> FilePath { try host.realPath(path) }
    func reopen(_ directory: Descriptor) throws(Errno) -> Descriptor {
        try host.reopen(directory)
    }
    func close(_ descriptor: Descriptor) { host.close(descriptor) }
    func status(_ descriptor: Descriptor) throws(Errno) -> FileStatus {
        try host.status(descriptor)
    }
    func status(_ path: FilePath) throws(Errno) -> FileStatus { try host.status(path) }
    func checkWritable(_ directory: Descriptor) throws(Errno) {
        try host.checkWritable(directory)
    }
    func entries(_ directory: Descriptor) throws(Errno) -> [DirectoryEntry] {
        try host.entries(directory)
    }
    func read(
        _ file: Descriptor, at offset: Int64, into buffer: inout [UInt8]
    ) throws(Errno) -> Int { try host.read(file, at: offset, into: &buffer) }
    func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int {
        try host.write(bytes, to: file)
    }
    func clone(_ source: Descriptor, to target: Descriptor) throws(Errno) {
        throw .notSupported
    }
    func copy(
        _ source: Descriptor, at offset: Int64, count: Int, to target: Descriptor
    ) throws(Errno) -> Int { throw .notSupported }
    func setModified(_ file: Descriptor, _ time: Int64) throws(Errno) {
        try host.setModified(file, time)
    }
    func synchronize(_ descriptor: Descriptor) throws(Errno) {
        // What the page cache holds survives the test.
    }
    func synchronizeFileSystem(_ descriptor: Descriptor) throws(Errno) {
        throw .notSupported
    }
    func makeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try host.makeDirectory(name, in: directory)
    }
    func removeFile(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try onRemove(Self.text(name))
        try host.removeFile(name, in: directory)
    }
    func wallClock() -> Int64 { host.wallClock() }
    func randomBytes(_ count: Int) -> [UInt8] { host.randomBytes(count) }
    func processIdentity() -> ProcessIdentity { host.processIdentity() }
    func startOfProcess(_ number: Int32) -> UInt64? { host.startOfProcess(number) }
}
