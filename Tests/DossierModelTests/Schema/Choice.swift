import DossierModel
import Testing

/// A closed set of names that a schema and a Swift type both list.
struct Choice: CustomTestStringConvertible {
    var kind: SchemaKind
    var pointer: String
    var values: [String]

    var testDescription: String { "\(kind.rawValue) \(pointer)" }

    private init<Name: CaseIterable & RawRepresentable<String>>(
        _ kind: SchemaKind, _ pointer: String, _ type: Name.Type,
        but usual: Name? = nil
    ) {
        self.kind = kind
        self.pointer = pointer
        values = type.allCases.map(\.rawValue).filter { $0 != usual?.rawValue }
    }

    private static let event = "properties/event/properties/"
    private static let rules = "$defs/requirement/properties/"
    private static let record = "properties/records/items/properties/"

    private static let retention = "properties/classes/items/properties/"
    private static let entry = "properties/entries/items/properties/"

    static let all: [Choice] = [
        Choice(.retention, "$defs/triggerKind/enum", TriggerKind.self),
        Choice(.retention, retention + "scope/enum", RetentionClass.Scope.self),
        Choice(.retention, retention + "regime/enum", RetentionClass.Regime.self),
        Choice(.retention, "$defs/confidence/enum", RetentionFloor.Confidence.self),
        Choice(.registerAppraisals, entry + "verdict/enum", Appraisal.Verdict.self),
        Choice(
            .registerHolds, "$defs/decision/properties/decision/enum",
            ApprovalSignature.Decision.self),
        Choice(.registerDisposals, entry + "state/enum", DisposalState.self),
        Choice(
            .registerDisposals, entry + "items/items/properties/outcome/properties/state/enum",
            DisposalOutcome.State.self, but: .pending),
        Choice(
            .registerDisposals, entry + "counts/items/properties/moment/enum",
            SupervisorCount.Moment.self),
        Choice(
            .registerDisposals, entry + "copies/items/properties/gone/properties/way/enum",
            DisposalCopy.Gone.Way.self),
        Choice(.archive, "properties/language/enum", Language.self),
        Choice(
            .categories, "properties/categories/items/properties/paper/enum",
            CategoryPolicy.PaperDuty.self),
        Choice(.roles, "properties/roles/items/properties/may/items/enum", Permission.self),
        Choice(.approvals, "properties/chains/items/properties/action/enum", ApprovedAction.self),
        Choice(
            .approvals, "$defs/seat/properties/scope/enum",
            ApprovalSeat.Scope.self),
        Choice(.card, "properties/kinds/items/properties/value/enum", CardKind.self),
        Choice(.card, "properties/statuses/items/properties/value/enum", DossierStatus.self),
        Choice(.card, "properties/relation/enum", Relation.self),
        Choice(.card, "properties/directness/enum", Directness.self),
        Choice(.card, "$defs/level/enum", Level.self),
        Choice(.card, "$defs/secrecy/enum", Secrecy.self),
        Choice(
            .card, "properties/crossReferences/items/properties/kind/enum",
            CrossReference.Kind.self),
        Choice(.card, "$defs/unknown/properties/unknown/enum", FieldValue.Unknown.Reason.self),
        Choice(
            .projects, "properties/entries/items/properties/records/properties", Project.Part.self),
        Choice(.completeness, rules + "control/enum", Requirement.Control.self),
        Choice(.completeness, rules + "project/properties", Project.Part.self),
        Choice(.completeness, rules + "runningProjects/properties", Project.Part.self),
        Choice(.completeness, "properties/rules/items/properties/kind/enum", CardKind.self),
        Choice(
            .fines, "properties/fines/items/properties/offence/enum", FinePolicy.Offence.self),
        Choice(
            .projects,
            "properties/entries/items/properties/placementResults/items/properties/measure/enum",
            PlacementResult.Measure.self),
        Choice(
            .communication, "properties/purpose/enum", Communication.Purpose.self, but: .contact),
        Choice(
            .issues, "properties/entries/items/properties/kind/enum",
            DossierModel.Issue.Kind.self, but: .question),
        Choice(
            .issues, "properties/entries/items/properties/urgency/enum",
            DossierModel.Issue.Urgency.self),
        Choice(.records, record + "basis/enum", DateBasis.self),
        Choice(.records, record + "carrier/enum", Carrier.self),
        Choice(.records, record + "state/enum", RecordState.self),
        Choice(.records, record + "paper/properties/state/enum", PaperPart.State.self),
        Choice(
            .registerAlarms, "properties/entries/items/properties/kind/enum", AlarmEntry.Kind.self),
        Choice(.eventLine, event + "action/enum", EventAction.self),
        Choice(.eventLine, event + "via/enum", EventVia.self),
        Choice(.eventLine, event + "subjects/properties", EventSubject.self),
        Choice(.eventLine, event + "commitments/properties", CommitmentKind.self),
        Choice(.eventLine, event + "facts/properties", EventFact.self),
        Choice(.eventLine, event + "facts/properties/policy/enum", PolicyKind.self),
        Choice(.eventLine, event + "facts/properties/copy/enum", CopyKind.self),
        Choice(
            .registerCopies, "properties/entries/items/properties/kind/enum", CopyKind.self),
        Choice(
            .registerCopies, "properties/entries/items/properties/state/enum", CopyState.self,
            but: .outstanding),
    ]
}
