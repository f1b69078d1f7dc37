extension EventSubject {
    /// Whether a text is an id of this kind.
    public func accepts(_ id: String) -> Bool {
        switch self {
        case .staff: StaffID(id) != nil
        case .archive, .client, .dossier, .otherDossier, .record, .entry:
            UniqueID<Never>(id) != nil
        }
    }
}

extension EventFact {
    /// Whether a text is a fact of this kind; none of them has room for a name (design §4).
    public func accepts(_ text: String) -> Bool {
        switch self {
        case .archiveKey, .recoveryKey, .firstKey: PublicKeyText(text)?.description == text
        case .rule: AlarmEntry.isRule(text)
        case .role: RoleID(text) != nil
        case .policy: PolicyKind(rawValue: text) != nil
        case .version, .epoch, .lost: Self.isCount(text, digits: 9)
        case .category: Self.isCount(text, digits: 2)
        case .year: text.utf8.count == 4 && PartialDate(text) != nil
        case .evidence: RecordID(text) != nil
        case .since: CalendarDate(text) != nil
        case .approval, .state, .attempt, .answer: Self.isWord(text)
        case .month: YearMonth(text) != nil
        case .department: DepartmentCode(text) != nil
        case .first, .last: text == "0" || Self.isCount(text, digits: 15)
        case .package, .previousPackage, .lostRoot, .list, .certificate:
            ContentDigest(text) != nil
        case .copy: CopyKind(rawValue: text) != nil
        }
    }

    private static func isCount(_ text: String, digits: Int) -> Bool {
        (1...digits).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: "0")
            && DecimalDigits.values(of: [text.utf8]) != nil
    }

    private static func isWord(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            }
    }
}
