public import DossierModel

/// The alarms of an archive, oldest first (`alarm list`).
public struct AlarmListing: Report {
    /// The alarms.
    public var alarms: [AlarmEntry]
    /// The names of people.
    public var names: NameBook

    /// A list.
    public init(_ alarms: [AlarmEntry], names: NameBook) {
        self.alarms = alarms
        self.names = names
    }

    /// Two lines an alarm, then the counts.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        let open = alarms.count { $0.closed == nil }
        let total = AuditText.alarmTotal.text(
            language,
            ["open": Quantity.count(open), "closed": Quantity.count(alarms.count - open)])
        return alarms.flatMap { lines(of: $0, on: screen) } + [total]
    }

    private func lines(of alarm: AlarmEntry, on screen: Screen) -> [String] {
        let language = screen.language
        let person = names.people[alarm.by].map { "\(alarm.by) \($0)" } ?? "\(alarm.by)"
        let text = (alarm.kind == .audit ? AuditText.alarmOfAudit : .alarmOfAttempt).text(
            language,
            [
                "time": Quantity.minute(of: alarm.at), "rule": alarm.rule, "person": person,
                "action": alarm.action.map { RefusedAct.name($0, in: language) } ?? "",
                "count": Quantity.count(alarm.count + alarm.further),
            ])
        let end = alarm.closed.map { closed in
            AuditText.alarmClosed.text(
                language,
                [
                    "time": Quantity.minute(of: closed.at),
                    "person": names.people[closed.by].map { "\(closed.by) \($0)" }
                        ?? "\(closed.by)",
                    "reason": closed.reason,
                ])
        }
        let head = screen.style.text(
            VisibleText.of(alarm.id.description), alarm.closed == nil ? .yellow : .dim)
        return [head, "  " + text] + (end.map { ["  " + $0] } ?? [])
    }

    /// `{open, alarms}`, each alarm as it stands in its register, without its salt.
    public var json: JSONValue {
        let shown = alarms.map { alarm -> JSONValue in
            guard case .object(var object) = alarm.json else { return alarm.json }
            object["salt"] = nil
            return .object(object)
        }
        return [
            "open": .integer(Int64(alarms.count { $0.closed == nil })), "alarms": .array(shown),
        ]
    }
}
