internal import DossierModel

extension CardPage {
    /// Group 5: the projects and the item numbers of their documents.
    static func projects(_ content: Content) -> FormTable {
        let language = content.language
        let headings: [Heading] = [.project, .period, .documents, .notes]
        var rows = content.projects.map { project -> [FormTable.Cell] in
            [
                .value(project.name), .centred(period(of: project)),
                .value(documents(of: project, content)), .value(project.notes),
            ]
        }
        if rows.isEmpty {
            let text: PageText =
                content.card.kind == .cooperated ? .noProjects : .notForProspects
            rows = [[.note(text.text(language), span: 4)]]
        }
        return FormTable(
            title: PageText.projects.text(language), layout: .projects, columns: 4,
            rows: [headings.map { .label($0.text(language)) }] + rows)
    }

    private static func period(of project: Project) -> String {
        let (since, until) = (project.since?.description, project.until?.description)
        guard since != nil || until != nil else { return "" }
        return "\(since ?? "") – \(until ?? "")"
    }

    private static func documents(of project: Project, _ content: Content) -> String {
        let language = content.language
        let lines = Project.Part.allCases.compactMap { part -> String? in
            let records = project.records[part] ?? []
            guard !records.isEmpty else { return nil }
            let items = records.map { content.items[$0]?.description ?? $0.description }
            return ChoiceNames.name(part, in: language) + (language == .chinese ? "：" : ": ")
                + content.names.list(items)
        }
        return lines.joined(separator: "\n")
    }

    /// Group 6: what has not been solved yet, the first due first.
    static func issues(_ content: Content) -> FormTable {
        let language = content.language
        let headings: [Heading] = [.visited, .urgency, .solver, .detail, .due]
        let open = content.issues.filter { $0.solved == nil }
            .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        var rows = open.map { issue -> [FormTable.Cell] in
            [
                .centred(issue.visited.description),
                .centred(ChoiceNames.name(issue.urgency, in: language)),
                .centred(content.names.department(issue.department)),
                .value(detail(of: issue, language)),
                .centred(issue.due.description),
            ]
        }
        if rows.isEmpty { rows = [[.note(PageText.noIssues.text(language), span: 5)]] }
        let solved = content.issues.count - open.count
        if solved > 0 {
            let text = PageText.solvedIssues.text(language, ["count": Quantity.count(solved)])
            rows.append([.note(text, span: 5)])
        }
        return FormTable(
            title: PageText.issues.text(language), layout: .issues, columns: 5,
            rows: [headings.map { .label($0.text(language)) }] + rows)
    }

    /// What the client said, and as what, unless it was a mere question.
    private static func detail(of issue: Issue, _ language: Language) -> String {
        guard issue.kind != .question else { return issue.detail }
        let mark = language == .chinese ? "：" : ": "
        return ChoiceNames.name(issue.kind, in: language) + mark + issue.detail
    }

    /// Group 7: how many contacts, by department.
    static func communications(_ content: Content) -> FormTable {
        let departments = content.communications.filter { $0.value > 0 }
            .sorted { $0.key < $1.key }
            .map { "\(content.names.department($0.key)) \(Quantity.count($0.value))" }
        let text = PageText.communicationCount.text(
            content.language,
            [
                "year": "\(content.card.filedUnder.year)",
                "count": Quantity.count(content.communications.values.reduce(0, +)),
                "parts": content.names.list(departments),
            ])
        return FormTable(
            title: PageText.communications.text(content.language), layout: .pairs, columns: 4,
            rows: [[.value(text, span: 4)]])
    }

    /// The category folders, each leading to where it lies, with what is registered in it.
    static func records(_ content: Content) -> FormTable {
        let cells = content.categories.flatMap { category -> [FormTable.Cell] in
            var folder = FormTable.Cell.label(category.folder)
            folder.address = HTMLWriter.address(category.folder) + "/"
            return [
                folder, .centred(category.records == 0 ? "" : Quantity.count(category.records)),
            ]
        }
        var rows = stride(from: 0, to: cells.count, by: 8).map { start in
            Array(cells[start..<min(start + 8, cells.count)])
        }
        if let last = rows.last, last.count < 8 {
            rows[rows.count - 1].append(.value(nil, span: 8 - last.count))
        }
        let total = content.categories.reduce(0) { $0 + $1.records }
        let text = PageText.recordCount.text(
            content.language, ["count": Quantity.count(total)])
        return FormTable(
            title: PageText.records.text(content.language), layout: .records, columns: 8,
            rows: rows + [[.note(text, span: 8)]])
    }
}
