internal import DossierModel

extension AuditSummary: Report {
    /// The findings as `validate` tells them, then what was counted, what was not checked, the alarm,
    /// and the verdict.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var lines = [screen.style.text(title(language), .bold), ""] + checked.lines(on: screen)
        lines += ["", screen.style.text(AuditText.counted.text(language), .bold)]
        lines += countedLines(language).map { "  " + $0 }
        lines += ["", screen.style.text(AuditText.notChecked.text(language), .bold)]
        for gap in notChecked { lines += wrapped("· " + gap.text(language), screen) }
        lines.append("")
        if let text = alarmText(language) { lines.append(text) }
        let verdict = (valid ? AuditText.sound : .unsound).text(language)
        return lines + [screen.style.text(verdict, valid ? .green : .red)]
    }

    private func wrapped(_ text: String, _ screen: Screen) -> [String] {
        let width = screen.width.map { max(20, $0 - 4) } ?? Int.max
        return DisplayWidth.wrapped(text, to: width).enumerated().map { index, line in
            (index == 0 ? "  " : "    ") + line
        }
    }

    func title(_ language: Language) -> String {
        AuditText.title.text(
            language,
            [
                "company": company, "time": Quantity.minute(of: time),
                "sandbox": sandbox ? "1" : "",
            ])
    }

    /// What was counted, a line each.
    func countedLines(_ language: Language) -> [String] {
        let ledger = AuditText.ledger.text(
            language,
            [
                "events": Quantity.count(figures.events),
                "checkpoints": Quantity.count(figures.checkpoints),
                "held": Quantity.count(figures.held),
            ])
        let counts: [(AuditText, Int?)] = [
            (.people, figures.people), (.byPaper, figures.byPaper),
            (.attempts, figures.attempts), (.openAlarms, figures.openAlarms),
        ]
        return [ledger]
            + counts.compactMap { text, count in
                count.map { text.text(language, ["count": Quantity.count($0)]) }
            }
            + (figures.matters?.lines(language).map(\.0)
                ?? [StatusText.mattersUnread.text(language)])
    }

    /// What became of the alarm; nil where there was nothing to raise one for.
    func alarmText(_ language: Language) -> String? {
        switch alarm {
        case .none: nil
        case .stranger: AuditText.alarmStranger.text(language)
        case .raised(0): AuditText.alarmKnown.text(language)
        case .raised(let count):
            AuditText.alarmRaised.text(language, ["count": Quantity.count(count)])
        case .withheld: AuditText.alarmWithheld.text(language)
        case .failed(let why):
            AuditText.alarmFailed.text(
                language, ["detail": MessageCatalogue.sentence(for: why, in: language)])
        }
    }
}
