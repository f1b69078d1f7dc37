import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Another writer is at it")
struct LockTests {
    @Test("A writer ends with 75 and names who writes; readers do not wait")
    func busy() throws {
        let program = try Office.open(["合同.txt": "x"])
        let store = try Store.open(program.directory.at("archive"))
        let other = try Writer.open(
            store, holder: LeaseHolder(person: "zhangsan", command: "dossier import"), wait: 0)
        defer { other.close() }
        let writing = "client add --name 某公司 --department S --grade A --wait 0 --now 2026-07-01"
        let refused = try program.shell("dossier \(writing)")
        #expect(refused.status == 75)
        #expect(refused.error.contains("zhangsan"), "\(refused.error)")
        #expect(refused.output == "")
        for line in ["status", "find", "index", "client list", "ledger verify"] {
            let outcome = try program.shell("dossier \(line) --now 2026-07-01")
            #expect(outcome.status == 0, "\(line): \(outcome.error)")
        }
        let rehearsal = try program.shell(
            "printf 'name,department,grade\\n某公司,S,A\\n' > c.csv && "
                + "dossier import c.csv --dry-run --wait 0 --now 2026-07-01")
        #expect(rehearsal.status == 0, "\(rehearsal.error)")
        other.close()
        let done = try program.shell("dossier \(writing)")
        #expect(done.status == 0, "\(done.error)")
    }

    @Test("Who is writing is shown; a live lock is released by force alone, and the ledger tells")
    func released() throws {
        let program = try Office.open()
        let free = try program.shell("dossier lock show --json; dossier lock release --json")
        #expect(
            free.output
                == "{\"lease\":null,\"locked\":false}\n{\"lease\":null,\"released\":false}\n")
        let store = try Store.open(program.directory.at("archive"))
        let other = try Writer.open(
            store, holder: LeaseHolder(person: "zhangsan", command: "dossier import"), wait: 0)
        defer { other.close() }
        let shown = try program.shell("dossier lock show; dossier lock show --json")
        #expect(shown.output.contains("zhangsan") && shown.output.contains("dossier import"))
        #expect(shown.output.contains("\"locked\":true"), "\(shown.output)")
        #expect(shown.output.contains("\"state\":\"live\""), "\(shown.output)")
        let refused = try program.shell("dossier lock release --now 2026-07-01")
        #expect(refused.status == 2 && refused.error.contains("--force"), "\(refused.error)")
        #expect(try LeaseState.read(store) != nil)
        let forced = try program.shell("dossier lock release --force --now 2026-07-01")
        #expect(forced.status == 0, "\(forced.error)")
        let told = try program.shell("dossier lock show; dossier ledger show --json --limit 1")
        #expect(told.output.contains("\"leaseReleased\""), "\(told.output)")
        #expect(try program.shell("dossier ledger verify").status == 0)
        #expect(try program.shell("dossier validate --now 2026-07-01").status == 0)
    }

    @Test("Two commands at once are one after the other, and both are done")
    func both() throws {
        let program = try Office.open()
        let outcome = try program.shell(
            """
            printf '%s\\n' 甲公司 乙公司 丙公司 丁公司 | xargs -P 4 -I '{}' \
              dossier client add --name '{}' --department S --grade A --now 2026-07-01 &&
            dossier ledger verify
            """)
        #expect(outcome.status == 0 && outcome.error == "", "\(outcome.error)")
        let listed = try program.shell("dossier client list --json").output
        for name in ["甲公司", "乙公司", "丙公司", "丁公司"] { #expect(listed.contains(name)) }
    }

    @Test("Interrupted by Ctrl-C, an import ends with 130 after a whole transaction")
    func interrupted() throws {
        let program = try Office.open(["clients.csv": .file(Self.table), "share": Self.share])
        let outcome = try program.shell(
            """
            timeout --preserve-status --signal INT 0.6 \
              dossier import clients.csv --documents share --now 2026-07-01 > /dev/null
            """)
        // A quick machine may be done by then.
        #expect([0, 130].contains(outcome.status), "\(outcome.status) \(outcome.error)")
        let verified = try program.shell("dossier ledger verify")
        #expect(verified.status == 0, "\(verified.output)")
        let again = try program.shell(
            "dossier import clients.csv --documents share --now 2026-07-01 --json")
        #expect(again.status == 0)
        let index = try program.shell("dossier index --json")
        #expect(index.output.contains("\"documents\":60,"), "\(index.output)")
        #expect(index.output.contains("\"unregistered\":0"), "\(index.output)")
    }

    private static let names = (0..<30).map { "公司\($0)" }
    private static let table =
        "name,department,grade,initials\n"
        + names.enumerated().map { "\($1),S,A,GS\($0)\n" }.joined()
    private static let share = Tree.directory(
        Dictionary(
            uniqueKeysWithValues: names.map { ($0, ["合同": ["a.txt": .file($0), "b.txt": "b"]]) }))
}
