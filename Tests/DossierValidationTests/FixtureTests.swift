import DossierModel
import DossierReport
import TestSupport
import Testing

@testable import DossierValidation

/// Every rule finds its own fault, and no rule finds anything else.
@Suite("Rules and their fixtures")
struct FixtureTests {
    @Test("The base archive gives no finding at all, in either way", arguments: [true, false])
    func base(isDeep: Bool) throws {
        let archive = try FaultyArchive([.pages] + (isDeep ? [] : [.fast]))
        let report = try archive.validate()
        #expect(report.findings == [])
        #expect(report.checked.dossiers == 4 && report.checked.documents == 5)
        #expect((report.notChecked[.contents] == nil) == isDeep)
        #expect(report.notChecked[.wholeArchive] == nil)
    }

    @Test("Exactly the rule that the folder is named for", arguments: Fault.names)
    func fixture(name: String) throws {
        let fault = try Fault(named: name)
        let report = try FaultyArchive(fault.steps).validate()
        let found = Set(report.findings.map(\.rule))
        #expect(found == [fault.rule], "\(report.findings)")
        for finding in report.findings {
            for language in Language.allCases {
                let said = FindingText.what(of: finding, in: language)
                let remedy = FindingText.remedy(of: finding, in: language)
                #expect(!said.contains("{") && !said.hasPrefix("finding."), "\(said)")
                #expect(!remedy.contains("{") && !remedy.hasPrefix("finding."), "\(remedy)")
            }
        }
    }

    @Test("Every rule has a fixture, and every fixture a rule")
    func complete() {
        let rules = Set(RuleBook.rules.map(\.definition.id))
        let fixtures = Set(Fault.names.map { String($0.prefix { $0 != "+" }) })
        #expect(rules.subtracting(fixtures).sorted() == [])
        let ledger = Set(RuleBook.definitions.map(\.id)).subtracting(rules)
        #expect(fixtures.subtracting(rules).subtracting(ledger).sorted() == [])
        #expect(RuleBook.rules.count == rules.count)
    }

    @Test("Rules about the whole archive say so")
    func needs() {
        let anywhere: Set = [
            "unfinished-transaction", "policy-missing", "number-unregistered",
            "client-unregistered",
            "client-name-disagrees", "cross-reference-dangling", "commitment-mismatch",
            "commitment-missing", "older-card-changed", "number-without-volume",
            "approval-floor",
        ]
        for rule in RuleBook.rules where rule is any ArchiveRule && !(rule is any VolumeRule) {
            #expect(
                !rule.definition.needs.isDisjoint(with: [.wholeArchive, .wholeDossier])
                    || anywhere.contains(rule.definition.id), "\(rule.definition.id)")
        }
    }
}
