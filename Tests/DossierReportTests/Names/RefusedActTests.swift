import DossierModel
import DossierRegistration
import DossierReport
import DossierRetention
import Testing

/// That a refused act is told in words.
@Suite("The names of refused acts")
struct RefusedActTests {
    /// Every word that the ledger may hold of a refused attempt.
    private static let words: [String] = {
        let registration = RegistrationError.Code.allCases.compactMap {
            RegistrationError($0, "subject", detail: Permission.register.rawValue).refusal?.action
        }
        let retention = RetentionError.Code.allCases.compactMap {
            RetentionError($0, "subject").refusal?.action
        }
        let others = [
            "schedule", "yearClosed", "returnDestroyed", "needlessRepair", "unfitRestore",
        ]
        return registration.filter { $0 != "subject" } + retention + others
            + DisposalWord.allCases.map(\.attempt) + DestructiveAct.allCases.map(\.rawValue)
            + Permission.allCases.map(\.rawValue) + ApprovedAction.allCases.map(\.rawValue)
            + CopyKind.allCases.map(\.rawValue)
    }()

    @Test("Every word of the ledger has a name in both languages", arguments: Language.allCases)
    func named(language: Language) {
        #expect(Self.words.count > 60)
        let bare = Self.words.filter { RefusedAct.name($0, in: language) == $0 }
        // Some words of the ledger are English words as well.
        let isNamed =
            language == .english ? bare.allSatisfy { $0.allSatisfy(\.isLowercase) } : bare == []
        #expect(isNamed, "\(bare)")
    }
}
