internal import CDossierSystem
public import DossierModel
public import SystemPackage

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The calls of the operating system itself.
public struct HostSystem: SystemCalls {
    /// The operating system.
    public init() {}

    /// Repeats a call that a signal interrupted and turns -1 into its error number.
    static func check<Number: SignedInteger>(
        _ call: () -> Number
    ) throws(Errno) -> Number {
        while true {
            let result = call()
            if result != -1 { return result }
            let number = Errno(rawValue: errno)
            if number != .interrupted { throw number }
        }
    }

    static func withName<Result>(
        _ name: [UInt8], _ body: (UnsafePointer<CChar>) throws(Errno) -> Result
    ) throws(Errno) -> Result {
        var terminated: [CChar] = []
        terminated.reserveCapacity(name.count + 1)
        for byte in name { terminated.append(CChar(bitPattern: byte)) }
        terminated.append(0)
        return try unsafe terminated.withUnsafeBufferPointer { buffer throws(Errno) in
            guard let base = buffer.baseAddress else { throw Errno.invalidArgument }
            return try unsafe body(base)
        }
    }

    static func flags(_ mode: OpenMode) -> Int32 {
        switch mode {
        case .read: O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        case .directory: O_RDONLY | O_CLOEXEC | O_DIRECTORY
        case .create: O_RDWR | O_CLOEXEC | O_CREAT | O_EXCL
        }
    }

    static func permissions(_ mode: OpenMode) -> mode_t {
        mode == .create(isPrivate: true) ? 0o600 : 0o666
    }

    /// Opens a path of the host.
    public func open(_ path: FilePath, _ mode: OpenMode) throws(Errno) -> Descriptor {
        let name = path.rawBytes
        let number = try unsafe Self.withName(name) { pointer throws(Errno) in
            try Self.check {
                unsafe dossier_openat(
                    AT_FDCWD, pointer, Self.flags(mode), Self.permissions(mode))
            }
        }
        return Descriptor(number)
    }

    /// Opens a path below a directory.
    public func open(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        #if os(Linux)
        do {
            return try openBeneath(path, in: directory, mode)
        } catch Errno.noFunction, Errno.notPermitted {
            // An old kernel, or a sandbox that does not know the call.
            return try openStepwise(path, in: directory, mode)
        }
        #else
        return try openStepwise(path, in: directory, mode)
        #endif
    }

    /// Walks down name by name where one call cannot do it, and stops at every link.
    func openStepwise(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        let names = path.names
        var current = directory
        defer { if current != directory { close(current) } }
        for (index, name) in names.enumerated() {
            let isLast = index == names.count - 1
            let next = try openOne(Array(name), in: current, isLast ? mode : .directory)
            if isLast { return next }
            if current != directory { close(current) }
            current = next
        }
        throw .invalidArgument
    }

    private func openOne(
        _ name: [UInt8], in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor {
        do {
            let number = try unsafe Self.withName(name) { pointer throws(Errno) in
                try Self.check {
                    unsafe dossier_openat(
                        directory.number, pointer, Self.flags(mode) | O_NOFOLLOW,
                        Self.permissions(mode))
                }
            }
            return Descriptor(number)
        } catch Errno.notDirectory {
            // With O_DIRECTORY a link is "not a directory"; it is told as the link that it is.
            let status = try status(name, in: directory)
            throw status.kind == .link ? .tooManySymbolicLinkLevels : .notDirectory
        }
    }

    /// Opens a directory once more.
    public func reopen(_ directory: Descriptor) throws(Errno) -> Descriptor {
        try openOne([UInt8(ascii: ".")], in: directory, .directory)
    }

    /// A path without symbolic links.
    public func realPath(_ path: FilePath) throws(Errno) -> FilePath {
        try unsafe Self.withName(path.rawBytes) { pointer throws(Errno) in
            guard let found = unsafe realpath(pointer, nil) else { throw Errno(rawValue: errno) }
            defer { unsafe free(found) }
            return unsafe FilePath(platformString: found)
        }
    }

    /// Closes.
    public func close(_ descriptor: Descriptor) {
        #if canImport(Darwin)
        _ = Darwin.close(descriptor.number)
        #elseif canImport(Musl)
        _ = Musl.close(descriptor.number)
        #else
        _ = Glibc.close(descriptor.number)
        #endif
    }
}
