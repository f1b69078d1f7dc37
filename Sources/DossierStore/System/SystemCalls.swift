public import DossierModel
public import SystemPackage

/// Every call that the store makes on the operating system, one function a call.
///
/// This is the one seam between the store and the world: tests wrap ``HostSystem`` to count calls,
/// to stop at the n-th and to let it fail, with or without effect. A path is used only to open;
/// everything else names an open directory and one name in it.
public protocol SystemCalls: Sendable {
    /// Opens a path of the host, following links: the archive's root, files from outside.
    func open(_ path: FilePath, _ mode: OpenMode) throws(Errno) -> Descriptor
    /// Opens a path that neither leaves the directory nor passes a symbolic link.
    ///
    /// - Throws: `ELOOP` at a symbolic link, wherever in the path it stands.
    func open(
        _ path: RelativePath, in directory: Descriptor, _ mode: OpenMode
    ) throws(Errno) -> Descriptor
    /// A path of the host without symbolic links (`realpath`); throws where there is nothing.
    func realPath(_ path: FilePath) throws(Errno) -> FilePath
    /// Opens a directory once more, so that it can be held on its own.
    func reopen(_ directory: Descriptor) throws(Errno) -> Descriptor
    /// Closes; what matters of a written file was told when it was flushed.
    func close(_ descriptor: Descriptor)

    /// The status of an open file.
    func status(_ descriptor: Descriptor) throws(Errno) -> FileStatus
    /// The status of a path of the host, links followed.
    func status(_ path: FilePath) throws(Errno) -> FileStatus
    /// The status of a name in a directory, links not followed.
    func status(_ name: [UInt8], in directory: Descriptor) throws(Errno) -> FileStatus
    /// Forgets what the machine remembers of the status of a name, so that the next one is the server's.
    ///
    /// A client of a share trusts its own memory for a second or more, and gives what it has just
    /// written its own clock's time. What fails here shows in the status.
    func refresh(_ name: [UInt8], in directory: Descriptor)
    /// Whether names in a directory may be changed; throws `EACCES`, `EROFS` and their kin if not.
    func checkWritable(_ directory: Descriptor) throws(Errno)
    /// The names in a directory without `.` and `..`, in no order.
    func entries(_ directory: Descriptor) throws(Errno) -> [DirectoryEntry]
    /// The kind of file system on which an open file lies.
    func fileSystem(_ descriptor: Descriptor) throws(Errno) -> FileSystemKind
    /// How many bytes a person without privileges can still write there; nil where nobody can tell.
    func freeBytes(_ descriptor: Descriptor) -> Int64?

    /// Reads at an offset into a buffer, as much as it holds; 0 at the end of the file.
    func read(
        _ file: Descriptor, at offset: Int64, into buffer: inout [UInt8]
    ) throws(Errno) -> Int
    /// Writes behind what was written before; may write less than was given.
    func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int
    /// Lets a new file share the blocks of another (`FICLONE`).
    func clone(_ source: Descriptor, to target: Descriptor) throws(Errno)
    /// Copies inside the kernel (`copy_file_range`), behind what was written before.
    func copy(
        _ source: Descriptor, at offset: Int64, count: Int, to target: Descriptor
    ) throws(Errno) -> Int
    /// Sets the time of modification, in nanoseconds since 1970.
    func setModified(_ file: Descriptor, _ time: Int64) throws(Errno)

    /// Begins to write to the disk what a file holds in memory, and does not wait for it
    /// (`sync_file_range`); nothing is promised by it.
    func startWriting(_ file: Descriptor)
    /// Lets go of what the machine holds of a file in memory, so that what is read next comes from the
    /// disk (`posix_fadvise`); what was not flushed stays.
    func uncache(_ file: Descriptor)
    /// Makes a file or a directory lasting (`fsync`).
    func synchronize(_ descriptor: Descriptor) throws(Errno)
    /// Makes a whole file system lasting (`syncfs`).
    func synchronizeFileSystem(_ descriptor: Descriptor) throws(Errno)

    /// Makes a directory.
    func makeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno)
    /// Makes a directory into which the owner alone may look (mode 0700).
    func makePrivateDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno)
    /// Renames, replacing what has the new name.
    func rename(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno)
    /// Renames unless the new name is taken; `EINVAL` or `ENOSYS` where the system cannot promise it.
    func renameNew(
        _ name: [UInt8], in source: Descriptor, to newName: [UInt8], in target: Descriptor
    ) throws(Errno)
    /// Removes a file or a link.
    func removeFile(_ name: [UInt8], in directory: Descriptor) throws(Errno)
    /// Removes an empty directory.
    func removeDirectory(_ name: [UInt8], in directory: Descriptor) throws(Errno)

    /// The machine's wall clock, in seconds since 1970; for people, never for decisions.
    func wallClock() -> Int64
    /// Nanoseconds since the machine booted, the time it slept included (`CLOCK_BOOTTIME`).
    func bootClock() -> Int64
    /// Waits.
    func sleep(milliseconds: Int)
    /// Fresh random bytes.
    func randomBytes(_ count: Int) -> [UInt8]
    /// Which process this is.
    func processIdentity() -> ProcessIdentity
    /// When the process of that number in this namespace started; nil when there is none.
    func startOfProcess(_ number: Int32) -> UInt64?
}

extension SystemCalls {
    /// For systems that know no permissions.
    public func makePrivateDirectory(
        _ name: [UInt8], in directory: Descriptor
    ) throws(Errno) {
        try makeDirectory(name, in: directory)
    }

    /// A system that remembers nothing has nothing to forget.
    public func refresh(_ name: [UInt8], in directory: Descriptor) {}

    /// A system that writes when it is flushed.
    public func startWriting(_ file: Descriptor) {}

    /// A system that holds nothing in memory.
    public func uncache(_ file: Descriptor) {}

    /// A system that does not know how much room there is.
    public func freeBytes(_ descriptor: Descriptor) -> Int64? { nil }
}
