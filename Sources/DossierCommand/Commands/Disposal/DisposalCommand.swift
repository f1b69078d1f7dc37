import ArgumentParser

/// The destruction of documents, from the draft of a list to its certificate.
struct DisposalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disposal", abstract: abstract("disposal"),
        subcommands: [
            DisposalCreateCommand.self,
            DisposalListCommand.self,
            DisposalShowCommand.self,
            DisposalFormCommand.self,
            DisposalAmendCommand.self,
            DisposalSubmitCommand.self,
            DisposalReviewCommand.self,
            DisposalAppraiseCommand.self,
            DisposalApproveCommand.self,
            DisposalCountersignCommand.self,
            DisposalRejectCommand.self,
            DisposalWithdrawCommand.self,
            DisposalScheduleCommand.self,
            DisposalCountCommand.self,
            DisposalExecuteCommand.self,
            DisposalRestoreCommand.self,
            DisposalConfirmCopyCommand.self,
            DisposalCloseCommand.self,
        ])
}
