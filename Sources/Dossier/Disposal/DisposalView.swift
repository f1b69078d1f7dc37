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

    /// A list as a machine sees it.
    public init(_ machine: DisposalMachine) {
        list = machine.list
        next = machine.next
        obstacles = machine.obstacles
    }

    /// What is shown of it.
    public func report(_ names: NameBook) -> DisposalReport {
        DisposalReport(list, next: next, obstacles: obstacles, names: names)
    }
}
