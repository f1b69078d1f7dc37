public import DossierModel
public import DossierStore
internal import Synchronization
public import SystemPackage

/// The operating system with faults: counts the calls that change something, stops at the n-th,
/// fails at the n-th with or without effect, and pretends to be a network.
///
/// A write is a short one, unless it is told otherwise: half of what is given is written at once.
public final class FaultySystem: SystemCalls {
    /// What happens at the n-th changing call.
    public enum Fault: Sendable, Hashable {
        /// The machine stops before the call: it and every later one fail without effect.
        case crashBefore
        /// The machine stops behind the call: every later one fails.
        case crashAfter
        /// The call fails, and later ones work.
        case fail(Errno)
        /// The call does its work and says that it failed.
        case failAfterEffect(Errno)
    }

    private struct State: Sendable {
        var count = 0
        var looks = 0
        var isStopped = false
        var boot: Int64 = 1_000_000_000_000
        var slept = 0
        var log: [String] = []
    }

    private let host = HostSystem()
    private let state = Mutex(State())
    private let fault: (number: Int, fault: Fault)?
    private let refused: (path: RelativePath, errno: Errno)?
    private let isNetwork: Bool
    private let forgetsReplacements: Int
    private let shortensWrites: Bool
    private let decays: Bool
    private let failingLook: Int?
    private let failure: Errno
    private let identity: ProcessIdentity?
    private let forgotten = Mutex(0)
    /// What was opened under which number, for the log.
    private let names = Mutex<[Descriptor: String]>([:])

    /// The operating system with one fault.
    ///
    /// - Parameters:
    ///   - fault: What happens.
    ///   - number: At which of the calls that change something, counted from 1.
    ///   - path: What cannot be opened.
    ///   - errno: Why; also what the failing look says.
    ///   - look: Which of the calls that only look fails, counted from 1.
    ///   - isNetwork: Whether it says that it is a share.
    ///   - forgetsReplacements: How often it says that it replaced a file, and did not.
    ///   - shortensWrites: Whether it writes and copies at most half of what it is given.
    ///   - decays: Whether the first byte of whatever is read is another than was written.
    ///   - identity: Which process it says this is.
    public init(
        _ fault: Fault? = nil, at number: Int = 0, refusing path: RelativePath? = nil,
        with errno: Errno = .ioError, failingLook look: Int? = nil, isNetwork: Bool = false,
        forgetsReplacements: Int = 0, shortensWrites: Bool = true, decays: Bool = false,
        identity: ProcessIdentity? = nil
    ) {
        self.shortensWrites = shortensWrites
        failingLook = look
        self.decays = decays
        failure = errno
        self.fault = fault.map { (number, $0) }
        refused = path.map { ($0, errno) }
        self.isNetwork = isNetwork
        self.forgetsReplacements = forgetsReplacements
        self.identity = identity
    }

    /// How many calls changed something, or tried to.
    public var count: Int { state.withLock { $0.count } }
    /// How many calls only looked.
    public var looks: Int { state.withLock { $0.looks } }
    /// What the changing calls were.
    public var log: [String] { state.withLock { $0.log } }
    /// How long it was told to sleep, in milliseconds.
    public var slept: Int { state.withLock { $0.slept } }

    /// Stops the machine: every later call fails.
    public func stop() { state.withLock { $0.isStopped = true } }

    /// Lets time pass.
    public func advanceBootClock(seconds: Int64) {
        state.withLock { $0.boot += seconds * 1_000_000_000 }
    }

    /// A call that changes something.
    private func change<Result>(
        _ what: @autoclosure () -> String, _ call: () throws(Errno) -> Result
    ) throws(Errno) -> Result {
        let number = state.withLock { state in
            state.count += 1
            state.log.append(what())
            return state.count
        }
        if state.withLock({ $0.isStopped }) { throw .ioError }
        guard let fault, fault.number == number else { return try call() }
        switch fault.fault {
        case .crashBefore:
            state.withLock { $0.isStopped = true }
            throw .ioError
        case .crashAfter:
            state.withLock { $0.isStopped = true }
            _ = try call()
            throw .ioError
        case .fail(let errno): throw errno
        case .failAfterEffect(let errno):
            _ = try call()
            throw errno
        }
    }

