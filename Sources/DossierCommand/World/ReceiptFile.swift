import Dossier
import SystemPackage

/// A receipt and its signature, as files outside any archive.
enum ReceiptFile {
    /// Refuses a name under which something lies already, before anything is read.
    ///
    /// A signature without a receipt is what a program left that was stopped in between.
    ///
    /// - Throws: `inTheWay`, `noFolder`.
    static func refuseTaken(_ file: FilePath) throws {
        let folder = try folder(of: file)
        let names = try names(of: file)
        for name in names where try folder.status(name) != nil {
            if name == names[1], try folder.status(names[0]) == nil, isSignature(file) { continue }
            throw HandOffError(.inTheWay, VisibleText.of(name.bytes))
        }
    }

    private static func isSignature(_ file: FilePath) -> Bool {
        let place = FilePath(file.string + SignedReceipt.suffix)
        guard let bytes = try? InputFile.read(place, limit: 64 << 10) else { return false }
        return (try? SSHSignature(armoured: String(decoding: bytes, as: UTF8.self))) != nil
    }

    /// Writes a receipt: the signature first, so that no receipt lies there without one.
    static func write(_ signed: SignedReceipt, to file: FilePath) throws {
        let folder = try folder(of: file)
        let names = try names(of: file)
        try folder.write(Array(signed.signature.armoured.utf8), to: names[1], replaces: true)
        try folder.write(signed.bytes, to: names[0], replaces: false)
    }

    /// Reads a receipt and its signature.
    ///
    /// - Throws: `badReceipt`, `badReceiptSignature`; what reading met.
    static func read(_ file: FilePath) throws -> SignedReceipt {
        let bytes = try InputFile.read(file, limit: HandOffReceipt.longest)
        let signature = try InputFile.read(
            FilePath(file.string + SignedReceipt.suffix), limit: 64 << 10)
        return try SignedReceipt(
            bytes: bytes, signature: signature, at: VisibleText.of(file.string))
    }

    private static func folder(of file: FilePath) throws -> DurableDirectory {
        do {
            return try DurableDirectory(file.removingLastComponent())
        } catch  where [.notFound, .notADirectory].contains(error.code) {
            throw HandOffError(.noFolder, VisibleText.of(file.removingLastComponent().string))
        }
    }

    private static func names(of file: FilePath) throws -> [RelativePath] {
        let name = file.lastNameBytes ?? []
        guard let receipt = RelativePath(name: name),
            let signature = RelativePath(name: name + Array(SignedReceipt.suffix.utf8))
        else { throw HandOffError(.badReceipt, VisibleText.of(file.string)) }
        return [receipt, signature]
    }
}
