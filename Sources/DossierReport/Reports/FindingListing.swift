public import DossierModel

/// What was found wrong, the worst first, each with its place and its remedy (design §7).
public struct FindingListing: Report {
    /// The findings: by severity, rule and place.
    public let findings: [Finding]
    /// The language of the sentences in the JSON, which a program may show to a person.
    public var language: Language

    /// A list; the findings come in any order.
    public init(_ findings: [Finding], language: Language) {
        self.findings = findings.sorted {
            ($1.severity, $0.rule, $0.place) < ($0.severity, $1.rule, $1.place)
        }
        self.language = language
    }

    /// How many there are of a severity.
    public func count(_ severity: Finding.Severity) -> Int {
        findings.count { $0.severity == severity }
    }

    /// Three lines a finding, then the counts.
    public func lines(on screen: Screen) -> [String] {
        guard !findings.isEmpty else {
            return [screen.style.text(ReportText.noFindings.text(screen.language), .green)]
        }
        let counts = ReportText.findingTotal.text(
            screen.language,
            [
                "errors": Quantity.count(count(.error)),
                "warnings": Quantity.count(count(.warning)),
                "notices": Quantity.count(count(.notice)),
            ])
        return findings.flatMap { lines(of: $0, on: screen) } + [counts]
    }

    private func lines(of finding: Finding, on screen: Screen) -> [String] {
        let name = ChoiceNames.name(finding.severity, in: screen.language)
        let what = FindingText.what(of: finding, in: screen.language)
        let remedy = ReportText.remedy.text(
            screen.language, ["remedy": FindingText.remedy(of: finding, in: screen.language)])
        let head =
            screen.style.text(name, Self.emphasis(finding.severity)) + "  "
            + screen.style.text(VisibleText.of(finding.place), .bold)
            + screen.style.text("  [\(VisibleText.of(finding.rule))]", .dim)
        let width = screen.width.map { max(20, $0 - 2) } ?? Int.max
        return [head]
            + [what, remedy].flatMap { DisplayWidth.wrapped($0, to: width).map { "  " + $0 } }
    }

    static func emphasis(_ severity: Finding.Severity) -> TextStyle.Emphasis {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .notice: .dim
        }
    }

    /// `{errors, warnings, notices, findings}`.
    public var json: JSONValue {
        [
            "errors": .integer(Int64(count(.error))),
            "warnings": .integer(Int64(count(.warning))),
            "notices": .integer(Int64(count(.notice))),
            "findings": .array(findings.map { JSONReport.finding($0, in: language) }),
        ]
    }
}
