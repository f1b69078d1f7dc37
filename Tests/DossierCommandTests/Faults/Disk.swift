import Foundation
import TestSupport
import Testing

/// Scripts that need root, and a disk of their own: ext4 in a file, mounted through a loop device.
enum Disk {
    /// Runs a script in which `format`, `attach` and `cut` are at hand; fails where the system gives
    /// no loop device, so that no test passes unrun.
    static func run(_ program: Program, _ script: String) throws -> Program.Outcome {
        try program.directory.add(["script.sh": .file(tools + script)])
        let outcome = try program.shell(
            "unshare --mount sh -c 'mount --make-rprivate / && exec sh script.sh'")
        #expect(
            outcome.status != 99,
            "This system gives no loop device to root, so that the test cannot run: \(outcome.error)"
        )
        return outcome
    }

    /// `attach FILE FOLDER` mounts a file; `cut` copies the disk as it is at once, without any sync, as a
    /// power cut leaves it, and mounts the copy.
    private static let tools = """
        set -u
        attach() { mkdir -p "$2" && mount -o loop "$1" "$2" || exit 99; }
        format() {
          truncate -s ${2:-64M} "$1" && mkfs.ext4 -q -F "$1" >&2 || exit 99
        }
        cut() {
          cp --sparse=always disk.img cut.img
          attach cut.img cut
        }

        """
}
