import ArgumentParser
import Dossier
import DossierModel
import DossierReport

/// Registers documents: those that are named, or with `--all` everything new, changed or moved.
struct RegisterCommand: WritingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: abstract("register"))

    @Argument(help: help("register.number"))
    var number: String?

    @Argument(help: help("register.files"))
    var files: [String] = []

    @Flag(help: help("register.all"))
    var all = false

    @Option(help: help("register.category"))
    var category: String?

    @Option(help: help("register.title"))
    var title: String?

    @Option(help: help("register.date"))
    var date: String?

    @Option(name: .customLong("class"), help: help("register.class"))
    var documentClass: String?

    @Option(help: help("register.state"))
    var state: String?

    @Option(help: help("register.corrects"))
    var corrects: [String] = []

    @Option(help: help("register.department"))
    var department: String?

    @Option(help: help("register.paperPlace"))
    var paperPlace: String?

    @Flag(help: help("register.paperOnly"))
    var paperOnly = false

    @Flag(help: help("register.overrule"))
    var overrule = false

    @Option(help: help("register.settle"))
    var settle = 60

    @OptionGroup var writer: WriterOptions

    func perform(_ desktop: Desktop) throws -> Outcome {
        if all { return try sweep(desktop) }
        guard let number else { throw CommandError(.missingArgument, "<number>") }
        guard paperOnly || !files.isEmpty else { throw CommandError(.missingArgument, "<files>") }
        if paperOnly, let file = files.first {
            throw CommandError(.conflictingArguments, "--paper-only", detail: file)
        }
        let client = try desktop.number(number)
        let report = try desktop.write { desk in
            try desk.register(client, request(desk, desktop))
        }
        return outcome(report, desktop)
    }

    private func sweep(_ desktop: Desktop) throws -> Outcome {
        let others: [(String, Bool)] = [
            (number ?? "", number != nil), ("--category", category != nil),
            ("--title", title != nil), ("--date", date != nil),
            ("--class", documentClass != nil), ("--state", state != nil),
            ("--corrects", !corrects.isEmpty),
            ("--paper-place", paperPlace != nil), ("--paper-only", paperOnly),
            ("--overrule", overrule),
        ]
        if let other = others.first(where: \.1)?.0 {
            throw CommandError(.conflictingArguments, other, detail: "--all")
        }
        try desktop.count(settle, atLeast: 0, for: "--settle")
        let progress = ProgressPrinter(desktop)
        let report = try desktop.write { desk in
            try desk.registerAll(
                department: try department.map(desk.department), settle: settle
            ) { done, total in try progress.show(done, of: total) }
        }
        return outcome(report, desktop)
    }

    private func request(_ desk: Desk, _ desktop: Desktop) throws -> RegisterRequest {
        var request = RegisterRequest(files: files.map(desktop.world.absolute))
        request.category = try category.map(desk.category)
        request.title = title
        request.overrules = overrule
        request.date = try date.map(desktop.day)
        request.documentClass = documentClass
        if let state {
            request.state = try desktop.choice(state) { ChoiceNames.name($0, in: $1) }
        }
        request.corrects = corrects
        request.department = try department.map(desk.department)
        request.paperPlace = paperPlace
        request.paperOnly = paperOnly
        return request
    }

    private func outcome(_ written: Written<RegisterReport>, _ desktop: Desktop) -> Outcome {
        let report = written.value
        let hidden = Record.hiddenText(in: desktop.language)
        var lines = desktop.lines(of: written)
        for document in report.registered {
            lines.append(
                desktop.say(
                    "register.\(document.act.rawValue)",
                    [
                        "item": document.record.item.description,
                        "title": document.record.shownTitle(in: desktop.language),
                        "path": document.record.isStorageOnly
                            ? hidden : document.path?.description ?? "",
                    ]))
            if document.record.basis.isUncertain, document.act == .registered {
                lines.append(
                    desktop.say(
                        "register.uncertain",
                        [
                            "date": document.record.formed.description,
                            "number": document.number.description,
                            "path": document.path?.description ?? "",
                        ]))
            }
        }
        for duplicate in report.duplicates {
            lines.append(
                desktop.say(
                    duplicate.registered ? "register.twin" : "register.duplicate",
                    [
                        "file": duplicate.file, "item": duplicate.item.description,
                        "path": duplicate.correctAt?.description ?? "",
                    ]))
        }
        lines += left(report, desktop)
        lines.append(
            desktop.say(
                "register.total",
                [
                    "count": "\(report.registered.count)",
                    "waiting": "\(report.waiting.count)",
                    "missing": report.missing.isEmpty ? "" : "\(report.missing.count)",
                ]))
        return Outcome(lines, report.json)
    }

    /// How many files outside every volume are named; an archive around a share has thousands.
    private static let outsideShown = 20

    /// What was left for people: what waits, what is missing, what was not looked at.
    private func left(_ report: RegisterReport, _ desktop: Desktop) -> [String] {
        let hidden = Record.hiddenText(in: desktop.language)
        let outside = report.waiting.filter(\.isOutsideVolumes)
        var lines = outside.prefix(Self.outsideShown).map { waiting in
            desktop.say("register.outsideVolumes", ["path": waiting.path.description])
        }
        if outside.count > Self.outsideShown {
            let more = outside.count - Self.outsideShown
            lines.append(desktop.say("register.outsideMore", ["count": "\(more)"]))
        }
        lines += report.waiting.filter { !$0.isOutsideVolumes }.map { waiting in
            desktop.say(
                "register.waiting.\(waiting.reason.rawValue)",
                [
                    "path": waiting.path.description,
                    "number": waiting.home?.number.description ?? "",
                    "item": waiting.home?.item.description ?? "",
                    "home": waiting.home.map { $0.shownPath?.description ?? hidden } ?? "",
                    "twin": waiting.twin?.description ?? "",
                ])
        }
        lines += report.missing.map { missing in
            desktop.say(
                "register.missing",
                [
                    "path": missing.shownPath?.description ?? hidden,
                    "item": missing.item.description,
                    "number": missing.number.description,
                    "title": missing.shownTitle ?? "",
                ])
        }
        let departments = Dictionary(grouping: report.notPermitted, by: \.department)
        lines += departments.sorted { $0.key < $1.key }.map { department, volumes in
            desktop.say(
                "register.notPermitted",
                ["department": department.description, "count": "\(volumes.count)"])
        }
        return lines + report.faults.map { $0.line(in: desktop.language) }
    }
}
