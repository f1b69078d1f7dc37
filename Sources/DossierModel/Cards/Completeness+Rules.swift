extension Completeness {
    /// How a requirement is met.
    func state(of requirement: Requirement) -> CompletenessReport.State {
        switch requirement {
        case .field(let ids): state(ofAny: ids)
        case .control(let control): met(has(control))
        case .project(let parts): met(facts.projects.contains { has(parts, $0) })
        case .runningProjects(let parts):
            met(facts.projects.filter(isRunning).allSatisfy { has(parts, $0) })
        case .noProjects: met(facts.projects.isEmpty)
        // The type of an issue admits none without urgency and department.
        case .classifiedIssues: .met
        case .communication(let months): met(hasCommunication(months))
        case .returnVisit(let months): met(visits.contains { isFresh($0, months: months) })
        }
    }

    private func met(_ isMet: Bool) -> CompletenessReport.State { isMet ? .met : .missing }

    private func state(ofAny ids: [FieldID]) -> CompletenessReport.State {
        let states = ids.map(state(ofField:))
        return states.contains(.met) ? .met : states.contains(.unknown) ? .unknown : .missing
    }

    private func state(ofField id: FieldID) -> CompletenessReport.State {
        let file = FieldCatalogue.field(id)?.file
        switch file == .credit ? facts.credit[id] : facts.card.fields[id] {
        case .unknown(let attempt):
            return isFresh(attempt.on, months: policy.unknownMonths) ? .unknown : .missing
        case let value?: return met(value.displayText?.isEmpty == false)
        case nil: return .missing
        }
    }

    private func has(_ control: Requirement.Control) -> Bool {
        let card = facts.card
        return switch control {
        case .name: !card.name.isEmpty
        case .grade: !card.grades.isEmpty
        case .level: !card.levels.isEmpty
        // No card is without these.
        case .secrecy, .setUp, .relation: true
        case .responsible: card.responsible != nil
        case .directness: card.directness == .direct || card.via?.isEmpty == false
        case .source: card.source?.isEmpty == false
        case .firstContact: card.firstContact != nil
        case .nextFollowUp: card.nextFollowUp != nil
        }
    }

    /// Whether the project has a record for each part: one listed under it, or one of its category.
    private func has(_ parts: [Project.Part: Int], _ project: Project) -> Bool {
        let all = project.records.values.joined().compactMap { facts.categories[$0] }
        return parts.allSatisfy { part, category in
            let listed = project.records[part] ?? []
            return listed.contains { facts.categories[$0] != nil } || all.contains(category)
        }
    }

    private func isRunning(_ project: Project) -> Bool {
        guard let until = project.until else { return true }
        return until.lastDay >= today
    }

    private func hasCommunication(_ filingMonths: Int?) -> Bool {
        guard let filingMonths else { return !facts.communications.isEmpty }
        var first = calendar.filingMonth(of: today)
        for _ in 1..<max(filingMonths, 1) { first = first.previous }
        return facts.communications.contains { calendar.filingMonth(of: $0) >= first }
    }

    private var visits: [CalendarDate] { facts.issues.map(\.visited) + facts.returnVisits }

    /// Whether fewer than so many months have passed since a day.
    private func isFresh(_ date: CalendarDate, months: Int) -> Bool {
        let month = (0..<months).reduce(date.yearMonth) { month, _ in month.next }
        return today < month.day(date.day)
    }
}
