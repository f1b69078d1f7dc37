public import DossierLedger
public import DossierModel

/// A receipt with the signature of whoever received: `ssh-keygen -Y verify` checks it.
public struct SignedReceipt: Sendable, Equatable {
    /// What the name of the file of the signature ends with, behind that of the receipt.
    public static let suffix = ".sig"

    /// What was signed.
    public let receipt: HandOffReceipt
    /// The very bytes that were signed.
    public let bytes: [UInt8]
    /// The signature.
    public let signature: SSHSignature

    init(receipt: HandOffReceipt, bytes: [UInt8], signature: SSHSignature) {
        self.receipt = receipt
        self.bytes = bytes
        self.signature = signature
    }

    /// Reads a receipt, and checks its signature by the key that it names itself.
    ///
    /// - Parameters:
    ///   - bytes: The receipt.
    ///   - signature: The file of its signature.
    ///   - place: What the receipt is called, for people.
    /// - Throws: `badReceipt`, `badReceiptSignature`.
    public init(
        bytes: [UInt8], signature: [UInt8], at place: String
    ) throws(HandOffError) {
        let armoured = String(decoding: signature, as: UTF8.self)
        guard let signature = try? SSHSignature(armoured: armoured),
            signature.verify(
                bytes, namespace: HandOffReceipt.namespace, key: signature.publicKey)
        else { throw HandOffError(.badReceiptSignature, place) }
        guard let receipt = try? HandOffReceipt(document: bytes) else {
            throw HandOffError(.badReceipt, place)
        }
        self.init(receipt: receipt, bytes: bytes, signature: signature)
    }

    /// What the register of copies keeps of it.
    public var kept: CopyReceipt {
        CopyReceipt(
            document: String(decoding: bytes, as: UTF8.self), signature: signature.armoured,
            signer: signature.publicKey.fingerprint)
    }
}
