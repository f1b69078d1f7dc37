internal import Foundation
public import SystemPackage

/// What people and other programs do to files, not through the store.
public enum HostFiles {
    /// Writes over a file in place, as a program does that keeps its inode.
    public static func overwrite(_ path: FilePath, with text: String) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path.string))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    /// Writes a file of these bytes.
    public static func write(_ path: FilePath, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path.string))
    }

    /// Removes a file or a folder.
    public static func remove(_ path: FilePath) throws {
        try FileManager.default.removeItem(atPath: path.string)
    }

    /// Renames a file or a folder.
    public static func move(_ path: FilePath, to other: FilePath) throws {
        try FileManager.default.moveItem(atPath: path.string, toPath: other.string)
    }

    /// Copies a file, or a folder with everything in it.
    public static func copy(_ path: FilePath, to other: FilePath) throws {
        try FileManager.default.copyItem(atPath: path.string, toPath: other.string)
    }

    /// Makes a folder and those above it.
    public static func makeFolder(_ path: FilePath) throws {
        try FileManager.default.createDirectory(
            atPath: path.string, withIntermediateDirectories: true)
    }

    /// Whether anything has that path, a link included.
    public static func exists(_ path: FilePath) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path.string)) != nil
    }

    /// Makes a named pipe.
    public static func makePipe(_ path: FilePath) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/mkfifo")
        process.arguments = [path.string]
        try process.run()
        process.waitUntilExit()
    }

    /// Makes a folder whose name is of these bytes, which need not be text.
    public static func makeFolder(named name: [UInt8], in folder: FilePath) throws {
        let octal = name.map { "\\" + String(Int($0) + 512, radix: 8).suffix(3) }.joined()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "mkdir \"$0/$(printf '\(octal)')\"", folder.string]
        try process.run()
        process.waitUntilExit()
    }

    /// Sets the permission bits of a file or a folder.
    public static func setMode(_ path: FilePath, _ mode: Int) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: path.string)
    }

    /// Sets the time of modification, in seconds since 1970.
    public static func setModified(_ path: FilePath, _ seconds: Int64) throws {
        let date = Date(timeIntervalSince1970: Double(seconds))
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path.string)
    }
}
