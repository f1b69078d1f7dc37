import Dossier
import SystemPackage

/// What somebody was given, and names to be read: a proof, a checkpoint, a key.
enum GivenProof {
    /// A file of proof.
    ///
    /// - Throws: ``LedgerError`` with status 65 that names the file.
    static func proof(_ file: FilePath) throws -> ProofFile {
        let bytes = try InputFile.read(file, limit: ProofFile.longest)
        return try named(file) { () throws(LedgerError) in try ProofFile(bytes: bytes) }
    }

    /// A checkpoint that was held.
    ///
    /// - Throws: ``LedgerError`` with status 65 that names the file.
    static func checkpoint(_ file: FilePath) throws -> SignedCheckpoint {
        let bytes = try InputFile.read(file, limit: SignedNote.longest)
        return try named(file) { () throws(LedgerError) in try SignedCheckpoint(bytes: bytes) }
    }

    /// A verifier key, as it was typed or as a file holds it.
    ///
    /// - Throws: ``LedgerError`` with status 65.
    static func key(_ text: String, _ world: World) throws -> VerifierKey {
        if let key = VerifierKey(text) { return key }
        let bytes = try InputFile.read(world.absolute(text), limit: 64 << 10)
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first
        guard let key = line.flatMap({ VerifierKey(String($0)) }) else {
            throw LedgerError(.badVerifierKey, place: text)
        }
        return key
    }

    private static func named<Value>(
        _ file: FilePath, _ read: () throws(LedgerError) -> Value
    ) throws(LedgerError) -> Value {
        do {
            return try read()
        } catch {
            throw LedgerError(error.code, place: file.string, detail: error.detail)
        }
    }
}
