import DossierModel

/// Who may sign: the people of the company and all keys they ever had.
struct KeyRing {
    private let members: [StaffID: StaffMember]
    private let holders: [String: Set<StaffID>]
    private let keys: [String: [EnrolledKey]]

    /// The keys of these people.
    init(_ staff: [StaffMember]) {
        members = Dictionary(staff.map { ($0.id, $0) }) { $1 }
        var holders: [String: Set<StaffID>] = [:]
        var keys: [String: [EnrolledKey]] = [:]
        for member in staff {
            for key in member.keys {
                let fingerprint = key.publicKey.fingerprint
                holders[fingerprint, default: []].insert(member.id)
                keys["\(member.id) \(fingerprint)", default: []].append(key)
            }
        }
        self.holders = holders
        self.keys = keys
    }

    /// What is wrong with the signer of an event; nil when the actor's own valid key signed.
    func fault(of event: Event) -> LedgerRule? {
        guard let known = holders[event.signer] else { return .signerUnknown }
        guard known.contains(event.actor), let member = members[event.actor] else {
            return .signerOther
        }
        let date = event.time.date
        guard member.mayHaveActed(on: date) else { return .signerNotStaff }
        let isValid = keys["\(event.actor) \(event.signer)", default: []].contains {
            $0.mayHaveSigned(on: date)
        }
        return isValid ? nil : .signerExpired
    }
}
