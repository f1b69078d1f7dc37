/// The cases of personal data.
extension WritingCase {
    /// A case for each command of `privacy` that writes.
    static let privacy: [WritingCase] = [
        WritingCase("privacy restrict", "NUMBER/2026-02-0001 --reason 客户要求"),
        WritingCase(
            "privacy lift", "NUMBER/2026-02-0001 --reason 客户撤回",
            before: ["privacy restrict NUMBER/2026-02-0001 --reason 客户要求"]),
        WritingCase(
            "privacy request add", "NUMBER --kind erase --received 2026-07-01 --from 李主任"),
        WritingCase(
            "privacy request answer", "ID --decision done --reason 期限未满",
            before: ["privacy request add NUMBER --kind erase --received 2026-07-01 --from 李主任"],
            listed: "privacy request list"),
    ]
}
