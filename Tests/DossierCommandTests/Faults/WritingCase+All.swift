import Dossier
import Foundation
import SystemPackage
import TestSupport

extension WritingCase {
    /// A case at least for every command that writes.
    static let all: [WritingCase] = general + disposal

    private static let general: [WritingCase] = [
        WritingCase("init", founding.replacing("init ", with: "")),
        WritingCase("client add", "--name 某公司 --department S --grade A"),
        WritingCase("client edit", "NUMBER --set basic.telephone=010-66668888"),
        WritingCase("client kind", "NUMBER 未合作 --evidence 2026-02-0001"),
        WritingCase("client grade", "NUMBER B --evidence 半年评定"),
        WritingCase("client level", "NUMBER 公司级 --evidence 批示"),
        WritingCase("client rename", "NUMBER --name 北京城建控股公司 --evidence 2026-02-0001"),
        WritingCase("client renumber", "NUMBER --initials BJCJ --evidence 写错"),
        WritingCase("client transfer", "NUMBER --to M --evidence 调整"),
        WritingCase(
            "client reassign", "NUMBER --to p0002 --as p0004",
            before: ["staff add --name 王经理 --department S --role department-manager"]),
        WritingCase("client close", "NUMBER --reason 停业"),
        WritingCase(
            "client reopen", "NUMBER --reason 又合作",
            before: ["client close NUMBER --reason 停业"]),
        WritingCase("client import-card", "outside/card.csv --number NUMBER"),
        WritingCase("register", "NUMBER outside/2026-05-01报价.txt outside/更多.txt --category 报价"),
        WritingCase("register", "--all", isGradual: true, prepare: dropIn),
        WritingCase(
            "register",
            "NUMBER --paper-only --category 报价 --title 纸质报价 --date 2026-03-01"),
        WritingCase(
            "import", "outside/clients.csv --documents outside/share", isGradual: true),
        WritingCase("communication add", "NUMBER --channel 电话 --content 确认排期"),
        WritingCase("project add", "NUMBER --name 春季投放 --record contracts=2026-02-0001"),
        WritingCase("issue add", "NUMBER --detail 画面偏色 --solver M"),
        WritingCase("issue solve", "NUMBER ISSUE --solution 已补寄"),
        WritingCase("staff add", "--name 赵六 --department S --role sales"),
        WritingCase("staff enrol", "p0002 --key outside/key.pub"),
        WritingCase("staff role", "p0002 sales --end"),
        WritingCase("staff leave", "p0002"),
        WritingCase("policy record", "fines", isMending: true, prepare: raiseFine),
        WritingCase(
            "policy set", "retention outside/retention.json --evidence NUMBER/2026-02-0001",
            prepare: writeSchedule),
        WritingCase(
            "trigger add", "NUMBER contract.ended --on 2026-06-30 --evidence 2026-02-0001"),
        WritingCase(
            "trigger withdraw", "ID --reason 登记有误", before: [ended],
            listed: "trigger list NUMBER"),
        WritingCase("retention classify", "NUMBER/2026-02-0001 CT.single"),
        WritingCase(
            "retention extend", "NUMBER/2026-02-0001 --until 2061-12-31 --reason 待诉",
            before: ["retention classify NUMBER/2026-02-0001 CT.single"]),
        WritingCase("key rotate"),
        WritingCase("year open", day: "2027-01-04"),
        WritingCase(
            "year close", "2026", before: ["pack --month 2027-01", "receive --month 2027-01"],
            day: "2027-04-01"),
        WritingCase("submit", "--month 2026-07 --as p0004", before: [manager]),
        WritingCase(
            "receive", "--month 2026-07",
            before: [manager, "submit --month 2026-07 --as p0004"]),
        WritingCase("pack", "--month 2026-07", isGradual: true, day: "2026-07-28"),
        WritingCase("ledger checkpoint"),
        WritingCase("backup make", "--to outside", isGradual: true),
        WritingCase(
            "backup confirm", "--medium 移动硬盘 --place 保险柜", before: ["backup make --to outside"]),
        WritingCase(
            "backup drill", "outside --sample 2 --to scratch", before: ["backup make --to outside"],
            isGradual: true),
        WritingCase(
            "restore", "outside --into restored --against archive",
            before: ["backup make --to outside"], isGradual: true),
        WritingCase(
            "repair",
            "\(Office.volume.dropFirst("archive/".count))/02合同/2026-03-01合同.txt --from outside/backup",
            before: ["backup make --to outside"], isMending: true, prepare: spoilDocument),
        WritingCase(
            "restore",
            "outside/backup --into archive --only \(Office.volume.dropFirst("archive/".count))/02合同/2026-03-01合同.txt --evidence 误删 --as p0004",
            before: [
                "staff add --name 周主任 --department Z --role office-head",
                "backup make --to outside",
            ], isMending: true, prepare: loseDocument),
        WritingCase("pages", prepare: spoilPages),
        WritingCase("paper receive", "NUMBER 2026-02-0002 --place 甲柜"),
        WritingCase(
            "paper waive", "NUMBER 2026-02-0001 --reason 只有电子件 --evidence 经理口头同意"),
        WritingCase("lock release", "--force", prepare: leaveLease),
        WritingCase("audit", "--fast", isGradual: true, prepare: openPolicy),
        WritingCase("alarm close", "ID --reason 误操作", before: refusedAttempt, listed: "alarm list"),
        WritingCase("copies add", "--kind 导出 --name 客户名录.xlsx --place 财务室 --holder 李四"),
        WritingCase(
            "copies confirm", "ID --state 已销毁",
            before: ["copies add --kind 导出 --name 客户名录.xlsx --place 财务室 --holder 李四"],
            listed: "copies list"),
        WritingCase(
            "handoff send", "TF-2026-07-S --to 李律师 --output DRIVE",
            before: ["pack --month 2026-07"], day: "2026-07-28", outside: "outside/drive/",
            prepare: plugIn),
        WritingCase(
            "handoff confirm", "outside/drive/receipt.json",
            before: ["pack --month 2026-07"], day: "2026-07-28", prepare: handOver),
    ]

