import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What scripts may rely on (`--json`): one object on standard output and nothing else.
@Suite("The contract for scripts")
struct JSONContractTests {
    private static let documents: Tree = [
        "bag": [
            "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
            "data": ["x": "x"],
            "manifest-sha256.txt":
                "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  data/x\n",
        ],
        "合同.txt": "甲乙", "clients.csv": "name,department,grade\n某饮料公司,M,B\n",
        "share": ["某饮料公司": ["合同": ["2026-03-01.txt": "x"], "y.txt": "y"], "z.txt": "z"],
    ]

    static let commands: [(String, String, [String])] = [
        (
            "init", "init other --company TF --name 天锋 --sandbox --now 2026-07-01",
            ["archive", "id"]
        ),
        (
            "client add", "client add --name 某公司 --department S --grade A --now 2026-07-01",
            ["number", "id", "path"]
        ),
        ("client number", "client number 重庆银行 --now 2026-07-01", ["number", "initials"]),
        (
            "import", "import clients.csv --documents share --now 2026-07-01",
            ["clients", "documents", "bytes", "alreadyPresent", "unplaced", "uncertainYear"]
        ),
        (
            "register",
            "register \(Office.number) 合同.txt --category 合同 --now 2026-07-01",
            ["registered", "waiting", "duplicates"]
        ),
        ("register --all", "register --all --now 2026-07-01", ["registered", "waiting"]),
        (
            "index", "index",
            [
                "dossiers", "documents", "new", "changed", "moved", "missing", "unregistered",
                "unchanged", "hashedBytes", "seconds",
            ]
        ),
        ("find", "find", ["total", "results"]),
        (
            "validate", "validate --now 2026-07-01",
            ["checked", "findings", "notChecked", "omitted"]
        ),
        ("ledger verify", "ledger verify", ["valid", "events", "checkpoints", "findings"]),
        (
            "ledger checkpoint", "ledger checkpoint --now 2026-07-01",
            ["note", "origin", "size", "root"]
        ),
        (
            "ledger export", "ledger export 1 --ssh --output out",
            ["path", "identity", "files", "command"]
        ),
        ("ledger show", "ledger show", ["events"]), ("status", "status --now 2026-07-01", []),
        ("client show", "client show \(Office.number)", ["number"]),
        ("client list", "client list", ["dossiers"]),
        (
            "client edit", "client edit \(Office.number) --set 电话=1 --now 2026-07-01",
            ["number"]
        ),
        ("staff list", "staff list", ["staff"]),
        (
            "words", "words",
            ["fields", "departments", "grades", "categories", "roles", "choices"]
        ),
        ("words fields", "words 字段", ["fields"]),
        (
            "verify", "verify bag",
            ["valid", "kind", "documents", "bytes", "findings", "authenticity"]
        ),
        ("pack", "pack --month 2026-07 --now 2026-07-27", ["packages", "withoutSubmission"]),
        ("copies", "copies", ["copies"]), ("handoff status", "handoff status", ["handoffs"]),
        (
            "copies add",
            "copies add --kind export --name x --place y --holder z --now 2026-07-01",
            ["id", "kind", "place", "holder", "created", "expires", "state", "digest"]
        ),
        ("year status", "year status --now 2026-07-01", ["year", "closedOn", "volumes"]),
        ("year open", "year open --now 2027-01-01", ["year", "opened"]),
        ("pages", "pages --now 2026-07-01", ["pages"]),
        ("key show", "key show", ["key", "fingerprint", "archiveKey"]),
        (
            "communication add",
            "communication add \(Office.number) --channel 电话 --content x --now 2026-07-01",
            ["id"]
        ),
        ("communication list", "communication list \(Office.number)", ["communications"]),
        ("project list", "project list \(Office.number)", ["projects"]),
        ("issue list", "issue list \(Office.number)", ["issues"]),
        (
            "hold add",
            "hold add \(Office.number) --title 案 --reason 应诉 --authority 法院 --now 2026-07-01",
            ["holds"]
        ),
        (
            "privacy request add",
            "privacy request add \(Office.number) --kind see --received 2026-07-01 --from 李 "
                + "--now 2026-07-01",
            ["requests", "overdue"]
        ),
        ("privacy request list", "privacy request list --now 2026-07-01", ["requests", "overdue"]),
        ("hold list", "hold list --now 2026-07-01", ["holds"]),
        ("disposal list", "disposal list --now 2026-07-01", ["lists"]),
        ("trigger list", "trigger list \(Office.number)", ["number", "triggers"]),
        (
            "retention due", "retention due --on 2037-01-01 --within 90d --now 2026-07-01",
            ["on", "due", "notDue"]
        ),
        (
            "retention explain", "retention explain \(Office.number) --now 2026-07-01",
            [
                "class", "scheduleVersion", "term", "triggers", "floors", "holds", "dueOn",
                "sentence",
            ]
        ),
        (
            "retention simulate",
            "retention simulate --schedule archive/_archive/policy/retention.json --now 2026-07-01",
            ["scheduleVersion", "changes", "unchanged"]
        ),
    ]

