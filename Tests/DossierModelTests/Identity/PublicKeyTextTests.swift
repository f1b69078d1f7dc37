import DossierModel
import Testing

/// Public keys and ids as texts.
struct PublicKeyTextTests {
    private let line =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"

    @Test("a key is read with and without a comment")
    func key() throws {
        let key = try #require(PublicKeyText(line + " 张三@host"))
        #expect(key.rawKey == (0..<32).map { UInt8($0) })
        #expect(key.description == line)
        #expect(PublicKeyText(blob: key.blob) == key)
        // ssh-keygen -l -f prints the same.
        #expect(key.fingerprint == "SHA256:ZkAslGjFiUHdGf/WUL8rQvkib4PTvQatUV0OUQSncCA")
    }

    @Test(
        "what is no key",
        arguments: [
            "", "ssh-ed25519", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ==",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4=",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE4AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f",
        ])
    func bad(text: String) {
        #expect(PublicKeyText(text) == nil)
    }

    @Test("staff ids", arguments: [("p0007", 7), ("p0000", 0), ("p123456789", 123_456_789)])
    func staff(text: String, serial: Int) {
        #expect(StaffID(text)?.serial == serial)
        #expect(StaffID(serial: serial).description == text)
    }

    @Test(
        "what is no staff id",
        arguments: ["", "p", "p007", "P0007", "p00a7", "p1234567890", "0007"])
    func badStaff(text: String) {
        #expect(StaffID(text) == nil)
    }

    @Test("an id is version 7 of a UUID, in order of time")
    func unique() throws {
        let id = ArchiveID(
            milliseconds: 0x0123_4567_89AB, random: Array(repeating: 0xFF, count: 12))
        #expect(id.description == "01234567-89ab-7fff-bfff-ffffffffffff")
        #expect(ArchiveID(id.description) == id)
        #expect(id < ArchiveID(milliseconds: 0x0123_4567_89AC, random: []))
    }

    @Test(
        "what is no id",
        arguments: [
            "", "01234567-89AB-7fff-bfff-ffffffffffff", "0123456789ab7fffbfffffffffffffff",
            "01234567-89ab-7fff-bfff-fffffffffff", "01234567-89ab-7fff-bfff-fffffffffffg",
            "01234567-89ab-7fff-bfff_ffffffffffff",
        ])
    func badUnique(text: String) {
        #expect(ArchiveID(text) == nil)
    }
}
