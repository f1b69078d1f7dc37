internal import DossierModel

extension SignedCheckpoint {
    /// Whether it was signed with a key of a sandbox, which anybody can derive.
    var isOfSandbox: Bool {
        guard let origin = CheckpointOrigin(checkpoint.origin) else { return false }
        return (0...Self.mostRotations).contains { number in
            guard let key = try? SigningKey.sandboxArchive(origin.archive, rotation: number),
                let verifier = VerifierKey(name: checkpoint.origin, key: key.publicKey)
            else { return false }
            return verdict(of: verifier) == .signed
        }
    }

    /// How many replaced keys of a sandbox are tried.
    private static let mostRotations = 8
}
