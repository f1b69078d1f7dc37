import DossierStore

/// Bytes on their way through age, to be decrypted.
///
/// The source is used by the feeding thread alone, which the reader waits for.
final class AgeDecryption: DecryptingStream {
    private let filter: FilterProcess
    private let identities: [String]
    private var isOver = false

    init(
        filter: FilterProcess, identities: [String], source: @escaping Encryption.Source
    ) {
        self.filter = filter
        self.identities = identities
        let source = Handed(read: source)
        filter.beside {
            defer { filter.endInput() }
            while true {
                let bytes: [UInt8]
                do {
                    bytes = try source.read()
                } catch {
                    // Nothing may look whole that was not read to its end.
                    filter.cancel()
                    throw error
                }
                guard !bytes.isEmpty, filter.give(bytes[...]) else { return }
            }
        }
    }

    func read() throws -> [UInt8] {
        guard !isOver else { return [] }
        let bytes = try filter.take()
        guard bytes.isEmpty else { return bytes }
        isOver = true
        try filter.join()
        if let complaint = filter.wait() { throw error(complaint) }
        return []
    }

    func cancel() {
        guard !isOver else { return }
        isOver = true
        filter.cancel()
        // What is left in the pipe lets the feeding thread go on until it notices.
        while let bytes = try? filter.take(), !bytes.isEmpty {}
        _ = try? filter.join()
        _ = filter.wait()
    }

    private func error(_ complaint: String) -> EncryptionError {
        let names = identities.joined(separator: ", ")
        if complaint.contains("no identity matched") {
            return EncryptionError(.wrongIdentity, names)
        }
        if complaint.contains("identit") || complaint.contains("reading \"") {
            return EncryptionError(.badIdentity, names, detail: complaint)
        }
        return EncryptionError(.damaged, "age", detail: complaint)
    }
}

extension AgeDecryption {
    /// A source that is handed over to another thread for good.
    private struct Handed: @unchecked Sendable {
        let read: Encryption.Source
    }
}