    /// A call that only looks.
    private func look<Result>(_ call: () throws(Errno) -> Result) throws(Errno) -> Result {
        let number = state.withLock { state in
            state.looks += 1
            return state.looks
        }
        if state.withLock({ $0.isStopped }) { throw .ioError }
        if number == failingLook { throw failure }
        return try call()
    }

    private static func text(_ name: [UInt8]) -> String { String(decoding: name, as: UTF8.self) }

    /// As the operating system does it.
    public func open(_ path: FilePath, _ mode: OpenMode) throws(Errno) -> Descriptor {
        try look { () throws(Errno) in try host.open(path, mode) }
    }

    /// As the operating system does it.
    public func open(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        if let refused, refused.path == path { throw refused.errno }
        let opened = try openChecked(path, in: directory, mode)
        let name = Self.text(path.lastName)
        names.withLock { $0[opened] = name.utf8.count == 32 ? "transaction" : name }
        return opened
    }

    private func openChecked(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        guard case .create = mode else {
            return try look { () throws(Errno) in try host.open(path, in: directory, mode) }
        }
        // As a share of Windows does.
        if isNetwork, path.bytes.contains(UInt8(ascii: ":")) { throw .invalidArgument }
        return try change("create \(path)") { () throws(Errno) in
            try host.open(path, in: directory, mode)
        }
    }

    /// As the operating system does it.
    public func reopen(_ directory: Descriptor) throws(Errno) -> Descriptor {
        let opened = try look { () throws(Errno) in try host.reopen(directory) }
        names.withLock { names in names[opened] = names[directory] }
        return opened
    }

    /// As the operating system does it.
    public func close(_ descriptor: Descriptor) { host.close(descriptor) }

    /// As the operating system does it.
    public func realPath(_ path: FilePath) throws(Errno) -> FilePath {
        try look { () throws(Errno) in try host.realPath(path) }
    }

    /// As the operating system does it.
    public func status(_ path: FilePath) throws(Errno) -> FileStatus {
        try look { () throws(Errno) in try host.status(path) }
    }

    /// As the operating system does it.
    public func status(_ descriptor: Descriptor) throws(Errno) -> FileStatus {
        try look { () throws(Errno) in try host.status(descriptor) }
    }

    /// As the operating system does it.
    public func status(_ name: [UInt8], in directory: Descriptor) throws(Errno) -> FileStatus {
        try look { () throws(Errno) in try host.status(name, in: directory) }
    }

    /// As the operating system does it.
    public func checkWritable(_ directory: Descriptor) throws(Errno) {
        try look { () throws(Errno) in try host.checkWritable(directory) }
    }

    /// As the operating system does it.
    public func entries(_ directory: Descriptor) throws(Errno) -> [DirectoryEntry] {
        try look { () throws(Errno) in try host.entries(directory) }
    }

    /// As the operating system does it.
    public func fileSystem(_ descriptor: Descriptor) throws(Errno) -> FileSystemKind {
        if isNetwork { return FileSystemKind(name: "cifs", isLocal: false) }
        return try look { () throws(Errno) in try host.fileSystem(descriptor) }
    }

    /// As the operating system does it.
    public func read(
        _ file: Descriptor, at offset: Int64, into buffer: inout [UInt8]
    ) throws(Errno) -> Int {
        try look { () throws(Errno) in }
        let count = try host.read(file, at: offset, into: &buffer)
        if decays, count > 0 { buffer[0] ^= 1 }
        return count
    }

