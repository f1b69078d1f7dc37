public import DossierModel
public import SystemPackage

extension Store {
    /// The path below the root of a file that the host knows by another; nil outside the archive.
    ///
    /// Whatever way leads there — a symbolic link, a second mount of the share — the folder that is
    /// meant counts, not the words of the path. The last name itself is not followed: a link in its
    /// place is told as the link that it is. What does not exist lies where its nearest folder does.
    public func relativePath(of file: FilePath) -> RelativePath? {
        guard let name = file.lastNameBytes else { return nil }
        var names = [name]
        var folder = file.removingLastComponent()
        while true {
            let wanted = folder.isEmpty ? "." : folder
            if let real = try? directory.system.realPath(wanted) {
                folder = real
                break
            }
            guard let last = folder.lastNameBytes else { return nil }
            names.append(last)
            folder.removeLastComponent()
        }
        while !directory.isSame(folder) {
            guard let last = folder.lastNameBytes else { return nil }
            names.append(last)
            folder.removeLastComponent()
        }
        return RelativePath(bytes: Array(names.reversed().joined(separator: [UInt8(ascii: "/")])))
    }

    /// Whether a folder of the host is the archive, lies in it or around it, whatever links and
    /// mounts lead there; a folder that is not there overlaps nothing.
    public func overlaps(_ folder: FilePath) -> Bool {
        let system = directory.system
        let wanted = folder.isEmpty ? "." : folder
        guard let real = try? system.realPath(wanted), let own = try? system.status(real) else {
            return false
        }
        if Self.chain(real).contains(where: directory.isSame) { return true }
        guard let root = try? system.realPath(self.root) else { return false }
        return Self.chain(root).contains { above in
            guard let status = try? system.status(above) else { return false }
            return status.device == own.device && status.inode == own.inode
        }
    }

    /// A folder and those above it.
    private static func chain(_ folder: FilePath) -> [FilePath] {
        var chain = [folder]
        var above = folder
        while above.removeLastComponent() { chain.append(above) }
        return chain
    }

    /// The archive in which a file lies or would lie, whichever it is; nil outside every archive.
    public static func rootAround(
        _ file: FilePath, system: any SystemCalls = HostSystem()
    ) -> FilePath? {
        var folder = file.removingLastComponent()
        while true {
            if let real = try? system.realPath(folder.isEmpty ? "." : folder) {
                return nearestRoot(from: real, system: system)
            }
            guard folder.removeLastComponent() else { return nil }
        }
    }
}

extension RootDirectory {
    /// Whether a folder of the host is this one, under whatever name it is mounted.
    ///
    /// The numbers of device and file tell it. Of a share that is mounted twice the devices differ:
    /// then the file must be the same one and `archive.json` as old to the nanosecond.
    func isSame(_ folder: FilePath) -> Bool {
        guard let own = try? system.status(descriptor), let other = try? system.status(folder),
            own.inode == other.inode
        else { return false }
        if own.device == other.device { return true }
        guard !fileSystem.isLocal, let second = try? RootDirectory(folder, system),
            let mine = try? status(Layout.description),
            let theirs = try? second.status(Layout.description)
        else { return false }
        return mine.inode == theirs.inode && mine.modified == theirs.modified
            && mine.size == theirs.size
    }
}
