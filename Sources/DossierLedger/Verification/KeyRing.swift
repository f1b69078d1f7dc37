import DossierModel

/// Who may sign: the people of the company and all keys they ever had.
struct KeyRing {
    private let members: [StaffID: StaffMember]
    private let holders: [String: Set<StaffID>]

    /// The keys of these people.
    init(_ staff: [StaffMember]) {
        members = Dictionary(staff.map { ($0.id, $0) }) { $1 }
        var holders: [String: Set<StaffID>] = [:]
        for member in staff {
            for key in member.keys {
                holders[key.publicKey.fingerprint, default: []].insert(member.id)
            }
        }
        self.holders = holders
    }

    /// What is wrong with the signer of an event; nil when the actor's own valid key signed.
    func fault(of event: Event) -> LedgerRule? {
        guard let known = holders[event.signer] else { return .signerUnknown }
        guard known.contains(event.actor), let member = members[event.actor] else {
            return .signerOther
        }
        guard member.mayHaveActed(on: event.time.date) else { return .signerNotStaff }
        let isValid = member.keys.contains {
            $0.mayHaveSigned(on: event.time.date) && $0.publicKey.fingerprint == event.signer
        }
        return isValid ? nil : .signerExpired
    }
}