    /// Somebody tries what they may not, twice, and is told of.
    private static let refusedAttempt = [
        "staff add --name 赵六 --department S --role sales", "!pack --month 2026-06 --as p0004",
    ]

    /// Somebody opens the policy to everybody.
    private static func openPolicy(_ machine: Machine) throws {
        _ = try Shell.run(
            "chmod 777 archive/_archive/policy/fines.json",
            in: URL(fileURLWithPath: machine.directory.path.string))
    }

    private static func plugIn(_ machine: Machine) throws {
        _ = try Shell.run(
            "mkdir outside/drive", in: URL(fileURLWithPath: machine.directory.path.string))
    }

    /// A package went out, and its receiver signed.
    private static func handOver(_ machine: Machine) throws {
        try plugIn(machine)
        _ = try Shell.run(
            "ssh-keygen -q -t ed25519 -N '' -C far -f outside/far",
            in: URL(fileURLWithPath: machine.directory.path.string))
        try machine.run(
            "handoff send TF-2026-07-S --to 李律师 --output outside/drive", seed: 400_000)
        try machine.run(
            """
            handoff receive outside/drive/TF-2026-07-S.tar.zst --sign outside/far \
            --output outside/drive/receipt.json
            """, seed: 410_000)
    }

    /// A contract ended.
    private static let ended =
        "trigger add NUMBER contract.ended --on 2026-06-30 --evidence 2026-02-0001"

    /// Somebody writes the next version of the schedule of retention.
    private static func writeSchedule(_ machine: Machine) throws {
        _ = try Shell.run(
            """
            sed -e 's/^  "version": 1/  "version": 2/' \
              -e 's/^  "since": .*"/  "since": "2026-08-01"/' \
              archive/_archive/policy/retention.json > outside/retention.json
            """, in: URL(fileURLWithPath: machine.directory.path.string))
    }
    /// Who may submit the department's month: p0004.
    private static let manager = "staff add --name 王经理 --department S --role department-manager"

    /// Somebody saves a document into the dossier, and moves another.
    private static func dropIn(_ machine: Machine) throws {
        _ = try Shell.run(
            """
            cp outside/更多.txt '\(Office.volume)/02合同/' &&
              mv '\(Office.volume)'/02合同/*合同*.txt '\(Office.volume)/14往来文件/' &&
              find archive/2026 -name '*.txt' -exec touch -d 2026-06-01 '{}' +
            """, in: URL(fileURLWithPath: machine.directory.path.string))
    }

    /// Somebody edits the policy.
    private static func raiseFine(_ machine: Machine) throws {
        _ = try Shell.run(
            "sed -i 's/\"yuan\": 20$/\"yuan\": 30/' archive/_archive/policy/fines.json",
            in: URL(fileURLWithPath: machine.directory.path.string))
    }

    /// A document rots.
    private static func spoilDocument(_ machine: Machine) throws {
        _ = try Shell.run(
            "mv outside/*-full.tar.zst outside/backup; echo rotten > \(Office.volume)/02合同/2026-03-01合同.txt",
            in: URL(fileURLWithPath: machine.directory.path.string))
    }

    private static func loseDocument(_ machine: Machine) throws {
        _ = try Shell.run(
            "mv outside/*-full.tar.zst outside/backup; rm \(Office.volume)/02合同/2026-03-01合同.txt",
            in: URL(fileURLWithPath: machine.directory.path.string))
    }

    private static func spoilPages(_ machine: Machine) throws {
        _ = try Shell.run(
            "find archive -name '*.html' -delete",
            in: URL(fileURLWithPath: machine.directory.path.string))
    }

    /// Another machine writes, and is not heard of again.
    private static func leaveLease(_ machine: Machine) throws {
        let system = FaultySystem(identity: Machine.silent)
        let writer = try Writer.open(
            Store.open(machine.directory.at("archive"), system: system),
            holder: LeaseHolder(person: "zhangsan", command: "dossier import"), wait: 0)
        system.stop()
        writer.close()
    }
}
