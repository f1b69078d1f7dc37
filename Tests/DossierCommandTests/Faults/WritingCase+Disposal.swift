/// The cases of holds and of the destruction of documents.
extension WritingCase {
    /// A case for each command of `hold` and `disposal`.
    static let disposal: [WritingCase] = [
        WritingCase("hold add", "NUMBER \(hold)", day: day),
        WritingCase(
            "hold release", "ID --reason 案件已结 --as p0006",
            before: people + ["hold add NUMBER \(hold)"], listed: "hold list", day: day),
        WritingCase(
            "hold release",
            "ID --reason 案件已结 --paper NUMBER/2026-16-0003 --for p0006 --countersign p0005",
            before: scan + people + ["hold add NUMBER \(hold)"], listed: "hold list", day: day),
        WritingCase(
            "hold countersign", "ID 1 --as p0005",
            before: scan + people + [
                "hold add NUMBER \(hold)",
                "hold release ID --reason 案件已结 --paper NUMBER/2026-16-0003 --for p0006 --countersign p0005",
            ], listed: "hold list", day: day),
        WritingCase(
            "disposal review",
            "2057-0001 --paper NUMBER/2057-16-0001 --for p0005 --countersign p0006",
            before: due + way.prefix(2) + form, day: day),
        WritingCase(
            "disposal countersign", "2057-0001 1 --as p0006",
            before: due + Array(way.prefix(2)) + form + [
                "disposal review 2057-0001 --paper NUMBER/2057-16-0001 --for p0005 --countersign p0006 --now 2057-02-01"
            ], day: day),
        WritingCase("disposal create", "NUMBER/2026-02-0001 --reason 期满", before: due, day: day),
        WritingCase(
            "disposal amend", "2057-0001 --add NUMBER/2026-02-0001 --remove NUMBER/2026-02-0001",
            before: due + way.prefix(1), day: day),
        step("submit", "\(group)", 0),
        step("review", "--as p0005", 1), step("appraise", "--as p0008", 3),
        step("approve", "--as p0004", 6),
        step("reject", "--reason 仍有价值 --as p0005", 1),
        step("withdraw", "--reason 误列", 1),
        step("schedule", "--days 7 \(supervisors)", 7),
        step("count", "--items 1 --as p0011", 8), step("execute", "", 10, isGradual: true),
        WritingCase(
            "disposal restore", "2057-0001 --reason 另有用途",
            before: due + Array(way.prefix(11)) + ["disposal execute 2057-0001 --quarantine-only"],
            day: after),
        WritingCase(
            "disposal confirm-copy", "2057-0001 1 --how destroyed --evidence NUMBER/2026-16-0003",
            before: scan + due + [copy] + Array(way.prefix(11)) + ["disposal execute 2057-0001"],
            day: after),
        WritingCase(
            "package rewrite", "TF-2026-07-S --without 2057-0001",
            before: packed + due + Array(way.prefix(11)) + ["disposal execute 2057-0001"],
            isGradual: true, day: after),
        WritingCase(
            "disposal confirm-copy", "2057-0001 1 --how rewritten",
            before: packed + due + Array(way.prefix(11)) + [
                "disposal execute 2057-0001", "package rewrite TF-2026-07-S --without 2057-0001",
            ], day: after),
        WritingCase(
            "disposal close", "2057-0001",
            before: due + Array(way.prefix(11)) + [
                "disposal execute 2057-0001", "disposal count 2057-0001 --items 1 --as p0011",
                "disposal count 2057-0001 --items 1 --as p0012",
            ], isGradual: true, day: after),
    ]

    private static let packed = ["pack --month 2026-07 --now 2026-07-27"]
    private static let day = "2057-02-01"
    private static let after = "2057-03-10"
    private static let hold = "--title 华美案 --reason 应诉 --authority 法院"
    private static let group = "--appraiser p0008 --appraiser p0009 --appraiser p0010"
    private static let supervisors = "--supervisor p0011 --supervisor p0012"
    private static let copy =
        "copies add --kind backup --name 移动硬盘 --place 保险柜 --holder 王敏 --now 2057-02-01"

    /// The scan of a signed form.
    private static let scan = [
        "register NUMBER outside/2026-05-01报价.txt --category 其他 --now 2026-07-02"
    ]

    /// The scan of a form, registered behind the submission.
    private static let form = [
        "register NUMBER outside/2026-05-01报价.txt --category 其他 --date \(day) --now \(day)"
    ]

    private static let people: [String] = [
        ("p0004", "Z", "general-manager"), ("p0005", "S", "department-manager"),
        ("p0006", "Z", "office-head"), ("p0007", "C", "finance"), ("p0008", "S", "staff"),
        ("p0009", "C", "staff"), ("p0010", "Z", "staff"), ("p0011", "Z", "staff"),
        ("p0012", "S", "staff"),
    ].map { "staff add --name \($0.0) --department \($0.1) --role \($0.2) --now \(day)" }

    static let due =
        people
        + [
            "retention classify NUMBER/2026-02-0001 CT.single",
            "trigger add NUMBER contract.ended --on 2026-06-30 --evidence 2026-02-0001",
            "trigger add NUMBER receivables.settled --on 2026-06-30 --evidence 2026-02-0001",
        ].map { "\($0) --now \(day)" }

    /// The way of a list, from its draft to the second count.
    static let way: [String] =
        [
            "create NUMBER/2026-02-0001 --reason 期满", "submit 2057-0001 \(group)",
            "review 2057-0001 --as p0005", "review 2057-0001 --as p0007",
            "appraise 2057-0001 --as p0008", "appraise 2057-0001 --as p0009",
            "appraise 2057-0001 --as p0010", "approve 2057-0001 --as p0004",
            "schedule 2057-0001 --days 7 \(supervisors)",
        ].map { "disposal \($0) --now \(day)" }
        + ["p0011", "p0012"].map {
            "disposal count 2057-0001 --items 1 --as \($0) --now \(after)"
        }

    /// The next step of a list that has gone so many steps behind its draft.
    private static func step(
        _ word: String, _ arguments: String, _ done: Int, isGradual: Bool = false
    ) -> WritingCase {
        var item = WritingCase(
            "disposal \(word)", "2057-0001 \(arguments)",
            before: due + way.prefix(done + 1), isGradual: isGradual,
            day: done < 8 ? day : after)
        item.isInTwoSteps = word == "execute"
        return item
    }
}
