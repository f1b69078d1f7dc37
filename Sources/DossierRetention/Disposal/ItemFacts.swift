public import DossierModel

/// What is found out about an item at the moment when it is asked whether it may be destroyed.
public struct ItemFacts: Sendable, Equatable {
    /// When it is due, by the schedule in force.
    public var due: RetentionDue
    /// The names of the holds that reach it.
    public var holds: [String] = []
    /// What is still open: debts, issues, disputes, each as words.
    public var openMatters: [String] = []
    /// Who has it, or asked for it.
    public var borrower: String?
    /// Whether its record is there at all.
    public var isRecorded = true
    /// Whether an appraisal still has to say to which class it belongs.
    public var awaitsClass = false
    /// Whether the record has a tombstone.
    public var isDestroyed = false
    /// SHA-256 of the bytes in the tree; nil where there is no file.
    public var content: ContentDigest?
    /// Whether its bytes are there and cannot be read.
    public var isUnreadable = false
    /// Where its content still is though it should not be: at its path while it waits in quarantine, or
    /// under another name that no record claims.
    public var remains: [String] = []
    /// The files that repairs put away and that go with it.
    public var displaced: [String] = []
    /// Whether something lies at its path while it waits in quarantine.
    public var isPlaceTaken = false
    /// Other records, not on the list, whose bytes are the same.
    public var twins: [String] = []

    /// What was found out.
    public init(due: RetentionDue, content: ContentDigest?) {
        self.due = due
        self.content = content
    }

    /// What is so about an item that was destroyed.
    public static func gone(_ remains: [String]) -> ItemFacts {
        var facts = ItemFacts(due: .permanent, content: nil)
        facts.isDestroyed = true
        facts.remains = remains
        return facts
    }
}

extension ItemFacts {
    /// The guards that stand against destroying an item on a day.
    ///
    /// - Parameters:
    ///   - item: The item as it was listed.
    ///   - day: The day of its destruction.
    /// - Returns: one refusal a guard, in the order of the guards.
    public func guards(_ item: DisposalItem, on day: CalendarDate) -> [GuardRefusal] {
        guard isRecorded else { return [GuardRefusal(.missing, item)] }
        if isDestroyed { return [GuardRefusal(.destroyed, item)] }
        var refusals: [GuardRefusal] = []
        switch due {
        case .permanent: refusals.append(GuardRefusal(.permanent, item))
        case .untriggered(let kinds):
            let names = kinds.map(\.rawValue).sorted().joined(separator: Message.listSeparator)
            refusals.append(GuardRefusal(.notDue, item, detail: names))
        case .on(let date) where date > day:
            refusals.append(GuardRefusal(.notDue, item, detail: date.description))
        case .on: break
        }
        refusals += [
            (DisposalGuard.held, holds), (.unsettled, openMatters), (.sharedContent, twins),
            (.stillThere, remains),
        ].compactMap { reason, found in
            guard !found.isEmpty else { return nil }
            let detail = found.joined(separator: Message.listSeparator)
            return GuardRefusal(reason, item, detail: detail)
        }
        if awaitsClass { refusals.append(GuardRefusal(.unclassified, item)) }
        if let borrower { refusals.append(GuardRefusal(.onLoan, item, detail: borrower)) }
        if isUnreadable {
            refusals.append(GuardRefusal(.unreadable, item))
        } else if content != item.version?.digest {
            refusals.append(GuardRefusal(content == nil ? .missing : .contentChanged, item))
        }
        return refusals
    }
}
