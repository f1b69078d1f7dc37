import TestSupport
import Testing

/// A name space of the test's own, in which it may mount what it likes.
enum MountSpace {
    /// Runs a script there; a failure where the system forbids it, so that no test passes unrun.
    static func run(_ program: Program, mounting: String, _ script: String) throws
        -> Program.Outcome
    {
        try program.directory.add(["script.sh": .file(script), "disk": [:]])
        for way in ["unshare --mount", "unshare --user --map-root-user --mount"] {
            let probe = try program.shell("\(way) mount -t tmpfs none disk")
            guard probe.status == 0 else { continue }
            return try program.shell("\(way) sh -c 'mount \(mounting) && sh script.sh'")
        }
        Issue.record("This system forbids `unshare --mount`, so that the test cannot run.")
        return Program.Outcome(status: -1, output: "", error: "")
    }
}
