import DossierModel
import TestSupport
import Testing

@testable import DossierCommand

/// A command that writes, ready to be run on an archive in which there is something to be done.
struct WritingCase: CustomTestStringConvertible, Sendable {
    /// The words of the command, without its arguments.
    let command: String
    /// What is typed; `NUMBER` stands for the dossier, `ISSUE` for an open issue,
    /// `TRIGGER` for an occasion.
    let words: String
    /// What is typed before, when nothing fails.
    var before: [String] = []
    /// Whether it makes more than one transaction, so that a part of it may be done.
    var isGradual = false
    /// Whether the archive is not in order before it.
    var isMending = false
    /// The day on which it runs.
    var day = "2026-07-02"
    /// What happens to the machine before.
    var prepare: @Sendable (Machine) throws -> Void = { _ in }

    var testDescription: String { words }

    init(
        _ command: String, _ arguments: String = "", before: [String] = [],
        isGradual: Bool = false, isMending: Bool = false, day: String = "2026-07-02",
        prepare: @escaping @Sendable (Machine) throws -> Void = { _ in }
    ) {
        self.command = command
        words = (command + " " + arguments).replacing("NUMBER", with: Office.number)
        self.before = before.map { $0.replacing("NUMBER", with: Office.number) }
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
        for (number, line) in before.enumerated() {
            try machine.run(line, seed: UInt64(100_000 + number * 1000))
        }
        try prepare(machine)
        return machine
    }

    /// What is typed on a machine, with the ids of its open issue and of an occasion.
    func typed(on machine: Machine) throws -> String {
        try ["issue", "trigger", "hold"].reduce(words) { words, noun in
            guard words.contains(noun.uppercased()) else { return words }
            let subject = noun == "hold" ? "" : " " + Office.number
            let listed = try machine.run("\(noun) list\(subject)", seed: 200_000).json
            guard case .array(let entries)? = listed["\(noun)s"],
                let id = entries.first?["id"]?.string
            else { return words }
            return words.replacing(noun.uppercased(), with: id)
        }
    }
}
