/// What can be done to an archive.
///
/// A name is never given another meaning.
public enum EventAction: String, Sendable, CaseIterable {
    case archiveCreated
    case staffAdded, staffEnrolled, staffLeft, roleGiven, roleEnded
    case policyChanged
    case clientAdded, clientRenamed
    case dossierOpened, volumeOpened, cardChanged, personsChanged, creditChanged
    case dossierReassigned
    case kindChanged, gradeChanged, levelChanged, numberCorrected
    case dossierTransferred, dossierClosed, dossierReopened
    case recordRegistered, versionRegistered, recordMoved, recordChanged
    case paperReceived, paperWaived
    case projectAdded, projectChanged, issueAdded, issueSolved, communicationAdded
    case leaseReleased
    case keyRotated
    case monthPacked, packageRewritten, monthSubmitted, monthReceived
    case handedOff, handoffReceived, copyEntered, copyChanged, unapprovedCopy
    case alarmRaised, attemptRefused, alarmClosed
    case triggerRecorded, triggerWithdrawn, recordAppraised
    case yearClosed
    case backupMade, backupConfirmed, backupRemoved
    case restored, tombstoneReplayed, holdReplayed, documentRepaired, documentRestored
    case holdLaid, holdReleaseAsked, holdReleased
    case disposalDrafted, disposalDecided, disposalCounted, disposalChanged
    case recordDestroyed, destructionCertified
    case recordRestricted, restrictionLifted, privacyRequested, privacyAnswered
}

/// The way by which an event came in.
public enum EventVia: String, Sendable, CaseIterable {
    /// The command.
    case cli
    /// A signed form on paper, entered afterwards.
    case paper
    /// The web desk.
    case desk
    /// The import of an existing share.
    case `import`
}

/// What an event can be about: the kinds of id it names.
public enum EventSubject: String, Sendable, CaseIterable {
    case archive, client, dossier, otherDossier, record, entry, staff
}

/// The kinds of entry that a commitment can stand for.
public enum CommitmentKind: String, Sendable, CaseIterable {
    case card, persons, credit, record, project, issue, communication, number, formerNumber
    case client, staff, policy, copy, alarm, trigger, appraisal, submission, receipt, backup
    case closing
    case hold, disposal
    case privacyRequest
}

/// Facts that an event can state, none of them personal.
public enum EventFact: String, Sendable, CaseIterable {
    /// The key of the archive, in event 0; the new one where it is replaced.
    case archiveKey
    /// The offline recovery key, in event 0.
    case recoveryKey
    /// The key of the person who made the archive, in event 0.
    case firstKey
    /// A role given or ended.
    case role
    /// The kind of a policy that was changed.
    case policy
    /// A version of a policy or a document.
    case version
    /// A year.
    case year
    /// The number of a category.
    case category
    /// How an approval was given: `single` until the approvals engine exists (design §3.9).
    case approval
    /// The id of the record that proves the occasion.
    case evidence
    /// The first day on which something holds.
    case since
    /// A new state.
    case state
    /// The filing month of a package.
    case month
    /// The department of a package.
    case department
    /// The first event of the range that a package tells.
    case first
    /// The last event of that range, or before a submission.
    case last
    /// The digest of a package: of its uncompressed tar.
    case package
    /// The digest of the package before it, of the same department.
    case previousPackage
    /// What kind of copy left the tree, or was to leave it.
    case copy
    /// The rule that was broken or that refused.
    case rule
    /// What was refused.
    case attempt
    /// The size of the newest checkpoint that is known of a history that was lost.
    case lost
    /// The root of that checkpoint's tree, in hexadecimal digits.
    case lostRoot
    /// The epoch that begins.
    case epoch
    /// The digest of a disposal list, as it was signed.
    case list
    /// The digest of a destruction record.
    case certificate
    /// What a step on paper says that was entered: the word of the act to which it comes.
    case answer
}
