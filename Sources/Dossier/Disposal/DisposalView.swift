public import DossierIndex
public import DossierModel
public import DossierReport
public import DossierRetention

/// A disposal list with what can be done next, by whom, and what stands in the way.
public struct DisposalView: Sendable {
    /// The list.
    public var list: DisposalList
    /// What can be done next.
    public var next: [DisposalNext]
    /// What stands in the way.
    public var obstacles: [Message]
    /// The copies elsewhere that hold an item, as far as anything tells of them now.
    public var copies: [DisposalCopy]
    /// The files that repairs put away and that go with an item, by its record.
    public var displaced: [RecordID: [String]]
    /// What became of this machine's index, where something was destroyed.
    public var index: IndexPurge?

    /// A list as a machine sees it.
    public init(_ machine: DisposalMachine) {
        list = machine.list
        next = machine.next
        obstacles = machine.obstacles
        displaced = machine.facts.items.mapValues(\.displaced).filter { !$0.value.isEmpty }
        let isOver = machine.list.state.isFinal
        copies = (isOver ? nil : machine.facts.copies) ?? machine.list.copies ?? []
    }

    /// What is shown of it.
    public func report(_ names: NameBook) -> DisposalReport {
        var report = DisposalReport(list, next: next, obstacles: obstacles, names: names)
        report.copies = copies
        for item in list.items where !item.outcome.state.isGone {
            report.displaced[item.record] = displaced[item.record]
        }
        report.index = index?.rawValue
        return report
    }
}