    /// As the operating system does it.
    public func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int {
        // Short writes are normal: never more than half of what is given.
        let part = bytes.prefix(shortensWrites ? max(1, bytes.count / 2) : bytes.count)
        return try change("write") { () throws(Errno) in try host.write(part, to: file) }
    }

    /// As the operating system does it.
    public func clone(_ source: Descriptor, to target: Descriptor) throws(Errno) {
        if isNetwork { throw .notSupported }
        try change("clone") { () throws(Errno) in try host.clone(source, to: target) }
    }

    /// As the operating system does it.
    public func copy(
        _ source: Descriptor, at offset: Int64, count: Int, to target: Descriptor
    ) throws(Errno) -> Int {
        if isNetwork { throw .notSupported }
        return try change("copy") { () throws(Errno) in
            try host.copy(
                source, at: offset, count: shortensWrites ? max(1, count / 2) : count, to: target)
        }
    }

    /// As the operating system does it.
    public func setModified(_ file: Descriptor, _ time: Int64) throws(Errno) {
        try change("set modified") { () throws(Errno) in try host.setModified(file, time) }
    }

    /// As the operating system does it.
    public func synchronize(_ descriptor: Descriptor) throws(Errno) {
        // What the page cache holds survives a stopped process; only the order is tested here.
        try change("fsync \(names.withLock { $0[descriptor] ?? "root" })") { () throws(Errno) in
        }
    }

    /// As the operating system does it.
    public func synchronizeFileSystem(_ descriptor: Descriptor) throws(Errno) {
        try change("syncfs") { () throws(Errno) in }
    }

    /// As the operating system does it.
    public func makeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try change("mkdir \(Self.text(name))") { () throws(Errno) in
            try host.makeDirectory(name, in: directory)
        }
    }

    /// As the operating system does it.
    public func makePrivateDirectory(
        _ name: [UInt8], in directory: Descriptor
    ) throws(Errno) {
        try change("mkdir \(Self.text(name))") { () throws(Errno) in
            try host.makePrivateDirectory(name, in: directory)
        }
    }

    /// As the operating system does it.
    public func rename(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) {
        try change("rename \(Self.text(name)) \(Self.text(newName))") { () throws(Errno) in
            if isNetwork, (try? host.status(newName, in: target))?.kind == .file,
                forgotten.withLock({ count in
                    count += 1
                    return count <= forgetsReplacements
                })
            {
                return try host.removeFile(name, in: source)
            }
            try host.rename(name, in: source, to: newName, in: target)
        }
    }

    /// As the operating system does it.
    public func renameNew(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno) {
        if isNetwork { throw .invalidArgument }
        try change("rename new \(Self.text(name)) \(Self.text(newName))") { () throws(Errno) in
            try host.renameNew(name, in: source, to: newName, in: target)
        }
    }

    /// As the operating system does it.
    public func removeFile(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try change("unlink \(Self.text(name))") { () throws(Errno) in
            try host.removeFile(name, in: directory)
        }
    }

    /// As the operating system does it.
    public func removeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno) {
        try change("rmdir \(Self.text(name))") { () throws(Errno) in
            try host.removeDirectory(name, in: directory)
        }
    }

    /// As the operating system does it.
    public func wallClock() -> Int64 { 1_795_224_600 }
    /// As the operating system does it.
    public func bootClock() -> Int64 { state.withLock { $0.boot } }

    /// As the operating system does it.
    public func sleep(milliseconds: Int) {
        state.withLock { state in
            state.boot += Int64(milliseconds) * 1_000_000
            state.slept += milliseconds
        }
    }

    /// As the operating system does it.
    public func randomBytes(_ count: Int) -> [UInt8] { host.randomBytes(count) }
    private static let thisProcess = HostSystem().processIdentity()
    /// As the operating system does it.
    public func processIdentity() -> ProcessIdentity { identity ?? Self.thisProcess }
    /// As the operating system does it.
    public func startOfProcess(_ number: Int32) -> UInt64? { host.startOfProcess(number) }
}