    @Test("One object with its fields, in either language", arguments: commands)
    func fields(name: String, line: String, fields: [String]) throws {
        for language in ["zh-Hans", "en"] {
            let program = try Office.open(Self.documents)
            let outcome = try program.shell("dossier \(line) --json --language \(language)")
            #expect(outcome.status == 0 && outcome.error == "", "\(name): \(outcome.error)")
            let object = try object(outcome.output)
            for field in fields { #expect(object[field] != nil, "\(name): \(field)") }
        }
    }

    private func object(_ text: String) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(json as? [String: Any])
    }

    private func run(_ program: Program, _ line: String) throws -> [String: Any] {
        let outcome = try program.shell("dossier \(line) --json")
        #expect(outcome.status == 0, "\(line): \(outcome.error)")
        return try object(outcome.output)
    }

    @Test("Backups and what is restored: path, kind, documents, bytes, digest; skipped")
    func backups() throws {
        let program = try Office.open(Self.documents)
        _ = try program.shell("mkdir disk")
        for kind in ["full", "incremental"] {
            let made = try run(program, "backup --to disk --now 2026-07-01")
            #expect(made["kind"] as? String == kind)
            let path = try #require(made["path"] as? String)
            #expect(path.hasSuffix("-\(kind).tar.zst") && HostFiles.exists(FilePath(path)))
            #expect((made["documents"] as? Int).map { $0 > 5 } == true)
            #expect((made["bytes"] as? Int).map { $0 > 1_000 } == true)
            #expect((made["digest"] as? String)?.count == 64)
        }
        let listed = try run(program, "backup list")["backups"] as? [[String: Any]]
        #expect(listed?.count == 2)
        #expect(try run(program, "backup verify disk")["valid"] as? Bool == true)
        let restored = try run(
            program, "restore disk --into restored --against archive --now 2026-07-02")
        #expect(restored["documents"] as? Int == listed?.last?["documents"] as? Int)
        #expect(restored["bytes"] as? Int == listed?.last?["bytes"] as? Int)
        #expect((restored["skipped"] as? [Any])?.isEmpty == true)
        let copies = try run(program, "copies")["copies"] as? [[String: Any]]
        #expect(copies?.map { $0["kind"] as? String } == ["backup", "backup", "restoredCopy"])
        let duty = try run(program, "status --now 2026-08-02")["backup"] as? [String: Any]
        #expect(duty?["due"] as? String == "2026-08-01" && duty?["missed"] as? Bool == true)
    }

    @Test("Registered documents: number, id, item, path, sha256")
    func registered() throws {
        let program = try Office.open(Self.documents)
        let line = """
            register \(Office.number) 合同.txt --category 合同 --date 2026-03-01 --now 2026-07-01
            """
        let list = try run(program, line)["registered"] as? [[String: Any]]
        let document = try #require(list?.first)
        #expect(document["number"] as? String == Office.number)
        #expect(document["item"] as? String == "2026-02-0001")
        #expect(document["path"] as? String == "2026/S/A/\(Office.number)/02合同/合同.txt")
        let sum = try program.shell("sha256sum 合同.txt").output.prefix(64)
        #expect(document["sha256"] as? String == String(sum))
        #expect((document["id"] as? String).flatMap { RecordID($0) } != nil)
        let again = try run(program, line)
        #expect((again["registered"] as? [Any])?.isEmpty == true)
        #expect((again["duplicates"] as? [Any])?.count == 1)
    }

