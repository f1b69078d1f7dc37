import Dossier
import DossierModel
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

    /// The digest of a file of which an event tells.
    static func digest(_ file: FilePath) throws -> ContentDigest {
        ContentDigest(of: try InputFile.read(file, limit: 64 << 20))
    }

    /// A verifier key, as it was typed or as a file holds it; also among the other lines that
    /// `key show` prints.
    ///
    /// - Throws: ``LedgerError`` with status 65.
    static func key(_ text: String, _ world: World) throws -> VerifierKey {
        if let key = firstKey(in: text) { return key }
        // What is no file either was meant as a key.
        let bytes = try InputFile.ifPresent(world.absolute(text), limit: 64 << 10) ?? []
        guard let key = firstKey(in: String(decoding: bytes, as: UTF8.self)) else {
            throw LedgerError(.badVerifierKey, place: text)
        }
        return key
    }

    private static func firstKey(in text: String) -> VerifierKey? {
        text.split(whereSeparator: \.isNewline).lazy.compactMap { VerifierKey(String($0)) }.first
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
