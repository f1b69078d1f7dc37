import TestSupport
import Testing

/// Every command that writes, on a disk that has room for nothing, for a little, and for all.
@Suite("A disk without room")
struct FullDiskTests {
    /// What is typed, one behind the other, on one archive.
    private static let lines = [
        "client add --name 某公司 --department S --grade A",
        "register NUMBER 合同.txt --category 合同", "register NUMBER 报价.txt --category 报价",
        "register --all", "client edit NUMBER --set basic.telephone=010-66668888",
        "client kind NUMBER 未合作 --evidence 2026-02-0001",
        "client grade NUMBER B --evidence 半年评定", "client level NUMBER 公司级 --evidence 批示",
        "client rename NUMBER --name 新名公司 --evidence 2026-02-0001",
        "client import-card card.csv --number NUMBER",
        "register NUMBER --paper-only --category 合同 --title 纸质 --date 2026-03-01",
        "paper receive NUMBER 2026-02-0003 --place 甲柜",
        "paper waive NUMBER 2026-02-0001 --reason 只有电子件 --evidence 批示",
        "communication add NUMBER --channel 电话 --content 确认排期",
        "project add NUMBER --name 春季投放 --record contracts=2026-02-0001",
        "issue add NUMBER --detail 画面偏色 --solver M", "client close NUMBER --reason 停业",
        "client reopen NUMBER --reason 又合作", "client transfer NUMBER --to M --evidence 调整",
        "staff add --name 赵六 --department S --role sales", "staff role p0002 sales --end",
        "staff leave p0002", "import clients.csv --documents share", "ledger checkpoint", "pages",
        "pack --month 2026-07 --now 2026-07-28", "year open --now 2027-01-04",
    ]

    @Test("ends every command with 74 or 0, and loses nothing")
    func everyCommand() throws {
        let program = try Office.open([
            "合同.txt": "甲乙", "报价.txt": "一万元", "card.csv": "字段,内容\n电话,010-1\n",
            "clients.csv": "name,department,grade\n另一家公司,S,A\n",
            "share": ["另一家公司": ["合同": ["2026-04-01.txt": "一"]]],
        ])
        let steps = Self.lines.map { line in
            let words = line.replacing("NUMBER", with: Office.number)
            return "try \(words)" + (words.contains("--now") ? "" : " --now 2026-07-02")
        }
        let outcome = try MountSpace.run(
            program, mounting: "-t tmpfs -o size=6m none disk",
            """
            set -u
            cp -a archive disk/archive
            export DOSSIER_ARCHIVE=$PWD/disk/archive
            try() {
              status=74
              for pages in 0 4 16; do
                [ $status = 74 ] || continue
                head -c $((pages * 4096)) /dev/zero > disk/room
                cat /dev/zero > disk/filler 2> /dev/null
                rm disk/room
                dossier "$@" > out 2>&1
                status=$?
                rm disk/filler
                dossier ledger verify > found || { echo "$* ($pages): ledger"; cat found; }
                case $status in
                  74) full=$((full + 1)) ;;
                  0) ;;
                  *) echo "$* ($pages): $status"; cat out ;;
                esac
              done
              if [ $status = 74 ]; then
                dossier "$@" > out 2>&1 || { echo "$* again: $?"; cat out; }
              fi
              dossier validate --now 2026-07-28 > found || { echo "$*: invalid"; cat found; }
            }
            full=0
            \(steps.joined(separator: "\n"))
            ls -A disk/archive/_archive/work/staging
            [ $full -gt 20 ] || echo "only $full commands met a full disk"
            """)
        #expect(outcome.output == "", "\(outcome.output) \(outcome.error)")
        #expect(outcome.status == 0)
    }
}
