import Dossier
import DossierModel
import DossierReport

/// Shows how far long work has come, on standard error, and stops it when it was interrupted.
final class ProgressPrinter {
    private let desktop: Desktop
    private let start: Int64
    private var last: Int64
    private var isShown = false

    init(_ desktop: Desktop) {
        self.desktop = desktop
        start = desktop.world.seconds()
        last = start
    }

    /// Shows a count, of a total where that is known.
    ///
    /// - Throws: `Interruption` when the person pressed Ctrl-C.
    func show(_ done: Int, of total: Int? = nil, bytes: Int? = nil) throws {
        if Interruption.isRequested { throw Interruption() }
        update(done, of: total, bytes: bytes)
    }

    /// Shows a count, of a total where that is known.
    func update(_ done: Int, of total: Int? = nil, bytes: Int? = nil) {
        let now = desktop.world.seconds()
        guard desktop.world.isTerminal.error, now > start, now > last else { return }
        last = now
        let line = ProgressLine(
            title: desktop.world.command, unit: bytes == nil ? .files : .bytes,
            done: bytes ?? done, total: total, elapsed: Double(now - start))
        var screen = desktop.screen
        screen.width = desktop.world.columns - 1
        Streams.progress(line.line(on: screen))
        isShown = true
    }

    deinit {
        if isShown { Streams.progress("") }
    }
}
