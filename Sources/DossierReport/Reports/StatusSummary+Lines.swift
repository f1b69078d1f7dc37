internal import DossierModel

extension StatusSummary: Report {
    /// Ten lines, always in the same order, one for each month that is being submitted, one for each matter that waits, one when
    /// alarms are open, one when the recovery key lies about, one when it was restored, and one for each volume that could not
    /// be read.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        let lines: [(String, TextStyle.Emphasis?)] =
            [
                (archiveLine(language), .bold), (clientsLine(language), nil),
                (documentsLine(language), nil), inboxLine(language), filingLine(language),
            ] + monthLines(language) + [
                workLine(language), completeLine(language), treeLine(language),
                ledgerLine(language),
                findingsLine(language),
            ] + matterLines(language) + alarmLines(language) + recoveryLines(language)
            + restorationLines(language)
        return lines.map { text, emphasis in
            let cut = screen.width.map { DisplayWidth.truncated(text, to: $0) } ?? text
            return screen.style.text(cut, emphasis)
        } + faults.map { screen.style.text($0.line(in: language), .red) }
    }

    private func archiveLine(_ language: Language) -> String {
        StatusText.archive.text(
            language,
            [
                "company": company, "root": root, "date": today.description,
                "sandbox": sandbox ? "1" : "",
            ])
    }

    private func clientsLine(_ language: Language) -> String {
        StatusText.clients.text(
            language,
            [
                "clients": Quantity.count(clients),
                "dossiers": Quantity.count(cooperated + prospects),
                "cooperated": Quantity.count(cooperated), "prospects": Quantity.count(prospects),
                "closed": Quantity.count(closed),
            ])
    }

    private func documentsLine(_ language: Language) -> String {
        let span = [years.min(), years.max()].compactMap { $0.map(String.init) }
        return StatusText.documents.text(
            language,
            [
                "documents": Quantity.count(documents), "size": Quantity.bytes(bytes),
                "paper": Quantity.count(paperOnly),
                "years": Set(span).count > 1 ? span.joined(separator: "–") : span.first ?? "—",
            ])
    }

    /// How many names of things outside the departments' folders are shown.
    private static let namesShown = 4

    private func inboxLine(_ language: Language) -> (String, TextStyle.Emphasis?) {
        let waiting = inbox.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        let strays = inboxElsewhere.sorted { $0.key < $1.key }
        guard !waiting.isEmpty || !strays.isEmpty else {
            return (StatusText.inboxEmpty.text(language), nil)
        }
        let book = NameBook(language: language)
        let names = strays.prefix(Self.namesShown).map { "\($0.key) \(Quantity.count($0.value))" }
        let more = strays.count > Self.namesShown ? ["…"] : []
        let total = (waiting.map(\.value) + strays.map(\.value)).reduce(0, +)
        let arguments = [
            "count": Quantity.count(total),
            "departments": book.list(waiting.map { "\($0.key) \(Quantity.count($0.value))" }),
            "elsewhere": book.list(names + more),
        ]
        let text: StatusText =
            strays.isEmpty ? .inbox : waiting.isEmpty ? .inboxElsewhere : .inboxBoth
        return (text.text(language, arguments), .yellow)
    }

    private func filingLine(_ language: Language) -> (String, TextStyle.Emphasis?) {
        let days = filingDue.daysSince1970 - today.daysSince1970
        let text: StatusText = days > 0 ? .filing : days == 0 ? .filingToday : .filingLate
        let arguments = [
            "month": filingMonth.description, "date": filingDue.description,
            "days": "\(abs(days))",
        ]
        return (text.text(language, arguments), days < 0 ? .red : days <= 3 ? .yellow : nil)
    }

    /// The months that departments have begun to submit.
    private func monthLines(_ language: Language) -> [(String, TextStyle.Emphasis?)] {
        let last = lastMonth.map { state in
            (state.line(in: language), state.missing.isEmpty ? nil : TextStyle.Emphasis.red)
        }
        let present = month.flatMap { state in
            state.hasBegun ? (state.line(in: language), TextStyle.Emphasis?.none) : nil
        }
        return [last, present].compactMap { $0 }
    }

    private func workLine(_ language: Language) -> (String, TextStyle.Emphasis?) {
        let arguments = [
            "followUps": Quantity.count(followUpsDue), "issues": Quantity.count(openIssues),
            "overdue": Quantity.count(overdueIssues),
        ]
        let isDue = followUpsDue > 0 || overdueIssues > 0
        return (StatusText.work.text(language, arguments), isDue ? .yellow : nil)
    }

    private func completeLine(_ language: Language) -> (String, TextStyle.Emphasis?) {
        let text: StatusText =
            switch incomplete {
            case nil: .completeUnknown
            case 0?: .complete
            default: .incomplete
            }
        let arguments = [
            "count": Quantity.count(incomplete ?? 0), "paper": Quantity.count(paperDue),
        ]
        return (text.text(language, arguments), (incomplete ?? 0) + paperDue == 0 ? nil : .yellow)
    }

    private func treeLine(_ language: Language) -> (String, TextStyle.Emphasis?) {
        guard let tree else { return (StatusText.treeUnknown.text(language), .yellow) }
        let arguments = [
            "time": Quantity.minute(of: tree.time),
            "unregistered": Quantity.count(tree.unregistered),
            "changed": Quantity.count(tree.changed), "moved": Quantity.count(tree.moved),
            "missing": Quantity.count(tree.missing),
            "unread": tree.unread == 0 ? "" : Quantity.count(tree.unread),
        ]
        let text: StatusText = tree.isClean ? .treeClean : .treeDirty
        let worst: TextStyle.Emphasis = tree.missing + tree.unread > 0 ? .red : .yellow
        return (text.text(language, arguments), tree.isClean ? .green : worst)
    }

    private func ledgerLine(_ language: Language) -> (String, TextStyle.Emphasis?) {
        guard let events else { return (StatusText.ledgerDamaged.text(language), .red) }
        let arguments = ["events": Quantity.count(events)]
        return switch isLedgerValid {
        case nil: (StatusText.ledgerUnknown.text(language, arguments), nil)
        case true?: (StatusText.ledgerValid.text(language, arguments), .green)
        case false?: (StatusText.ledgerInvalid.text(language, arguments), .red)
        }
    }

    private func matterLines(_ language: Language) -> [(String, TextStyle.Emphasis?)] {
        matters?.lines(language) ?? [(StatusText.mattersUnread.text(language), .red)]
    }

    private func alarmLines(_ language: Language) -> [(String, TextStyle.Emphasis?)] {
        guard let openAlarms else { return [(StatusText.alarmsUnread.text(language), .red)] }
        guard openAlarms > 0 else { return [] }
        let count = ["count": Quantity.count(openAlarms)]
        return [(StatusText.alarms.text(language, count), .red)]
    }

    private func recoveryLines(_ language: Language) -> [(String, TextStyle.Emphasis?)] {
        recoveryKey.map { [(StatusText.recoveryKey.text(language, ["path": $0]), .red)] } ?? []
    }

    private func restorationLines(_ language: Language) -> [(String, TextStyle.Emphasis?)] {
        switch restoration {
        case nil: []
        case .notInUse?: [(StatusText.restored.text(language), .red)]
        case .evidence?: [(StatusText.evidence.text(language), .red)]
        }
    }

    private func findingsLine(_ language: Language) -> (String, TextStyle.Emphasis?) {
        guard let findings else { return (StatusText.findingsUnknown.text(language), nil) }
        let listing = FindingListing(findings, language: language)
        guard let worst = listing.findings.first else {
            return (StatusText.findingsNone.text(language), .green)
        }
        let arguments = [
            "errors": Quantity.count(listing.count(.error)),
            "warnings": Quantity.count(listing.count(.warning)),
            "notices": Quantity.count(listing.count(.notice)),
            "first": FindingText.what(of: worst, in: language),
        ]
        let emphasis: TextStyle.Emphasis? =
            switch worst.severity {
            case .error: .red
            case .warning: .yellow
            case .notice: nil
            }
        return (StatusText.findings.text(language, arguments), emphasis)
    }
}
