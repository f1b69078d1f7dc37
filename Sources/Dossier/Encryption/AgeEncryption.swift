import DossierStore

/// Bytes on their way through age, to be encrypted.
final class AgeEncryption: EncryptingStream {
    private let filter: FilterProcess

    init(filter: FilterProcess, sink: @escaping Encryption.Sink) {
        self.filter = filter
        filter.beside {
            do {
                while true {
                    let piece = try filter.take()
                    guard !piece.isEmpty else { return }
                    try sink(piece[...])
                }
            } catch {
                // A disk that is full must not leave the giver waiting for a program that waits.
                filter.cancel()
                throw error
            }
        }
    }

    func write(_ bytes: ArraySlice<UInt8>) throws {
        guard filter.give(bytes) else { throw try failure() }
    }

    func finish() throws {
        filter.endInput()
        try filter.join()
        if let complaint = filter.wait() { throw Self.error(complaint) }
    }

    func cancel() {
        filter.cancel()
        filter.endInput()
        _ = try? filter.join()
        _ = filter.wait()
    }

    /// Why the program takes no more.
    private func failure() throws -> EncryptionError {
        filter.endInput()
        try filter.join()
        return Self.error(filter.wait() ?? "")
    }

    private static func error(_ complaint: String) -> EncryptionError {
        let isRecipient = complaint.contains("recipient")
        return EncryptionError(isRecipient ? .badRecipient : .failed, "age", detail: complaint)
    }
}
