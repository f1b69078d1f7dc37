internal import DossierModel

extension ValidationSummary: Report {
    /// A group a rule, the worst first; then what was checked, and what was not.
    public func lines(on screen: Screen) -> [String] {
        findingLines(on: screen) + end(on: screen)
    }

    /// A group a rule, the worst first.
    func findingLines(on screen: Screen) -> [String] {
        let groups = Dictionary(grouping: findings, by: \.rule).sorted {
            ($1.value[0].severity, $0.key) < ($0.value[0].severity, $1.key)
        }
        return groups.flatMap { lines(of: $0.key, $0.value, on: screen) }
    }

    private func lines(of rule: String, _ findings: [Finding], on screen: Screen) -> [String] {
        let language = screen.language
        let severity = findings[0].severity
        let remedies = findings.map { FindingText.remedy(of: $0, in: language) }
        let isShared = Set(remedies).count == 1
        var lines = [head(rule, severity, findings.count, screen)]
        for (finding, remedy) in zip(findings, remedies) {
            lines.append("  " + screen.style.text(VisibleText.of(finding.place), .bold))
            lines += wrapped(FindingText.what(of: finding, in: language), 4, screen)
            if !isShared { lines += wrapped(said(remedy, language), 4, screen) }
        }
        if let more = omitted[rule] {
            let text = ValidationText.omitted.text(language, ["count": Quantity.count(more)])
            lines += wrapped(text, 2, screen)
        }
        if isShared { lines += wrapped(said(remedies[0], language), 2, screen) }
        return lines + [""]
    }

    private func head(
        _ rule: String, _ severity: Finding.Severity, _ count: Int, _ screen: Screen
    ) -> String {
        let name = ChoiceNames.name(severity, in: screen.language)
        let total = ValidationText.places.text(
            screen.language, ["count": Quantity.count(count + (omitted[rule] ?? 0))])
        return screen.style.text(name, FindingListing.emphasis(severity)) + "  "
            + screen.style.text(rule, .bold) + "  " + total
    }

    private func said(_ remedy: String, _ language: Language) -> String {
        ReportText.remedy.text(language, ["remedy": remedy])
    }

    private func wrapped(_ text: String, _ indent: Int, _ screen: Screen) -> [String] {
        let width = screen.width.map { max(20, $0 - indent) } ?? Int.max
        return DisplayWidth.wrapped(text, to: width).map {
            String(repeating: " ", count: indent) + $0
        }
    }

    private func end(on screen: Screen) -> [String] {
        let language = screen.language
        let checked = ValidationText.checked.text(
            language,
            [
                "dossiers": Quantity.count(dossiers), "documents": Quantity.count(documents),
                "size": Quantity.bytes(bytes),
            ])
        let needs = RuleDefinition.Need.allCases.compactMap { need -> String? in
            guard let rules = notChecked[need], !rules.isEmpty else { return nil }
            let text: ValidationText =
                switch need {
                case .contents: .notCheckedContents
                case .wholeArchive: .notCheckedWholeArchive
                case .wholeDossier: .notCheckedWholeDossier
                case .policy: .notCheckedPolicy
                case .damagedFiles: .notCheckedDamagedFiles
                }
            return text.text(
                language,
                [
                    "count": Quantity.count(rules.count),
                    "rules": Self.listed(rules).joined(separator: Message.listSeparator),
                ])
        }
        return [checked] + needs.map { screen.style.text($0, .yellow) } + [counts(screen)]
    }

    /// As many rules as a person reads; a program finds them all in the object of `--json`.
    private static func listed(_ rules: [String]) -> [String] {
        rules.count > 20 ? rules.prefix(10) + ["…"] : rules
    }

    private func counts(_ screen: Screen) -> String {
        guard !findings.isEmpty else {
            return screen.style.text(ReportText.noFindings.text(screen.language), .green)
        }
        return counts(in: screen.language)
    }

    /// How many errors, warnings and notices there are.
    func counts(in language: Language) -> String {
        ReportText.findingTotal.text(
            language,
            [
                "errors": Quantity.count(total(.error)),
                "warnings": Quantity.count(total(.warning)),
                "notices": Quantity.count(total(.notice)),
            ])
    }

    /// How many findings of a severity there are, listed or not.
    private func total(_ severity: Finding.Severity) -> Int {
        let rules = Set(findings.filter { $0.severity == severity }.map(\.rule))
        return count(severity) + rules.reduce(0) { $0 + (omitted[$1] ?? 0) }
    }
}
