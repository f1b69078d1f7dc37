internal import DossierModel

extension Desk {
    /// A document of which there is nothing but paper: a record without a path.
    func planPaper(
        _ request: RegisterRequest, _ plan: inout RegistrationPlan
    ) throws {
        guard let category = request.category else {
            throw categoryNeeded(plan.number.description)
        }
        guard let title = request.title else {
            throw RegistrationError(.emptyName, plan.number.description, rule: "NUM-11")
        }
        try policies.check(request.documentClass, fits: category.number)
        let date = request.date ?? clock.today()
        let year = openYear(for: date.year)
        try openRecorder(year, &plan)
        let record = try plan.recorders[year]?.add(category: category.number) { item in
            var record = Record(
                id: identities.makeID(), item: item, title: title,
                formingDepartment: request.department ?? plan.forming, formed: date,
                basis: .entered, carrier: .paper, state: request.state ?? .final, path: nil,
                versions: [],
                registered: registration(), salt: identities.makeSalt())
            record.documentClass = request.documentClass
            record.related = plan.corrected
            record.belongsTo = date.year == year ? nil : date.year
            record.paper = paper(request, category: category.number)
            return record
        }
        guard let record else { return }
        plan.drafts.append(recordEvent(.recordRegistered, record, plan))
        plan.report.registered.append(
            RegisteredDocument(
                number: plan.number, record: record, path: nil, act: .registered))
    }

    /// The paper part: received where a place was named, due where the category demands paper.
    func paper(_ request: RegisterRequest, category: Int) -> PaperPart? {
        if let place = request.paperPlace {
            var paper = PaperPart(state: .received)
            paper.place = place
            paper.receivedBy = actor
            paper.receivedOn = clock.today()
            return paper
        }
        if request.paperOnly { return PaperPart(state: .due) }
        return paperDuty(category: category, state: request.state ?? .final)
    }

    /// The paper that a category demands of a new record (rule STO-1).
    func paperDuty(category: Int, state: RecordState) -> PaperPart? {
        switch policies.categories.category(number: category)?.paper {
        case .required: PaperPart(state: .due)
        case .whenFinal: state == .draft ? nil : PaperPart(state: .due)
        default: nil
        }
    }
}
