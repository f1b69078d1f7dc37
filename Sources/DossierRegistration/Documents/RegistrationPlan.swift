internal import DossierModel
internal import DossierStore

/// What a registration is about to do: planned whole, then written as one transaction.
struct RegistrationPlan {
    /// The dossier's number.
    let number: ClientNumber
    /// The department whose work the documents are, unless one says otherwise.
    let forming: DepartmentCode
    /// The records that the documents correct (rule PACK-6).
    var corrected: [RecordID] = []
    /// Whether the documents were found, not named: then one bad volume does not stop the others.
    var isSweep = false
    /// The volumes that gain records, by year.
    var recorders: [Int: VolumeRecorder] = [:]
    /// The dossier's volumes as they were when another's bytes were first looked for.
    var others: [Int: VolumeRecorder]?
    /// The documents that other dossiers miss, when they were first looked for.
    var gone: GoneRecords?
    /// What was destroyed, when it was first looked for.
    var destroyed: [ContentDigest: String]?
    /// What the events say of the approval by which something destroyed comes back.
    var approval: [EventFact: String] = [:]
    /// The changes of files.
    var changes = PlannedChanges()
    /// The events.
    var drafts: [EventDraft] = []
    /// What will have been done.
    var report = RegisterReport()

    init(number: ClientNumber, forming: DepartmentCode) {
        self.number = number
        self.forming = forming
    }
}
