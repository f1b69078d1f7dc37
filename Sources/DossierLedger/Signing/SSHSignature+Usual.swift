import DossierModel

/// The form that all signatures of events have: only key and signature differ.
extension SSHSignature {
    /// What stands before the key, between key and signature, and around them.
    private static let layout: (head: [UInt8], middle: [UInt8]) = {
        let key = [UInt8](repeating: 0, count: 32)
        let signature = [UInt8](repeating: 0, count: 64)
        let blob =
            PublicKeyText(rawKey: key).map {
                SSHSignature(
                    publicKey: $0, namespace: EventSigner.namespace, rawSignature: signature
                ).blob
            } ?? []
        // Magic and version, then the key of 51 bytes behind its length.
        let keyEnd = magic.count + 4 + 4 + 51
        return (
            Array(blob.prefix(keyEnd - key.count)),
            Array(blob.dropFirst(keyEnd).dropLast(signature.count))
        )
    }()

    /// Reads a signature of an event in one comparison; nil when it has to be looked at in parts.
    init?(usual blob: [UInt8]) {
        let (head, middle) = Self.layout
        let keyEnd = head.count + 32
        let start = keyEnd + middle.count
        guard blob.count == start + 64, blob.starts(with: head),
            blob[keyEnd..<start].elementsEqual(middle),
            let key = PublicKeyText(rawKey: Array(blob[head.count..<keyEnd]))
        else { return nil }
        self.init(
            publicKey: key, namespace: EventSigner.namespace, rawSignature: Array(blob[start...]))
    }
}
