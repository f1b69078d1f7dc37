import Foundation
import TestSupport
import Testing

/// The real program, ended by `kill -9` at any moment.
@Suite("A program that is killed")
struct KilledTests {
    @Test("leaves nothing that the next command does not put in order")
    func killed() throws {
        let isLong = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil
        let rounds = isLong ? 200 : 10
        let program = try Office.open()
        let outcome = try program.shell(
            """
            begun=$(date +%s%N)
            echo x > 先.txt
            dossier register \(Office.number) 先.txt --category 合同 --now 2026-07-01 > /dev/null
            usual=$(( ($(date +%s%N) - begun) / 1000000 ))
            # A third of them should come to their end, however busy the machine is.
            i=0 done=0
            while [ $i -lt \(rounds) ]; do
              i=$((i + 1))
              printf 'document %s' $i > "文件$i.txt"
              wait=$(awk -v seed=$i -v usual=$usual \
                'BEGIN { srand(seed); printf "%.3f", rand() * usual * 1.5 / 1000 }')
              if timeout -s KILL $wait dossier register \(Office.number) "文件$i.txt" \
                  --category 合同 --date 2026-06-01 --now 2026-07-01 > /dev/null 2>> err; then
                done=$((done + 1)); echo "文件$i.txt" >> acknowledged
                usual=$((usual - usual / 20))
              else
                usual=$((usual + usual / 40 + 1))
              fi
            done
            dossier register --all --now 2026-07-01 > /dev/null || echo "no recovery $?"
            dossier validate --now 2026-07-01 > found || { echo invalid; cat found; }
            dossier ledger verify > /dev/null || echo "ledger broken"
            touch acknowledged
            while read name; do
              test -s "\(Office.volume)/02合同/$name" || echo "lost $name"
            done < acknowledged
            ls -A archive/_archive/work | grep -v -e '^staging$' -e '^quarantine$' -e '^lease-seen'
            ls -A archive/_archive/work/staging
            registered=$(grep -c '"path"' \(Office.volume)/records.json)
            present=$(ls \(Office.volume)/02合同 | wc -l)
            [ "$registered" = "$present" ] || echo "registered $registered, present $present"
            echo "$done of $i were quicker" >&2
            """)
        print("killed: \(outcome.error.split(separator: "\n").last ?? "")")
        #expect(outcome.output == "", "\(outcome.output)")
    }

    @Test("shows no half backup and no half restored archive")
    func copies() throws {
        let isLong = ProcessInfo.processInfo.environment["TEST_SCALE"] != nil
        let program = try Office.open()
        let outcome = try program.shell(
            """
            mkdir disk
            head -c 3000000 /dev/urandom > 大.bin
            dossier register \(Office.number) 大.bin --category 合同 --date 2026-06-01 \
              --now 2026-07-01 > /dev/null
            begun=$(date +%s%N)
            dossier backup --to disk --now 2026-08-01 > /dev/null || echo "no backup $?"
            usual=$(( ($(date +%s%N) - begun) / 1000000 ))
            i=0
            while [ $i -lt \(isLong ? 100 : 6) ]; do
              i=$((i + 1))
              wait=$(awk -v seed=$i -v usual=$usual \
                'BEGIN { srand(seed); printf "%.3f", rand() * usual / 1000 }')
              timeout -s KILL $wait dossier backup --to disk --full --now 2026-08-02 > /dev/null 2>> err
              dossier backup verify disk > found || { echo "half a backup"; cat found; }
              timeout -s KILL $wait dossier restore disk/*T090000-full.tar.zst --into "back$((i % 2))" \
                --against archive --now 2026-08-03 > /dev/null 2>> err
              ls -A "back$((i % 2))" 2>> err | grep -qv '^.dossier-restore$' && test -d \
                "back$((i % 2))/_archive" && rm -rf "back$((i % 2))"
            done
            dossier backup --to disk --full --now 2026-08-04 > /dev/null || echo "no recovery $?"
            rm -rf back0 back1
            dossier restore disk/*08-04T090000-full.tar.zst --into back --against archive \
              --now 2026-08-05 > /dev/null || echo "not restored $?"
            diff -r -x '*.html' -x '*.csv' archive/2026 back/2026
            dossier validate --now 2026-08-05 > found || { echo invalid; cat found; }
            """)
        #expect(outcome.output == "", "\(outcome.output)")
    }
}
