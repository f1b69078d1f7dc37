import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import DossierCommand

/// A command that writes, ready to be run on an archive in which there is something to be done.
struct WritingCase: CustomTestStringConvertible, Sendable {
    /// The words of the command, without its arguments.
    let command: String
    /// What is typed; `NUMBER` stands for the dossier, `ISSUE` for an open issue, `ID` for what is `listed`,
    /// `DRIVE` for the folder `outside`, by a name that is the same on every machine.
    let words: String
    /// What is typed before, when nothing fails; what is refused begins with `!`.
    var before: [String] = []
    /// The command that lists what `ID` stands for.
    var listed = ""
    /// Whether it makes more than one transaction, so that a part of it may be done.
    var isGradual = false
    /// Whether the archive is not in order before it.
    var isMending = false
    /// Whether documents wait in quarantine between two of its steps.
    var isInTwoSteps = false
    /// The day on which it runs.
    var day = "2026-07-02"
    /// Where it writes that is not the archive: what lies there is whole, or under another name.
    var outside: String?
    /// What happens to the machine before.
    var prepare: @Sendable (Machine) throws -> Void = { _ in }

    var testDescription: String { words }

    init(
        _ command: String, _ arguments: String = "", before: [String] = [],
        listed: String = "", isGradual: Bool = false, isMending: Bool = false,
        day: String = "2026-07-02", outside: String? = nil,
        prepare: @escaping @Sendable (Machine) throws -> Void = { _ in }
    ) {
        self.command = command
        words = (command + " " + arguments).replacing("NUMBER", with: Office.number)
        self.before = before.map { $0.replacing("NUMBER", with: Office.number) }
        self.listed = listed.replacing("NUMBER", with: Office.number)
        self.outside = outside
        self.isGradual = isGradual
        self.isMending = isMending
        self.day = day
        self.prepare = prepare
    }

    private static let files: Tree = [
        "outside": [
            "2026-03-01合同.txt": "甲乙双方", "2026-05-01报价.txt": "一万元", "更多.txt": "又一份",
            "card.csv": "字段,内容\n电话,010-1\n",
            "clients.csv": "name,department,grade\n某公司,S,A\n另一家公司,S,B\n",
            "key.pub":
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFhmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZm me\n",
            "share": [
                "某公司": ["合同": ["2026-04-01 一.txt": "一", "2026-04-02 二.txt": "二"]],
                "另一家公司": ["报价": ["2026-04-03 三.txt": "三"]],
            ],
        ]
    ]

    private static let beginning = [
        "client add --name 北京城建集团公司 --department S --grade A --set-up 2012-08",
        "staff add --name 李娜 --department S --role sales",
        "staff add --name 刘经理 --department M --role department-manager",
        "register NUMBER outside/2026-03-01合同.txt --category 合同",
        "register NUMBER --paper-only --category 合同 --title 纸质合同 --date 2026-03-01",
        "issue add NUMBER --detail 样刊未到 --solver M",
    ]

    static let founding =
        "init archive --company TF --name 天锋广告 --person 王敏 --sandbox"

    /// An archive at work, made once.
    private static let office = Result { () throws -> Machine in
        let machine = try Machine(files)
        for (number, line) in ([founding] + beginning).enumerated() {
            try machine.run(
                line.replacing("NUMBER", with: Office.number), seed: UInt64(number * 1000))
        }
        return machine
    }

    /// The machine on which the command will run.
    func machine() throws -> Machine {
        var machine = command == "init" ? try Machine(Self.files) : try Self.office.get()
        machine = try Machine(copying: machine)
        machine.day = day
        for (number, text) in before.enumerated() {
            let seed = UInt64(100_000 + number * 1000)
            let line = text.contains(" ID ") ? try named(text, on: machine) : text
            if line.hasPrefix("!") {
                do {
                    try machine.run(String(line.dropFirst()), seed: seed)
                } catch is any ExplainedError {}
            } else {
                try machine.run(line, seed: seed)
            }
        }
        try prepare(machine)
        return machine
    }

    /// A name of the folder outside that does not tell on which machine it lies: archives keep it.
    private static let drive = FileManager.default.temporaryDirectory
        .appendingPathComponent("drive-\(UUID().uuidString)").path

    /// Makes the folder outside the archive the one of a machine.
    func plug(_ machine: Machine) throws {
        guard let outside else { return }
        try? FileManager.default.removeItem(atPath: Self.drive)
        try FileManager.default.createSymbolicLink(
            atPath: Self.drive, withDestinationPath: machine.directory.at(outside).string)
    }

    /// What is typed on a machine, with the id of what is listed.
    func typed(on machine: Machine) throws -> String {
        if outside != nil { return words.replacing("DRIVE", with: Self.drive) }
        return try named(words, on: machine)
    }

    /// Words with the id of what is listed on a machine.
    private func named(_ words: String, on machine: Machine) throws -> String {
        let list = listed.isEmpty ? "issue list \(Office.number)" : listed
        let placeholder = listed.isEmpty ? "ISSUE" : "ID"
        guard words.contains(placeholder) else { return words }
        guard case .object(let members) = try machine.run(list, seed: 200_000).json else {
            return words
        }
        let entries = members.members.compactMap { member -> [JSONValue]? in
            if case .array(let entries) = member.value { entries } else { nil }
        }
        guard let id = entries.joined().first?["id"]?.string else { return words }
        return words.replacing(placeholder, with: id)
    }
}
