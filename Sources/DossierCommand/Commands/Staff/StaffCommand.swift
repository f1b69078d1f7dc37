import ArgumentParser

/// The people of the company.
struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: abstract("staff"),
        subcommands: [
            StaffAddCommand.self, StaffEnrolCommand.self, StaffListCommand.self,
            StaffShowCommand.self,
            StaffRoleCommand.self, StaffLeaveCommand.self,
        ])
}
