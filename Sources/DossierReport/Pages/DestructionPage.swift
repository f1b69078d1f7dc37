public import DossierModel

/// The record of a destruction as a page that is printed and signed (79号令 18; records.md §5.3).
public enum DestructionPage {
    /// What a record must say of itself.
    public static func statements(of list: DisposalList, _ language: Language) -> [String] {
        var statements = [DisposalText.honest.text(language)]
        statements.append(DisposalText.indexes.text(language))
        if list.items.contains(where: \.isPersonal) {
            statements.append(DisposalText.dropped.text(language))
        }
        return statements
    }

    /// The bytes of the page.
    public static func html(of record: DestructionRecord, _ names: NameBook) -> [UInt8] {
        let language = names.language
        let list = record.list
        let title = DisposalText.recordTitle.text(language)
        return PageFrame.bytes(
            title: "\(record.number) \(title)", language: language, isLandscape: true
        ) { page in
            if record.isSandbox {
                page.element(
                    "p", [("class", "banner")], text: PageText.sandbox.text(language))
            }
            page.element("h1", text: "\(record.company) \(title)")
            page.element("p") { $0.lines(head(of: record, names)) }
            items(of: list, language, to: &page)
            SigningPage.rows(
                DisposalText.signatures.text(language),
                list.decisions.dropFirst(list.voided).map { decision in
                    [
                        names.role(decision.role), decision.name,
                        names.department(decision.department),
                        ChoiceNames.name(decision.decision, in: language),
                        decision.at.description, decision.comment ?? "",
                    ]
                }, to: &page)
            SigningPage.rows(
                DisposalText.supervision.text(language),
                list.counts.map { count in
                    [
                        ChoiceNames.name(count.moment, in: language), count.name,
                        names.department(count.department), "\(count.items)",
                        count.at.description, count.statement ?? "",
                    ]
                }, to: &page)
            SigningPage.rows(
                DisposalText.copies.text(language),
                (list.copies ?? []).map { copy in
                    [
                        copy.name, copy.holder, copy.place,
                        copy.gone.map { ChoiceNames.name($0.way, in: language) } ?? "",
                        copy.gone?.registered.at.date.description ?? "",
                    ]
                }, to: &page)
            for statement in record.statements { page.element("p", text: statement) }
            page.element("p", text: DisposalText.blanks.text(language))
        }
    }

    private static func head(of record: DestructionRecord, _ names: NameBook) -> [String] {
        let language = names.language
        let list = record.list
        let gone = list.items.filter { $0.outcome.state.isGone }
        let bytes = gone.compactMap(\.version?.size).reduce(0, +)
        let years = gone.map(\.year)
        let values: [(DisposalText, String)] = [
            (.certificateLine, record.number), (.listLine, list.number),
            (.departmentLine, names.department(list.holding)), (.reasonLine, list.reason),
            (.countLine, "\(gone.count) / \(list.items.count)"), (.bytesLine, "\(bytes)"),
            (.yearsLine, years.min().map { "\($0)–\(years.max() ?? $0)" } ?? ""),
            (.drafterLine, names.person(list.drafted.by)),
            (.executorLine, executors(of: list, names)),
            (.digestLine, record.digest.description),
        ]
        return values.map { $0.text(language, ["value": $1]) }
    }

    /// Everybody who destroyed something of it, each once, in the order in which they came to it.
    private static func executors(of list: DisposalList, _ names: NameBook) -> String {
        var seen: Set<StaffID> = []
        return names.list(
            list.executors.map(\.by).filter { seen.insert($0).inserted }.map(names.person))
    }

    /// The term of an item with its unit.
    private static func term(of item: DisposalItem, _ language: Language) -> String {
        RetentionTerm(item.term).map { ChoiceNames.name($0, in: language) } ?? item.term
    }

    private static func items(
        of list: DisposalList, _ language: Language, to page: inout HTMLWriter
    ) {
        SigningPage.rows(
            DisposalText.itemHead.text(language),
            list.items.enumerated().map { index, item in
                let kept = list.execution.map { $0.at.date.year - item.formed.year } ?? 0
                return [
                    "\(index + 1)", item.title, item.item.description, item.number.description,
                    "\(item.year)", term(of: item, language), "\(kept)",
                    ChoiceNames.name(item.outcome.state, in: language),
                    item.outcome.at?.date.description ?? "", item.outcome.method ?? "",
                    item.version?.digest?.description ?? "",
                ]
            }, to: &page)
    }
}
