import Dossier
import DossierModel
import DossierReport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The permissions of the archive's own folder (design §3).
@Suite struct AuditPermissionTests {
    /// What somebody set, and what is told of it.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var modes: [(path: String, mode: Int)]
        var rules: Set<String>

        static let all: [Case] = [
            Case(testDescription: "as they should be", modes: [], rules: []),
            Case(
                testDescription: "a ledger for everybody",
                modes: [("_archive/ledger/main", 0o777)], rules: ["permission-everybody"]),
            Case(
                testDescription: "a policy for everybody",
                modes: [("_archive/policy/roles.json", 0o666)], rules: ["permission-everybody"]),
            Case(
                testDescription: "a group that registers",
                modes: [("_archive/ledger/main", 0o770), ("_archive/registers", 0o770)], rules: []),
            Case(
                testDescription: "a policy for the group that registers",
                modes: [("_archive/ledger/main", 0o770), ("_archive/policy/roles.json", 0o664)],
                rules: ["permission-policy"]),
            Case(
                testDescription: "an archive.json for the group that registers",
                modes: [("_archive/registers", 0o770), ("_archive/archive.json", 0o664)],
                rules: ["permission-policy"]),
        ]
    }

    @Test("Who may write what", arguments: Case.all)
    func writable(_ example: Case) throws {
        let fixture = try ArchiveFixture()
        try narrow(fixture)
        for (path, mode) in example.modes {
            try FileManager.default.setAttributes(
                [.posixPermissions: mode], ofItemAtPath: fixture.at(path).string)
        }
        let audit = try fixture.archive().audit(isFast: true)
        let found = audit.checked.findings.map(\.rule).filter { $0.hasPrefix("permission-") }
        #expect(Set(found) == example.rules)
    }

    @Test("What waits to be destroyed is not for everybody to read")
    func quarantine() throws {
        let fixture = try ArchiveFixture()
        try narrow(fixture)
        try fixture.save("_archive/work/quarantine/1/合同.pdf")
        let rules = { () throws in
            try fixture.archive().audit(isFast: true).checked.findings.map(\.rule)
        }
        try narrow(fixture)
        #expect(try !rules().contains("permission-quarantine"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644],
            ofItemAtPath: fixture.at("_archive/work/quarantine/1/合同.pdf").string)
        #expect(try rules().contains("permission-quarantine"))
    }

    /// Takes everything from group and others, whatever the umask of the run is.
    private func narrow(_ fixture: ArchiveFixture) throws {
        let files = FileManager.default
        let system = fixture.at("_archive").string
        for path in try [""] + files.subpathsOfDirectory(atPath: system).map({ "/" + $0 }) {
            let kind =
                try files.attributesOfItem(atPath: system + path)[.type] as? FileAttributeType
            try files.setAttributes(
                [.posixPermissions: kind == .typeDirectory ? 0o700 : 0o600],
                ofItemAtPath: system + path)
        }
    }
}
