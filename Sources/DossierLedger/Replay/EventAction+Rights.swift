import DossierModel

extension EventAction {
    /// Who may do it, by what roles allow.
    enum Right: Equatable {
        /// Anybody on the staff.
        case anybody
        /// Whoever may do one of these.
        case permission(Set<Permission>)
        /// Whoever holds a seat of a chain of approvals, or may do one of these.
        case seat(or: Set<Permission>)
    }

    /// Who may do it; a department's limits are not told by an event.
    var right: Right {
        switch self {
        case .archiveCreated: .anybody
        case .staffAdded, .staffEnrolled, .staffLeft, .roleGiven, .roleEnded, .leaseReleased:
            .permission([.manageStaff])
        case .policyChanged: .permission([.changePolicy])
        case .triggerRecorded, .triggerWithdrawn: .permission([.register, .openDossiers])
        case .recordAppraised, .disposalDrafted: .permission([.draftDisposal])
        case .recordRestricted, .restrictionLifted, .privacyAnswered:
            .permission([.draftDisposal])
        case .privacyRequested: .permission([.communicate])
        case .holdLaid, .holdReleaseAsked, .holdReleased: .seat(or: [])
        // Appraisers and supervisors are named for one list and hold no role.
        case .disposalDecided, .disposalCounted: .anybody
        case .disposalChanged, .recordDestroyed, .destructionCertified:
            .permission([.draftDisposal, .manageStaff])
        case .keyRotated: .permission([.changePolicy])
        case .clientAdded: .permission([.openDossiers, .importDocuments])
        case .dossierOpened, .dossierClosed, .dossierReopened, .dossierTransferred:
            .seat(or: [.openDossiers, .importDocuments])
        case .clientRenamed, .kindChanged, .gradeChanged, .levelChanged, .numberCorrected,
            .paperWaived:
            .seat(or: [])
        // The first act of a year opens the volume, whatever it is.
        case .volumeOpened:
            .seat(or: [.openDossiers, .editDossiers, .register, .communicate, .importDocuments])
        // A dossier is opened with its three files, credit among them.
        case .cardChanged, .personsChanged, .creditChanged:
            .seat(
                or: [.editDossiers, .handleCredit, .communicate, .importDocuments, .reassign])
        case .dossierReassigned: .seat(or: [.reassign])
        case .recordRegistered, .versionRegistered, .recordMoved, .recordChanged:
            .permission([.register, .importDocuments, .receivePaper])
        case .paperReceived: .permission([.receivePaper])
        case .projectAdded, .projectChanged, .issueAdded, .issueSolved, .communicationAdded:
            .permission([.communicate, .importDocuments, .editDossiers])
        case .monthPacked, .packageRewritten, .yearClosed: .permission([.pack])
        case .handedOff, .handoffReceived: .permission([.pack, .export])
        case .copyEntered, .copyChanged: .permission([.pack, .backup, .export])
        // It tells of somebody who had no right.
        case .unapprovedCopy: .anybody
        case .alarmRaised: .permission([.audit, .manageStaff])
        case .alarmClosed: .permission([.manageStaff])
        // Told of whoever is on the staff and tried what they may not.
        case .attemptRefused: .anybody
        case .backupMade, .backupRemoved, .restored, .tombstoneReplayed, .holdReplayed:
            .permission([.backup])
        case .backupConfirmed: .permission([.backup, .pack])
        case .documentRepaired: .permission([.backup, .register])
        case .documentRestored: .seat(or: [])
        case .monthSubmitted: .permission([.submit])
        // The head of the office may nothing by a permission, and holds seats.
        case .monthReceived: .seat(or: [.receivePaper, .pack])
        }
    }
}

extension Event {
    /// Who may do it; a schedule of retention is put in force by whoever approves it (rule RET-1).
    ///
    /// A step on paper is entered and countersigned by people who sit in no seat; the entry in the
    /// register says whose step it is.
    var right: EventAction.Right {
        switch action {
        case .policyChanged where facts[.policy] == PolicyKind.retention.rawValue:
            .seat(or: [.changePolicy])
        // Whoever ends a hold lets the items count again that it had stopped.
        case .disposalChanged where facts[.state] == "reconsider": .anybody
        // What was destroyed comes back by whoever approves it, not by whoever registers.
        case .recordRegistered, .versionRegistered:
            facts[.approval] == nil ? action.right : .seat(or: [.register])
        case .holdReleaseAsked, .holdReleased: via == .paper ? .anybody : action.right
        default: action.right
        }
    }
}
