import Dossier
import Foundation
import SystemPackage
import TestSupport
import Testing

/// That no write goes past the seam: what the kernel sees is what the seam counted.
@Suite("The seam between the store and the system")
struct SeamTests {
    /// The calls that change something, and what the seam's log calls them; nil is what the seam has no
    /// word for, so that none may be seen.
    private static let calls: [String: String?] = [
        "open": "create", "openat": "create", "openat2": "create", "creat": nil,
        "write": "write", "pwrite64": nil, "writev": nil, "pwritev": nil, "pwritev2": nil,
        "fsync": "fsync", "fdatasync": nil, "syncfs": "syncfs", "sync_file_range": nil,
        "mkdir": "mkdir", "mkdirat": "mkdir", "mknod": nil, "mknodat": nil,
        "rename": "rename", "renameat": "rename", "renameat2": "rename",
        "unlink": "unlink", "unlinkat": "unlink", "rmdir": "rmdir",
        "copy_file_range": "copy", "sendfile": nil, "splice": nil,
        "utimensat": "set", "utimes": nil, "futimesat": nil,
        "truncate": nil, "ftruncate": nil, "fallocate": nil,
        "link": nil, "linkat": nil, "symlink": nil, "symlinkat": nil,
        "chmod": nil, "fchmod": nil, "fchmodat": nil, "fchmodat2": nil,
        "chown": nil, "lchown": nil, "fchown": nil, "fchownat": nil,
        "setxattr": nil, "lsetxattr": nil, "fsetxattr": nil, "removexattr": nil,
    ]

    private static let isLong = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil

    /// All commands that write, or those that between them make every kind of call.
    static let cases = WritingCase.all.filter {
        isLong
            || [
                "client add", "client grade", "client renumber", "import", "pack", "policy record",
                "pages",
            ].contains($0.command)
    }

    @Test("sees every call that changes the archive", arguments: cases)
    func same(item: WritingCase) throws {
        let inside = try item.machine()
        let outside = try Machine(copying: inside)
        let words = try item.typed(on: inside)
        let system = FaultySystem(shortensWrites: false)
        try inside.run(words, on: system, seed: 1)
        var counted: [String: Int] = [:]
        for call in system.log where !call.hasPrefix("clone") {
            counted[String(call.prefix { $0 != " " }), default: 0] += 1
        }
        // A call that this kind of machine does not have is passed over.
        let names = Self.calls.keys.sorted().map { "?" + $0 }.joined(separator: ",")
        let dated = words.contains("--now") ? "" : " --now \(item.day)"
        let outcome = try Program(directory: outside.directory).shell(
            "strace -f -qq -y -s 4096 -o trace -e trace=\(names) dossier \(words)\(dated)")
        try #require(
            outcome.status != 127,
            "There is no strace here, so that the test cannot run: scripts/setup.sh test")
        #expect(outcome.status == 0, "\(outcome.error)")
        let root = URL(fileURLWithPath: outside.directory.at("archive").string)
            .resolvingSymlinksInPath().path
        var seen: [String: Int] = [:]
        for line in (outside.directory.text("trace") ?? "").split(separator: "\n") {
            guard line.contains(root), let kind = Self.kind(of: line) else { continue }
            seen[kind, default: 0] += 1
        }
        #expect(seen == counted, "\(words)")
    }

    /// The kind of a line of strace: `PID name(arguments) = result`.
    private static func kind(of line: Substring) -> String? {
        let call = line.drop { $0.isNumber }.drop { $0 == " " }
        let name = String(call.prefix { $0 != "(" })
        guard let known = calls[name] else { return nil }
        guard let kind = known else { return name }
        if kind == "create", !line.contains("O_CREAT") {
            let writes = ["O_WRONLY", "O_RDWR", "O_TRUNC", "O_APPEND"].contains(
                where: line.contains)
            return writes ? "open to write" : nil
        }
        return kind == "unlink" && line.contains("AT_REMOVEDIR") ? "rmdir" : kind
    }
}
