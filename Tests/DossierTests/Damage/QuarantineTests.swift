import Dossier
import DossierModel
import DossierStore
import TestSupport
import Testing

@Suite("The quarantine")
struct QuarantineTests {
    @Test("is made for the owner alone; other folders are for all who share the archive")
    func mode() throws {
        let fixture = try ArchiveFixture()
        let mode = { try HostSystem().status(fixture.at($0)).mode & 0o777 }
        #expect(try mode("_archive/work/quarantine") == 0o700)
        #expect(try mode("_archive/work/staging") & 0o055 == 0o055)
    }
}
