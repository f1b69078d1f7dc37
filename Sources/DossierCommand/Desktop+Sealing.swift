import Dossier
import DossierModel
import SystemPackage

extension Desktop {
    /// For whom something is encrypted; nil where nobody was named.
    ///
    /// - Throws: `badRecipient`; `noProgram`, which names the package to install.
    func sealing(_ recipients: [String]) throws -> Sealing? {
        guard !recipients.isEmpty else { return nil }
        let keys = try recipients.map { text in
            guard let key = Recipient(text) else { throw EncryptionError(.badRecipient, text) }
            return key
        }
        return Sealing(recipients: keys, encryption: try age())
    }

    /// With which private keys something is opened; nil where none was named.
    ///
    /// - Throws: `noProgram`; what looking for the files met.
    func opening(_ identities: [String]) throws -> Opening? {
        guard !identities.isEmpty else { return nil }
        let files = try identities.map { text in
            let file = world.absolute(text)
            _ = try InputFile.read(file, limit: 1 << 20)
            return file
        }
        return Opening(identities: files, encryption: try age())
    }

    private func age() throws -> AgeProgram {
        try AgeProgram(searching: world.environment["PATH"] ?? "")
    }
}
