public import DossierModel

/// What a new version of the schedule may keep shorter than the one before.
public struct ShortenedClasses: Sendable {
    /// The classes, in the order of the new version.
    public var classes: [ShortenedClass]

    /// These classes.
    public init(_ classes: [ShortenedClass]) {
        self.classes = classes
    }

    /// One sentence for each change.
    public func lines(in language: Language) -> [String] {
        classes.flatMap { entry in
            entry.changes.map { change in
                change.text(
                    language,
                    [
                        "class": ChoiceNames.name(entry.after, in: language),
                        "before": ChoiceNames.name(entry.before.term, in: language),
                        "after": ChoiceNames.name(entry.after.term, in: language),
                    ])
            }
        }
    }

    /// `[{class, changes, before, after}]`.
    public var json: JSONValue {
        .array(
            classes.map { entry in
                [
                    "class": .string(entry.after.id),
                    "changes": .array(entry.changes.map { .string($0.rawValue) }),
                    "before": entry.before.term.json, "after": entry.after.term.json,
                ]
            })
    }
}
