/// A record that cannot be erased though its client asks for it, and what stands in the way.
public struct KeptRecord: Sendable, Equatable {
    /// What keeps it.
    public enum Obstacle: String, Sendable, CaseIterable {
        /// 冻结: a hold reaches it.
        case held
        /// 法定期限: a term that a law demands has not ended (个人信息保护法47).
        case floor
        /// 保管期限: the company's own term has not ended.
        case term
        /// 尚未起算: the occasion from which its term counts was not recorded.
        case untriggered
        /// 永久: it is kept for ever.
        case permanent
        /// 没有程序: its term has ended, and no disposal list can take it.
        case noProcedure
    }

    /// The record.
    public var record: RecordID
    /// What keeps it.
    public var obstacle: Obstacle
    /// The law or the name of the case, where there is one.
    public var authority: String?
    /// The day from which it may be appraised, where there is one.
    public var until: CalendarDate?

    /// A record that is kept.
    public init(
        _ record: RecordID, _ obstacle: Obstacle, authority: String? = nil,
        until: CalendarDate? = nil
    ) {
        self.record = record
        self.obstacle = obstacle
        self.authority = authority
        self.until = until
    }
}

extension KeptRecord: JSONRepresentable {
    /// Reads what is kept.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        record = try reader.parsed("record") { RecordID($0) }
        obstacle = try reader.parsed("obstacle") { Obstacle(rawValue: $0) }
        authority = try reader.stringIfPresent("authority")
        until = try reader.parsedIfPresent("until") { CalendarDate($0) }
        try reader.finish()
    }

    /// What is kept, as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("record", text: record)
        builder.add("obstacle", obstacle.rawValue)
        builder.add("authority", authority)
        builder.add("until", text: until)
        return builder.value
    }
}
