import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a person asks to be written outside the archive lasts, and is whole or not there.
@Suite("A file written outside the archive")
struct OutputFileTests {
    /// What is typed, and the file that it writes, in the folder `out` or one below that is made for it.
    static let lines = [
        ("client card \(Office.number) --output out/file", "out/file"),
        ("ledger prove 0 --output out/file", "out/file"),
        ("ledger export 1 --ssh --output out/new/deep", "out/new/deep/message"),
    ]

    private func machine() throws -> Machine {
        let machine = try WritingCase("status").machine()
        try machine.run("ledger checkpoint", seed: 900_000)
        try machine.directory.add(["out": ["file": "old"]])
        return machine
    }

    @Test("is flushed before it gets its name, and its folder behind", arguments: lines)
    func order(line: String, path: String) throws {
        let machine = try machine()
        let system = FaultySystem(identity: Machine.alive)
        try machine.run(line, on: system, seed: 1)
        let verbs = system.log.map { String($0.prefix { $0 != " " }) }
        let written = verbs.filter { !["mkdir", "write"].contains($0) }
        let first = try #require(written.firstIndex(of: "create"))
        #expect(Array(written[first...].prefix(4)) == ["create", "fsync", "rename", "fsync"])
        // A folder lasts before anything is written into it.
        #expect(verbs.prefix { $0 != "create" }.filter { $0 == "mkdir" }.count == first)
    }

    @Test("is the old one or the new one, whatever fails", arguments: lines)
    func faults(line: String, path: String) throws {
        let template = try machine()
        let whole = FaultySystem(identity: Machine.alive)
        let done = try Machine(copying: template)
        try done.run(line, on: whole, seed: 1)
        let new = try #require(done.directory.text(path))
        for number in 1...whole.count {
            for fault in [FaultySystem.Fault.crashBefore, .fail(.noSpace), .fail(.ioError)] {
                let machine = try Machine(copying: template)
                let system = FaultySystem(fault, at: number, identity: Machine.alive)
                #expect(throws: (any Error).self) { try machine.run(line, on: system, seed: 1) }
                let found = machine.directory.text(path)
                let old = template.directory.text(path)
                #expect(found == old || found == new, "\(fault) at \(number)")
            }
        }
    }

    @Test("follows a link to a file, and replaces neither a device nor a folder")
    func links() throws {
        let program = try Office.open([
            "there": "old", "link": .link("there"), "folder": [:], "null": .link("/dev/null"),
        ])
        let outcome = try program.shell(
            """
            for target in link folder null none/x; do
              dossier client card \(Office.number) --output $target > out 2> err
              echo "$target $?"
            done
            test -L link && grep -c '<html' there
            test -c /dev/null && echo device
            """)
        #expect(
            outcome.output == "link 0\nfolder 73\nnull 73\nnone/x 73\n1\ndevice\n",
            "\(outcome.output) \(outcome.error)")
    }
}
