import DossierLedger
import DossierModel
import DossierStore
import SystemPackage
import TestSupport
import Testing

/// Any event can be checked with OpenSSH alone (design §4).
struct EventExportTests {
    private func verify(_ export: EventExport, message: [UInt8]) throws -> SSHKeygen.Outcome {
        let directory = try TemporaryDirectory([
            "event.sig": .file(export.signature), "signers": .file(export.allowedSigners),
        ])
        return try SSHKeygen.run(
            [
                "-Y", "verify", "-f", "signers", "-I", export.identity, "-n",
                EventSigner.namespace, "-s", "event.sig",
            ], input: message, in: directory.path)
    }

    @Test("ssh-keygen accepts every event as it lies on disk, and none that was changed")
    func export() throws {
        let fixture = try Fixture()
        let head = try fixture.add(fixture.opening())
        try fixture.add(Fixture.registrations(1), after: head, by: 1)
        for line in try Ledger(store: fixture.store()).events() {
            let export = try EventExport(line, staff: fixture.staff)
            let outcome = try verify(export, message: export.message)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(try verify(export, message: export.message + [0x0A]).status != 0)
        }
    }

    @Test("the keys come from the staff, not from the signature")
    func keys() throws {
        let fixture = try Fixture()
        try fixture.add(fixture.opening())
        let line = try Ledger(store: fixture.store()).event(0)
        var staff = fixture.staff
        staff.staff[0].keys = staff.staff[1].keys
        let export = try EventExport(line, staff: staff)
        #expect(try verify(export, message: export.message).status != 0)
    }
}
