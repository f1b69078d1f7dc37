import Foundation
import TestSupport
import Testing

/// A month and its hand-over by the real program, each stage ended by `kill -9` at any moment.
@Suite("A filing that is killed")
struct KilledFilingTests {
    private static let isLong = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil

    /// What is typed, one behind another.
    private static let stages = [
        "submit --month 2026-07 --as p0003 --now 2026-07-25",
        "receive --month 2026-07 --now 2026-07-27",
        "pack --month 2026-07 --only-submitted --now 2026-07-27",
        "handoff send TF-2026-07-S TF-2026-07-Z --to 分公司 --output drive --now 2026-07-28",
        "handoff receive drive/TF-2026-07-S.tar.zst drive/TF-2026-07-Z.tar.zst --sign key"
            + " --output receipt.json --now 2026-07-28",
        "handoff confirm receipt.json --now 2026-07-29",
    ]

    /// What is true whenever a stage was killed: what has its final name is whole.
    private static let whole = """
        whole() {
          for p in archive/归档包/*/*.tar.zst drive/*.tar.zst; do
            test ! -e "$p" || dossier verify "$p" > found || { echo "HALF $p behind $1"; cat found; }
          done
          test ! -e receipt.json || { test -s receipt.json && test -s receipt.json.sig; } \
            || echo "HALF receipt behind $1"
        }

        """

    @Test("shows nothing half under its final name, and the same command goes on", arguments: 0..<2)
    func filing(part: Int) throws {
        let rounds = Self.isLong ? 20 : 1
        let program = try Office.open()
        let steps = Self.stages.enumerated().map { number, stage in
            """
            begun=$(date +%s%N)
            (cd usual && DOSSIER_ARCHIVE=$PWD/archive dossier \(stage) > ../out 2>&1) \
              || { echo "NOT DONE \(stage)"; cat out; }
            usual=$(( ($(date +%s%N) - begun) / 1000000 ))
            i=0
            while [ $i -lt \(rounds) ]; do
              i=$((i + 1))
              wait=$(awk -v seed=$((\(part * 100 + number) * 31 + i)) -v usual=$usual \
                'BEGIN { srand(seed); printf "%.3f", rand() * usual / 1000 }')
              timeout -s KILL $wait dossier \(stage) > out 2>&1
              ended=$?
              whole "\(stage)"
              [ $ended -eq 0 ] && break
            done
            # What a hand-over that was killed left behind is whole, and a person clears it away.
            case "\(stage)" in *send*) [ $ended -eq 0 ] || rm -f drive/* ;; esac
            if [ $ended -ne 0 ]; then
              dossier \(stage) > out 2>&1
              # Killed behind its last word, it was done already.
              case $? in 0|2|73) ;; *) echo "STOPPED FOR EVER \(stage)"; cat out ;; esac
            fi
            whole "\(stage)"
            """
        }
        let outcome = try program.shell(
            """
            set -u
            mkdir drive
            ssh-keygen -q -t ed25519 -N '' -f key
            head -c 3000000 /dev/urandom > 大.bin
            echo 小 > 小.txt
            dossier register \(Office.number) 大.bin 小.txt --category 合同 --date 2026-06-01 \
              --now 2026-07-01 > /dev/null
            dossier staff add --name 经理 --department S --role department-manager \
              --now 2026-07-01 > /dev/null
            mkdir usual && cp -a archive config drive key* usual
            \(Self.whole)
            \(steps.joined(separator: "\n"))
            for p in S Z; do
              for s in '' .sha256 .tlog-proof; do
                test -s "archive/归档包/2026-07/TF-2026-07-$p.tar.zst$s" || echo "NO $p$s"
              done
            done
            for action in monthSubmitted monthReceived handoffReceived; do
              n=$(dossier ledger show --limit 100 --json | grep -o "\\"action\\":\\"$action\\"" | wc -l)
              [ $n -eq 1 ] || echo "$n times $action"
            done
            dossier validate --now 2026-07-29 > found || { echo INVALID; cat found; }
            dossier ledger verify > found || { echo "LEDGER"; cat found; }
            dossier copies --json --now 2026-07-29 | grep -q '"confirmed"' || echo "NOT CONFIRMED"
            """)
        #expect(outcome.output == "", "\(outcome.output)")
    }
}
