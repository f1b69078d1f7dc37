public import DossierModel

/// What may be typed, and what it is called in either language (`dossier words`).
public struct WordListing: Report {
    /// One word.
    public struct Word: Sendable, Equatable {
        /// What is typed.
        public var word: String
        /// Its name in Chinese.
        public var chinese: String
        /// Its name in English.
        public var english: String
        /// Of a field the type, of a choice the option that takes it; empty for others.
        public var use: String
    }

    /// The words of each topic that was asked for.
    public private(set) var topics: [(topic: WordTopic, words: [Word])]

    /// The words of a policy.
    public init(
        _ topics: [WordTopic] = WordTopic.allCases, departments: DepartmentPolicy,
        grades: GradePolicy, categories: CategoryPolicy, roles: RolePolicy
    ) {
        self.topics = topics.map { topic in
            let words: [Word] =
                switch topic {
                case .fields: Self.fields
                case .departments:
                    departments.departments.map { Word("\($0.code)", $0.name, $0.english) }
                case .grades: grades.grades.map { Word("\($0.code)", $0.criteria, $0.criteria) }
                case .categories:
                    categories.categories.map { Word($0.name, $0.name, $0.english) }
                case .roles: roles.roles.map { Word("\($0.id)", $0.name, $0.english) }
                case .choices: Self.choices
                }
            return (topic, words)
        }
    }

    /// The words of the policy with which an archive begins, for who has none at hand.
    public init(beginning topics: [WordTopic]) {
        self.init(
            topics, departments: DefaultPolicy.departments, grades: DefaultPolicy.grades,
            categories: DefaultPolicy.categories, roles: DefaultPolicy.roles)
    }

    /// A table for each topic.
    public func lines(on screen: Screen) -> [String] {
        let language = screen.language
        var lines: [String] = []
        for (topic, words) in topics {
            var table = TextTable([
                .init(Heading.word.text(language)), .init(Heading.chinese.text(language), least: 8),
                .init(Heading.english.text(language), least: 8),
                .init(Heading.use.text(language), least: 8),
            ])
            for word in words {
                table.add([
                    .init(word.word, .bold), .init(word.chinese), .init(word.english),
                    .init(use(of: word, language)),
                ])
            }
            if !lines.isEmpty { lines.append("") }
            lines.append(ChoiceNames.name(topic, in: language))
            lines += table.lines(on: screen)
        }
        return lines
    }

    private func use(of word: Word, _ language: Language) -> String {
        let type = CardField.ValueType(rawValue: word.use)
        return type.map { ChoiceNames.name($0, in: language) } ?? word.use
    }

    /// `{topic: [{word, chinese, english, use}]}`; what is empty is left out.
    public var json: JSONValue {
        .object(
            JSONObject(
                topics.map { topic, words in
                    (topic.rawValue, .array(words.map(\.json)))
                }))
    }
}

extension WordListing.Word {
    init(_ word: String, _ chinese: String, _ english: String, use: String = "") {
        self.word = word
        self.chinese = chinese
        self.english = english
        self.use = use
    }

    fileprivate var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("word", word)
        builder.add("chinese", chinese)
        builder.add("english", english)
        builder.add("use", use)
        return builder.value
    }
}

extension WordListing {
    private static let fields = FieldCatalogue.fields.map {
        Word("\($0.id)", $0.chinese, $0.english, use: $0.type.rawValue)
    }

    private static let choices =
        words("client add --kind") { (kind: CardKind, language) in
            ChoiceNames.name(kind, in: language)
        }
        + words("client add --level") { (level: Level, language) in
            ChoiceNames.name(level, in: language)
        }
        + words("client add --relation") { (relation: Relation, language) in
            ChoiceNames.name(relation, in: language)
        }
        + words("register --state") { (state: RecordState, language) in
            ChoiceNames.name(state, in: language)
        }
        + words("communication add --purpose") { (purpose: Communication.Purpose, language) in
            ChoiceNames.name(purpose, in: language)
        }
        + words("issue add --kind") { (kind: Issue.Kind, language) in
            ChoiceNames.name(kind, in: language)
        }
        + words("project add --record") { (part: Project.Part, language) in
            ChoiceNames.name(part, in: language)
        }

    private static func words<Choice: RawRepresentable<String> & CaseIterable>(
        _ option: String, _ name: (Choice, Language) -> String
    ) -> [Word] {
        Choice.allCases.map { choice in
            Word(choice.rawValue, name(choice, .chinese), name(choice, .english), use: option)
        }
    }
}
