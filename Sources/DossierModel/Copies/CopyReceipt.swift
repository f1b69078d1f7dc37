/// What the holder of a copy signed: the receipt and its signature, as they came back (rule STO-12).
public struct CopyReceipt: Sendable, Equatable {
    /// The receipt, byte for byte as it was signed.
    public var document: String
    /// The signature, as `ssh-keygen -Y verify` reads it.
    public var signature: String
    /// The fingerprint of the key that signed.
    public var signer: String

    /// A receipt.
    public init(document: String, signature: String, signer: String) {
        self.document = document
        self.signature = signature
        self.signer = signer
    }
}

extension CopyReceipt: JSONRepresentable {
    /// Reads a receipt.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        document = try reader.string("document")
        signature = try reader.string("signature")
        signer = try reader.string("signer")
        try reader.finish()
    }

    /// The receipt as JSON.
    public var json: JSONValue {
        [
            "document": .string(document), "signature": .string(signature),
            "signer": .string(signer),
        ]
    }
}
