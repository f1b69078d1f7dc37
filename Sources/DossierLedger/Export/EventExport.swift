public import DossierModel

/// An event as OpenSSH checks it, with no tool of ours (design §4).
///
/// With the three texts in files: `ssh-keygen -Y verify -f allowed_signers -I p0007
/// -n dossier-event-v1 -s event.sig < event.json`.
public struct EventExport: Sendable, Equatable {
    /// What the signature is for, which `ssh-keygen -n` wants to know.
    public static let namespace = EventSigner.namespace

    /// The exact bytes that were signed.
    public let message: [UInt8]
    /// The signature in OpenSSH's armour.
    public let signature: String
    /// Who signed, as `allowed_signers` names them: the staff id.
    public let identity: String
    /// A file `allowed_signers` with the keys that the actor has or had (ssh-keygen(1)).
    public let allowedSigners: String

    /// An event for OpenSSH.
    ///
    /// - Parameters:
    ///   - line: The event with its signature.
    ///   - staff: The people of the company; the keys come from there, never from the signature.
    /// - Throws: `badSignature` when the signature of the line cannot be read.
    public init(_ line: EventLine, staff: StaffPolicy) throws(LedgerError) {
        message = line.signedBytes
        signature = try SSHSignature(base64: line.signature).armoured
        let actor = line.event.actor
        identity = actor.description
        let keys = staff.member(actor)?.keys ?? []
        allowedSigners = keys.map { key in
            "\(actor) namespaces=\"\(EventSigner.namespace)\" \(key.publicKey)\n"
        }.joined()
    }
}
