internal import DossierModel

/// How much of a department's work is handed over, in numbers.
struct WorkCount: Sendable, Equatable {
    /// Documents.
    var documents = 0
    /// Contacts with clients.
    var communications = 0
    /// Items of which the paper was received.
    var paper = 0
    /// Records that lack paper that should be there, those of earlier months among them.
    var missingPaper = 0

    /// Counts a record.
    mutating func add(_ record: Record, _ event: RecordTouch, in range: WorkRange) {
        if event.lacksPaper(record) { missingPaper += 1 }
        guard let way = event.handOver(record, in: range) else { return }
        if way == .document, record.path != nil, record.tombstone == nil { documents += 1 }
        if record.paper?.state == .received { paper += 1 }
    }

    /// Adds another count.
    mutating func add(_ other: WorkCount) {
        documents += other.documents
        communications += other.communications
        paper += other.paper
        missingPaper += other.missingPaper
    }
}
