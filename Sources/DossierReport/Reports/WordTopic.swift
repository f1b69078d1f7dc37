/// What `dossier words` can be asked for.
public enum WordTopic: String, Sendable, CaseIterable {
    /// The fields of a card.
    case fields
    /// The departments of the policy.
    case departments
    /// The grades of the policy.
    case grades
    /// The categories of documents.
    case categories
    /// The roles of people.
    case roles
    /// The words that options take.
    case choices
}
