import Dossier
import DossierModel
import DossierReport
import SystemPackage

/// One run of the command: the world, what was typed, and the archive that is meant.
struct Desktop {
    let world: World
    let common: CommonOptions
    /// How many seconds to wait while another writes.
    let wait: Int

    // MARK: The archive

    /// The folder that holds the archive: `--archive`, `DOSSIER_ARCHIVE`, or the nearest upwards.
    func root() throws -> FilePath {
        if let text = common.archive ?? world.environment["DOSSIER_ARCHIVE"], !text.isEmpty {
            return world.absolute(text)
        }
        let nearest = Store.nearestRoot(from: world.workingDirectory, system: world.system)
        guard let root = nearest else {
            throw CommandError(.noArchive, world.workingDirectory.string)
        }
        return root
    }

    /// The archive, for reading and writing.
    func archive() throws -> Archive {
        guard (0...86_400).contains(wait) else { throw CommandError(.badWait, "\(wait)") }
        let store = try Store.open(try root(), system: world.system)
        return try Archive(store: store, surroundings: surroundings(store.description))
    }

    /// Does something that changes the archive.
    func write<Value>(_ act: (Desk) throws -> Value) throws -> Written<Value> {
        try archive().write(act)
    }

    private func surroundings(_ description: ArchiveDescription) throws -> Surroundings {
        if !description.sandbox, common.now != nil || common.as != nil {
            throw CommandError(.notASandbox, common.now == nil ? "--as" : "--now")
        }
        var surroundings = surroundings(clock: try clock(description.timeZone))
        surroundings.staff = try common.as.map(staff)
        surroundings.wait = wait
        return surroundings
    }

    /// What the world gives to an archive's work.
    func surroundings(clock: ZonedClock) -> Surroundings {
        Surroundings(
            clock: clock, identities: world.identities,
            configurationFolder: world.configurationFolder, cacheFolder: world.cacheFolder,
            login: world.login, command: world.command, processors: world.processors,
            nanoseconds: world.nanoseconds)
    }

    /// The clock of a time zone, which a sandbox may have told what time it is.
    func clock(_ zone: String) throws -> ZonedClock {
        guard let machine = ZonedClock(zone: zone, seconds: world.seconds) else {
            throw CommandError(.unknownTimeZone, zone)
        }
        guard let text = common.now else { return machine }
        guard let moment = Self.moment(text, machine),
            let told = ZonedClock(zone: zone, seconds: { moment.seconds })
        else { throw CommandError(.badTime, text) }
        return told
    }

    /// A moment as people type it: RFC 3339, or a day, which means nine in the morning.
    private static func moment(_ text: String, _ clock: ZonedClock) -> Timestamp? {
        if let moment = Timestamp(text) { return moment }
        guard let date = CalendarDate(text) else { return nil }
        let guess = Timestamp(date, secondOfDay: 9 * 3600, offset: 0)
        return Timestamp(
            date, secondOfDay: 9 * 3600, offset: clock.offset(at: guess.seconds))
    }

    // MARK: Speaking

    /// The language of this run.
    var language: Language { Speech.current }

    /// How text is laid out for this run.
    var screen: Screen {
        let isPlain = !world.isTerminal.output || world.environment["NO_COLOR"] != nil
        return Screen(
            language: language, width: world.isTerminal.output ? world.columns : nil,
            style: isPlain ? .plain : .coloured)
    }

    /// A sentence of the catalogue's outcomes.
    func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
        MessageCatalogue.outcome(key, arguments, in: language)
    }

    /// Does the work, shows the outcome, and tells the status.
    func present(_ work: () throws -> Outcome) -> ExitStatus {
        do {
            let outcome = try work()
            if common.json {
                Streams.output(JSONReport.bytes(of: outcome.json))
            } else {
                Streams.output(outcome.lines.map { $0 + "\n" }.joined())
            }
            outcome.whenSaid()
            return outcome.status
        } catch let error as any ExplainedError {
            Failure.tell(error, json: common.json, language: language)
            return error.exitStatus
        } catch {
            Failure.tell(
                CommandError(.internalFailure, world.command, detail: "\(error)"),
                json: common.json, language: language)
            return .inputOutput
        }
    }
}
