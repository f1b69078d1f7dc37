import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

/// An archive whose documents are due, with enough people to destroy them.
struct DisposalFixture {
    /// The people by what they do.
    enum Post: String, CaseIterable {
        case generalManager, officeHead, manager, finance, legal
        case appraiserS, appraiserC, appraiserZ, supervisorZ, supervisorS
    }

    let retention: RetentionFixture
    private(set) var people: [Post: StaffID] = [:]
    /// The day on which everything happens.
    var day = "2057-02-01"
    /// Waited for after the approval.
    static let after = "2057-03-10"

    /// A company and a list's documents, due.
    ///
    /// - Parameter prepare: What is done before anything starts a term.
    /// - Throws: what making them met.
    init(_ prepare: (RetentionFixture) throws -> Void = { _ in }) throws {
        retention = try RetentionFixture()
        try prepare(retention)
        try retention.settle()
        for post in Post.allCases {
            let (department, roles): (String, [RoleID]) =
                switch post {
                case .generalManager: ("Z", ["general-manager"])
                case .officeHead: ("Z", ["office-head"])
                case .manager: ("S", ["department-manager"])
                case .finance: ("C", ["finance"])
                case .legal: ("Z", ["legal"])
                case .appraiserS, .supervisorS: ("S", ["staff"])
                case .appraiserC: ("C", ["staff"])
                case .appraiserZ, .supervisorZ: ("Z", ["staff"])
                }
            people[post] = try retention.archive.addPerson(
                post.rawValue, department: department, roles: roles)
        }
    }

    func id(_ post: Post) throws -> StaffID { try #require(people[post]) }

    /// The archive in somebody's name, the archivist's unless said.
    func archive(
        _ post: Post? = nil, system: any SystemCalls = HostSystem()
    ) throws -> Archive {
        var fixture = retention.archive.on(day)
        if let post { fixture = fixture.as_(try id(post)) }
        return try fixture.archive(system: system)
    }

    func disposals(_ post: Post? = nil) throws -> Disposals { Disposals(try archive(post)) }

    static let all = [RetentionFixture.minutes, RetentionFixture.letter].map {
        RetentionFixture.name($0)
    }

    /// Drafts a list of the minutes and the letter.
    func create(_ names: [String] = Self.all) throws -> DisposalView {
        try disposals().create(names, reason: "保管期满").value
    }

    @discardableResult
    func act(_ list: DisposalView, _ post: Post? = nil, _ act: DisposalAct) throws -> DisposalView {
        try disposals(post).act(list.list.number) { _ in act }.value
    }

    private static let agree = DisposalAct.decide(.agree, comment: nil)

    /// Brings a list to a state by the shortest way; the day moves with it.
    mutating func bring(_ view: DisposalView, to state: DisposalState) throws -> DisposalView {
        var view = view
        let group = try [Post.appraiserS, .appraiserC, .appraiserZ].map(id)
        let supervisors = try [Post.supervisorZ, .supervisorS].map(id)
        let count = DisposalAct.count(items: view.list.items.count, statement: "件数相符")
        let way: [(from: DisposalState, act: DisposalAct, post: Post?)] = [
            (.draft, .submit(appraisers: group), nil), (.deptReview, Self.agree, .manager),
            (.clearance, Self.agree, .finance), (.appraisal, Self.agree, .appraiserS),
            (.appraisal, Self.agree, .appraiserC), (.appraisal, Self.agree, .appraiserZ),
            (.approval, Self.agree, .generalManager),
            (.approved, .schedule(days: 30, supervisors: supervisors), nil),
            (.waiting, count, .supervisorZ), (.waiting, count, .supervisorS),
        ]
        for step in way where view.list.state == step.from && view.list.state != state {
            if step.from == .waiting { day = Self.after }
            view = try act(view, step.post, step.act)
        }
        try #require(view.list.state == state)
        return view
    }

    func execute(
        _ view: DisposalView, system: any SystemCalls = HostSystem(),
        _ options: DisposalExecution.Options = .init()
    ) throws -> DisposalView {
        try DisposalExecution(archive(system: system)).run(view.list.number, options).value
    }

    func show(_ view: DisposalView) throws -> DisposalView {
        try disposals().show(view.list.number)
    }

    /// Everything in the archive whose text holds some words.
    func places(of text: String) throws -> [String] {
        try retention.archive.tree().filter { $0.value.contains(text) }.keys
            .filter { $0.hasPrefix("archive/") }.sorted()
    }
}

/// Why an act about a list was refused; nil when it was done.
func disposalRefusal<Value>(_ work: () throws -> Value) -> DisposalRefusal? {
    do {
        _ = try work()
        return nil
    } catch let error as DisposalRefusal {
        let said = Language.allCases.map {
            MessageCatalogue.sentence(for: error.message, in: $0)
        }
        #expect(said.allSatisfy { !$0.contains("{") && !$0.contains("Code") })
        return error
    } catch {
        Testing.Issue.record("\(error)")
        return nil
    }
}
