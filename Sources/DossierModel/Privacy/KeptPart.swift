/// A part of a dossier, not a document, that a client asked to have erased and that is there still.
public struct KeptPart: Sendable, Equatable {
    /// What holds personal data besides documents.
    public enum Part: String, Sendable, CaseIterable {
        /// 个人特征: `persons.json`.
        case persons
        /// 信用: `credit.json`.
        case credit
        /// 档案卡: `card.json`.
        case card
        /// 项目: `projects.json`.
        case projects
        /// 回访问题: `issues.json`.
        case issues
        /// 沟通记录: `communications/`.
        case communications
    }

    /// The part.
    public var part: Part
    /// What keeps it.
    public var obstacle: KeptRecord.Obstacle
    /// The class or the name of the case, where there is one.
    public var authority: String?
    /// The day from which it may be appraised, where there is one.
    public var until: CalendarDate?

    /// A part that is kept.
    public init(
        _ part: Part, _ obstacle: KeptRecord.Obstacle, authority: String? = nil,
        until: CalendarDate? = nil
    ) {
        self.part = part
        self.obstacle = obstacle
        self.authority = authority
        self.until = until
    }
}

extension KeptPart: JSONRepresentable {
    /// Reads what is kept.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        part = try reader.parsed("part") { Part(rawValue: $0) }
        obstacle = try reader.parsed("obstacle") { KeptRecord.Obstacle(rawValue: $0) }
        authority = try reader.stringIfPresent("authority")
        until = try reader.parsedIfPresent("until") { CalendarDate($0) }
        try reader.finish()
    }

    /// What is kept, as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("part", part.rawValue)
        builder.add("obstacle", obstacle.rawValue)
        builder.add("authority", authority)
        builder.add("until", text: until)
        return builder.value
    }
}
