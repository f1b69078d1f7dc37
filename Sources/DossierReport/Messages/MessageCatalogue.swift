public import DossierModel

/// Every sentence that the program says to people, in each language.
///
/// A topic is a dictionary of each language in a file of its own in this folder; it is joined to the
/// catalogue by one line in `topics`.
public enum MessageCatalogue {
    /// The sentences of one topic.
    typealias Topic = (chinese: [String: String], english: [String: String])

    /// The topics, one line each.
    static let topics: [Topic] = [
        (AttemptMessages.chinese, AttemptMessages.english),
        (AuditMessages.chinese, AuditMessages.english),
        (AuditRuleMessages.chinese, AuditRuleMessages.english),
        (BackupMessages.chinese, BackupMessages.english),
        (CalendarRuleMessages.chinese, CalendarRuleMessages.english),
        (CardPageMessages.chinese, CardPageMessages.english),
        (ChainFaultMessages.chinese, ChainFaultMessages.english),
        (CardRuleMessages.chinese, CardRuleMessages.english),
        (CategoryRuleMessages.chinese, CategoryRuleMessages.english),
        (CommandMessages.chinese, CommandMessages.english),
        (CommitmentRuleMessages.chinese, CommitmentRuleMessages.english),
        (CopyMessages.chinese, CopyMessages.english),
        (CompletenessRuleMessages.chinese, CompletenessRuleMessages.english),
        (DocumentStatusMessages.chinese, DocumentStatusMessages.english),
        (FormRuleMessages.chinese, FormRuleMessages.english),
        (HeadingMessages.chinese, HeadingMessages.english),
        (HelpClientMessages.chinese, HelpClientMessages.english),
        (HelpDocumentMessages.chinese, HelpDocumentMessages.english),
        (HelpMessages.chinese, HelpMessages.english),
        (HistoryRuleMessages.chinese, HistoryRuleMessages.english),
        (IndexMessages.chinese, IndexMessages.english),
        (ItemRuleMessages.chinese, ItemRuleMessages.english),
        (JSONFaultMessages.chinese, JSONFaultMessages.english),
        (LayoutRuleMessages.chinese, LayoutRuleMessages.english),
        (LedgerMessages.chinese, LedgerMessages.english),
        (LinkRuleMessages.chinese, LinkRuleMessages.english),
        (ModelTextMessages.chinese, ModelTextMessages.english),
        (NameRuleMessages.chinese, NameRuleMessages.english),
        (OutcomeDocumentMessages.chinese, OutcomeDocumentMessages.english),
        (HelpLedgerMessages.chinese, HelpLedgerMessages.english),
        (OutcomeMessages.chinese, OutcomeMessages.english),
        (PackageFindingMessages.chinese, PackageFindingMessages.english),
        (PackageMessages.chinese, PackageMessages.english),
        (PackingMessages.chinese, PackingMessages.english),
        (PaperRuleMessages.chinese, PaperRuleMessages.english),
        (PrivacyMessages.chinese, PrivacyMessages.english),
        (ProofMessages.chinese, ProofMessages.english),
        (ReasonMessages.chinese, ReasonMessages.english),
        (RecordRuleMessages.chinese, RecordRuleMessages.english),
        (RegisterRuleMessages.chinese, RegisterRuleMessages.english),
        (RegistrationMessages.chinese, RegistrationMessages.english),
        (ReportMessages.chinese, ReportMessages.english),
        (ApprovalMessages.chinese, ApprovalMessages.english),
        (DisposalMessages.chinese, DisposalMessages.english),
        (DisposalTextMessages.chinese, DisposalTextMessages.english),
        (HelpDisposalMessages.chinese, HelpDisposalMessages.english),
        (HelpRetentionMessages.chinese, HelpRetentionMessages.english),
        (RetentionMessages.chinese, RetentionMessages.english),
        (RetentionRefusalMessages.chinese, RetentionRefusalMessages.english),
        (RootPageMessages.chinese, RootPageMessages.english),
        (StatusMessages.chinese, StatusMessages.english),
        (StoreMessages.chinese, StoreMessages.english),
        (RewriteMessages.chinese, RewriteMessages.english),
        (SubmissionMessages.chinese, SubmissionMessages.english),
        (ValidationMessages.chinese, ValidationMessages.english),
        (VerifyMessages.chinese, VerifyMessages.english),
        (YearEndMessages.chinese, YearEndMessages.english),
        (YearRuleMessages.chinese, YearRuleMessages.english),
    ]

