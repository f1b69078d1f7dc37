internal import DossierModel

/// What an index holds in all.
struct IndexTotals: Sendable, Equatable {
    /// How many dossiers have a volume.
    var dossiers = 0
    /// How many documents lie in the tree, readable or not.
    var documents = 0
    /// How many entries have which status.
    var entries: [DocumentStatus: Int] = [:]

    /// The number of entries with that status.
    subscript(status: DocumentStatus) -> Int { entries[status] ?? 0 }

    /// The totals as the index keeps them.
    var text: String {
        ([dossiers, documents] + DocumentStatus.allCases.map { self[$0] }).map(String.init)
            .joined(separator: " ")
    }

    /// No totals.
    init() {}

    /// Reads what ``text`` wrote; nil for anything else.
    init?(text: String) {
        let numbers = text.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 2 + DocumentStatus.allCases.count else { return nil }
        dossiers = numbers[0]
        documents = numbers[1]
        for (status, count) in zip(DocumentStatus.allCases, numbers.dropFirst(2)) {
            entries[status] = count
        }
    }
}
