import Foundation
import TestSupport
import Testing

/// Eight programs that write into one archive at the same time.
@Suite("Eight writers at once")
struct WritersTests {
    @Test("register every document once, and all come to their end")
    func eight() throws {
        let isLong = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil
        let each = isLong ? 500 : 4
        let program = try Office.open([
            "write.sh": .file(
                """
                n=0
                while [ $n -lt \(each) ]; do
                  n=$((n + 1))
                  printf '%s of %s' $n $1 > "文件-$1-$n.txt"
                  begun=$(date +%s%N)
                  dossier register \(Office.number) "文件-$1-$n.txt" --category 合同 \
                    --date 2026-06-01 --wait 600 --now 2026-07-01 > /dev/null || echo "$1-$n: $?"
                  echo $(( ($(date +%s%N) - begun) / 1000000 )) >> took-$1
                done
                """)
        ])
        let outcome = try program.shell(
            """
            start=$(date +%s%N)
            echo 1 2 3 4 5 6 7 8 | xargs -n 1 -P 8 sh write.sh
            total=$(( ($(date +%s%N) - start) / 1000000 ))
            dossier validate --now 2026-07-01 > found || { echo invalid; cat found; }
            dossier ledger verify > found || { echo broken; cat found; }
            present=$(ls \(Office.volume)/02合同 | grep -c 文件)
            registered=$(grep -c '"path"' \(Office.volume)/records.json)
            [ $present = \(8 * each) ] || echo "present $present"
            [ $registered = \(8 * each) ] || echo "registered $registered"
            echo "$present in $total ms; longest $(cat took-* | sort -n | tail -1) ms," \
              "median $(cat took-* | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }') ms" >&2
            """)
        print("eight writers: \(outcome.error)")
        #expect(outcome.output == "", "\(outcome.output) \(outcome.error)")
    }
}
