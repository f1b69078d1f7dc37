import DossierModel

/// A line of which everything is known that can be told from the line alone.
struct CheckedLine: Sendable {
    let line: LedgerLine
    /// SHA-256 of the line, which the next event must name.
    let digest: ContentDigest
    /// The line's hash as a leaf of the tree (RFC 6962).
    let leaf: ContentDigest
    /// The event; nil when the line is not one.
    let event: Event?
    /// The first fault of the form, where there is no event.
    let fault: String
    /// Whether the signature fits the event and was made by the key that the event names; true where
    /// nobody looked.
    let isSigned: Bool

    /// Checks a line; quick enough for a million, and independent of all other lines.
    init(_ line: LedgerLine, checksSignature: Bool = true) {
        self.line = line
        digest = ContentDigest(of: line.bytes)
        leaf = MerkleHash.leaf(line.bytes)
        guard line.fault == nil else {
            (event, fault, isSigned) = (nil, line.fault?.rawValue ?? "", false)
            return
        }
        do {
            let read = try EventLine(bytes: line.bytes)
            event = read.event
            fault = ""
            isSigned = !checksSignature || Self.isSigned(read, line.bytes)
        } catch {
            (event, fault, isSigned) = (nil, Self.text(error), false)
        }
    }

    private static func isSigned(_ line: EventLine, _ bytes: [UInt8]) -> Bool {
        guard let signature = try? SSHSignature(base64: line.signature),
            signature.publicKey.fingerprint == line.event.signer
        else { return false }
        return signature.verify(
            line.signedBytes(in: bytes), namespace: EventSigner.namespace,
            key: signature.publicKey)
    }

    /// The fault as the details of a finding: the word that says why, and more of it.
    var faultDetails: [String: String] {
        let parts = fault.split(separator: " ", maxSplits: 1).map(String.init)
        return [
            "why": parts.first ?? "", "detail": parts.dropFirst().first ?? "",
            "line": "\(line.number)",
        ]
    }

    private static func text(_ fault: JSONFault) -> String {
        [fault.code.rawValue, fault.pointer, fault.detail]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
