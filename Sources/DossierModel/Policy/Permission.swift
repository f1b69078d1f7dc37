/// What a role may do, before any approval.
public enum Permission: String, Sendable, CaseIterable {
    /// Add staff, enrol keys, give roles.
    case manageStaff
    /// Change archive.json and policy files.
    case changePolicy
    /// Set up dossiers and clients, open years.
    case openDossiers
    /// Change a card.
    case editDossiers
    /// Bring in an existing share.
    case importDocuments
    /// Register documents.
    case register
    /// Add communications, projects and issues.
    case communicate
    /// See and change credit data (rule SEC-6).
    case handleCredit
    /// Write derived pages.
    case writePages
    /// Submit a department's month.
    case submit
    /// Make packages.
    case pack
    /// Make backups and restores to another place.
    case backup
    /// Make copies that leave the archive.
    case export
    /// Read everything for audit.
    case audit
    /// Read everything, each reading logged.
    case readAll
    /// Read company-level dossiers without a form.
    case readCompanyLevel
    /// Give a dossier of the own department to another responsible person.
    case reassign
    /// Open a dossier to a reader whose form is approved.
    case openConsultations
    /// Take in paper.
    case receivePaper
    /// Draft disposal lists.
    case draftDisposal
    /// Clear the items of a disposal list.
    case clearDisposal
}
