import DossierModel
import Foundation
import Synchronization

/// The person pressed Ctrl-C: the transaction in hand is finished, then the work stops.
struct Interruption: ExplainedError {
    enum Code: String, MessageKey {
        case interrupted
    }

    var message: Message { Message(Code.interrupted) }

    var exitStatus: ExitStatus { .interrupted }

    private static let requested = Atomic<Bool>(false)

    /// Whether Ctrl-C was pressed.
    static var isRequested: Bool { requested.load(ordering: .relaxed) }

    /// Begins to notice Ctrl-C: the first is a request, the second ends the process.
    static func watch() {
        signal(SIGINT) { _ in
            if Interruption.requested.exchange(true, ordering: .relaxed) { _exit(130) }
        }
    }
}
