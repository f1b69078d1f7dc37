import Foundation

/// What a person saw who typed some lines, without what differs from run to run.
struct Transcript {
    private(set) var text = ""

    /// Adds one line and what came of it: its output, its errors behind `!`, its status behind `=`.
    mutating func add(_ line: String, _ outcome: Program.Outcome, folder: String) {
        text += "$ \(line)\n"
        text += Self.normalised(outcome.output, folder)
        if !outcome.output.isEmpty, !outcome.output.hasSuffix("\n") { text += "\\\n" }
        for line in Self.normalised(outcome.error, folder).split(separator: "\n") {
            text += "! \(line)\n"
        }
        if outcome.status != 0 { text += "= \(outcome.status)\n" }
    }

    /// Ids, salts, keys, the folder of the test and measured times, each by a word.
    static func normalised(_ text: String, _ folder: String) -> String {
        var result = text.replacing(folder, with: "<folder>")
        let forms: [(String, String)] = [
            ("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>"),
            ("\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]{44}", "+<verifier>"),
            ("(— [^ ]+) [A-Za-z0-9+/=]{92}", "$1 <signature>"),
            ("(\\\\n)[A-Za-z0-9+/]{43}=", "$1<hash>"),
            ("(?<![A-Za-z0-9+/:])[A-Za-z0-9+/]{43}=", "<hash>"),
            ("\"root\":\"[0-9a-f]{64}\"", "\"root\":\"<root>\""),
            ("ssh-ed25519 [A-Za-z0-9+/=]+", "<key>"),
            ("(客户|档案库|client|archive) [0-9a-f]{12}(?![0-9a-f])", "$1 <id>"),
            ("SHA256:[A-Za-z0-9+/=]{43}", "<fingerprint>"),
            ("(摘要|digest) [0-9a-f]{64}", "$1 <digest>"),
            ("\"salt\": ?\"[^\"]*\"", "\"salt\": \"<salt>\""),
            ("\"seconds\": ?[0-9.e-]+", "\"seconds\": <seconds>"),
            ("用时 [0-9.]+ 秒", "用时 <seconds> 秒"),
            ("bytes in [0-9.]+ s", "bytes in <seconds> s"),
            // A backup holds the format document and the policy, a drill what it drew.
            ("[0-9]{5,} (字节|bytes)", "<bytes> $1"),
            ("\"bytes\":[0-9]{5,}", "\"bytes\":<bytes>"),
            ("(演练：[^，]*，|Drill: [^,]*, )[0-9]+ ", "$1<bytes> "),
        ]
        for (pattern, word) in forms {
            result = result.replacingOccurrences(
                of: pattern, with: word, options: .regularExpression)
        }
        return result
    }
}