    @Test("Found documents: number, name, year, category, title, path, status")
    func found() throws {
        let program = try Office.open(Self.documents)
        _ = try run(
            program,
            "register \(Office.number) 合同.txt --category 合同 --date 2026-03-01 --now 2026-07-01")
        let found = try run(program, "find 合同")
        #expect(found["total"] as? Int == 1)
        let result = try #require((found["results"] as? [[String: Any]])?.first)
        #expect(result["number"] as? String == Office.number)
        #expect(result["name"] as? String == "北京城建集团公司")
        #expect(result["year"] as? Int == 2026)
        #expect(result["title"] as? String == "合同")
        #expect(result["path"] as? String == "2026/S/A/\(Office.number)/02合同/合同.txt")
        #expect(result["status"] as? String == "registered")
        #expect(result["category"] as? String == "合同")
    }

    @Test("An import's counts, and what was not placed with its reason")
    func imported() throws {
        let program = try Office.open(Self.documents)
        let line = "import clients.csv --documents share --now 2026-07-01"
        let report = try run(program, line)
        #expect(report["clients"] as? Int == 1 && report["documents"] as? Int == 2)
        #expect(report["bytes"] as? Int == 2 && report["alreadyPresent"] as? Int == 0)
        #expect(report["uncertainYear"] as? Int == 1)
        let unplaced = report["unplaced"] as? [[String: String]]
        #expect(unplaced == [["path": "z.txt", "reason": "outsideClients"]])
        let again = try run(program, line)
        #expect(again["documents"] as? Int == 0 && again["alreadyPresent"] as? Int == 2)
    }

    @Test("A hand-over and its receipt: package, receipt, documents, bytes")
    func handedOver() throws {
        let program = try Office.open(Self.documents)
        for line in [
            "register \(Office.number) 合同.txt --category 合同 --date 2026-03-01 --now 2026-07-01",
            "pack --month 2026-07 --now 2026-07-27",
        ] {
            _ = try run(program, line)
        }
        _ = try program.shell("mkdir drive && ssh-keygen -q -t ed25519 -N '' -f key")
        let sent = try run(
            program, "handoff send TF-2026-07-S --to 某人 --output drive --now 2026-07-28")
        let received = try run(
            program,
            "handoff receive drive/TF-2026-07-S.tar.zst --sign key --output r --now 2026-07-28")
        #expect(sent["receipt"] is NSNull && received["receipt"] is String)
        for report in [sent, received] {
            #expect(report["package"] as? String == "TF-2026-07-S")
            #expect(report["documents"] as? Int == 1 && report["bytes"] as? Int == 6)
        }
        #expect(sent["id"] as? String == received["handOff"] as? String)
        let copies = try run(program, "copies --now 2026-07-28")["copies"] as? [[String: Any]]
        #expect(copies?.first?["holder"] as? String == "某人")
        #expect(copies?.first?["state"] as? String == "outstanding")
    }

    @Test("Initials are without the digit of a tie")
    func initials() throws {
        let program = try Office.open()
        let proposal = try run(
            program, "client number 北京城建集团公司 --department S --grade A --set-up 2012-08")
        #expect(proposal["number"] as? String == Office.number + "2")
        #expect(proposal["initials"] as? String == "BJCJJTGS")
    }

    @Test("A failure is one object too, and its sentence is on standard error")
    func failure() throws {
        let program = try Office.open()
        for line in ["client show TF-S-A-201208-XXXX", "client show", "frob"] {
            let outcome = try program.shell("dossier \(line) --json")
            #expect(outcome.status != 0)
            #expect(try object(outcome.output)["error"] != nil, "\(line)")
            #expect(outcome.error.contains("错误："), "\(line)")
        }
    }
}
