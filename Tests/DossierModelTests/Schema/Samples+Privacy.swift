import DossierModel
import Testing

extension Samples {
    static func privacyRequests() throws -> [JSONValue] {
        let bare = PrivacyRequest(
            id: id(96), dossier: id(11), kind: .see, received: try day("2026-11-02"),
            from: "李主任", due: try day("2026-11-23"), registered: try registration(),
            salt: salt(96))
        var full = bare
        full.id = id(97)
        full.kind = .erase
        full.note = "删除抽奖名单"
        full.records = [id(21), id(22)]
        full.answer = PrivacyAnswer(
            .storageOnly, reason: "法定期限未满", registered: try registration(),
            kept: [
                KeptRecord(
                    id(21), .floor, authority: "税收征管法实施细则29", until: try day("2037-01-01")),
                KeptRecord(id(22), .untriggered),
            ],
            keptParts: [
                KeptPart(.card, .term, authority: "DS.dossier", until: try day("2037-01-01")),
                KeptPart(.persons, .noProcedure),
            ])
        var register = Register<PrivacyRequest>(kind: .privacyRequests, year: 2026)
        register.entries = [full, bare]
        register.extensions = extensions
        return [
            register.json, Register<PrivacyRequest>(kind: .privacyRequests, year: 2027).json,
        ]
    }

    /// A restriction that was lifted.
    static func storageOnly() throws -> StorageOnly {
        var state = StorageOnly(
            by: secretary, at: try registration().at, reason: "客户要求删除，期限未满",
            request: id(97))
        state.lifted = Withdrawal(
            by: secretary, at: try registration().at, reason: "客户撤回请求")
        return state
    }
}
