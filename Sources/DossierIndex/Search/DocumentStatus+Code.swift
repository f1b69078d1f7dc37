extension DocumentStatus {
    /// The small number under which the index keeps the status; never changes its meaning.
    var code: Int {
        switch self {
        case .registered: 0
        case .unregistered: 1
        case .waiting: 2
        case .changed: 3
        case .moved: 4
        case .missing: 5
        case .destroyed: 6
        }
    }

    /// The status of that number.
    init?(code: Int) {
        guard let status = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = status
    }
}