    private static let chinese = merged(topics.map(\.chinese))
    private static let english = merged(topics.map(\.english))

    /// The sentence of a message, its places filled.
    ///
    /// A key that the catalogue lacks is shown itself, with the arguments, for even then a person
    /// must learn what happened.
    public static func sentence(for message: Message, in language: Language) -> String {
        if let template = template(message.key, in: language) {
            var arguments = message.arguments.mapValues { list($0, in: language) }
            for (name, topic) in [("why", "why"), ("reason", "why"), ("kind", "kind")] {
                guard let word = arguments[name] else { continue }
                arguments[name] = self.template("\(topic).\(word)", in: language) ?? word
            }
            if let act = arguments["act"] {
                arguments["act"] = RefusedAct.name(act, in: language)
            }
            name(&arguments, in: language)
            // A fault of JSON inside an error of the store is a sentence of its own.
            if let fault = arguments["fault"].flatMap({ self.template($0, in: language) }) {
                arguments["fault"] = MessageTemplate(fault).filled(with: message.arguments)
            }
            return MessageTemplate(template).filled(with: arguments)
        }
        let arguments = message.arguments.sorted { $0.key < $1.key }
            .map { "\($0.key): \(VisibleText.of($0.value))" }
        let key = VisibleText.of(message.key)
        return arguments.isEmpty ? key : "\(key) (\(arguments.joined(separator: ", ")))"
    }

    /// Puts names in the place of ids of seats and of a list's state.
    private static func name(_ arguments: inout [String: String], in language: Language) {
        arguments["seat"] = arguments["seat"].map { RoleName.text($0, in: language) }
        arguments["seatScope"] = arguments["seatScope"].map { word in
            ApprovalSeat.Scope(rawValue: word).map { ChoiceNames.name($0, in: language) } ?? word
        }
        arguments["listState"] = arguments["listState"].map { word in
            DisposalState(rawValue: word).map { ChoiceNames.name($0, in: language) } ?? word
        }
    }

    /// An argument that may be a list: parted by 、 in Chinese and by commas in English.
    static func list(_ argument: String, in language: Language) -> String {
        let items = argument.split(
            separator: Message.listSeparator, omittingEmptySubsequences: false)
        return NameBook(language: language).list(items.map(String.init))
    }

    /// The sentence of a key with its places unfilled; nil where the catalogue lacks it.
    public static func template(_ key: String, in language: Language) -> String? {
        switch language {
        case .chinese: chinese[key]
        case .english: english[key]
        }
    }

    /// A sentence of the command's help.
    public static func help(_ key: String, in language: Language) -> String {
        template("help." + key, in: language) ?? key
    }

    /// What a command says when it is done.
    public static func outcome(
        _ key: String, _ arguments: [String: String], in language: Language
    ) -> String {
        guard let template = template("outcome." + key, in: language) else { return key }
        var filled = arguments.mapValues { list($0, in: language) }
        if let word = filled["why"] {
            filled["why"] = self.template("why.\(word)", in: language) ?? word
        }
        return MessageTemplate(template).filled(with: filled)
    }

    /// Several names of which one will do, as one text.
    public static func anyOf(_ names: [String], in language: Language) -> String {
        guard let first = names.first else { return "" }
        return names.dropFirst().reduce(first) { all, name in
            ReportText.anyOf.text(language, ["first": all, "second": name])
        }
    }

    /// Every key that has a sentence in a language.
    public static func keys(in language: Language) -> Set<String> {
        switch language {
        case .chinese: Set(chinese.keys)
        case .english: Set(english.keys)
        }
    }

    private static func merged(_ parts: [[String: String]]) -> [String: String] {
        parts.reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
    }
}

extension MessageKey {
    /// The sentence of this key.
    func text(_ language: Language, _ arguments: [String: String] = [:]) -> String {
        MessageCatalogue.sentence(for: Message(self, arguments), in: language)
    }
}
