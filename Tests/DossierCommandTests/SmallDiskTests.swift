import Foundation
import SystemPackage
import TestSupport
import Testing

/// A disk that is full or read-only: file systems of their own, in a name space of the test.
@Suite("Full and read-only disks")
struct SmallDiskTests {
    private func onDisk(
        _ program: Program, size: String, _ script: String
    ) throws -> Program.Outcome {
        try MountSpace.run(
            program, mounting: "-t tmpfs -o size=\(size) none disk", script)
    }

    @Test("A disk that fills during an import: status 74, nothing half, the rest goes on later")
    func full() throws {
        let program = try Office.open([
            "clients.csv": "name,department,grade\n某公司,S,A\n",
            "share": ["某公司": ["合同": ["2026-03-01 小.txt": "small"]]],
        ])
        let outcome = try onDisk(
            program, size: "2500k",
            """
            set -u
            cp -a archive disk/archive
            export DOSSIER_ARCHIVE=$PWD/disk/archive
            head -c 4000000 /dev/urandom > share/某公司/合同/2026-03-02.bin
            dossier import clients.csv --documents share --now 2026-07-01 > full.out 2> full.err
            echo "first $?"
            dossier ledger verify > verify.out || echo "ledger broken"
            dossier index --json > index.json || echo "index broken"
            find disk/archive -name '2026-03-0*' > left.out
            ls -A disk/archive/_archive/work/staging > staging.out
            mount -o remount,size=20m disk
            dossier import clients.csv --documents share --now 2026-07-01 > /dev/null
            echo "second $?"
            dossier ledger verify > /dev/null || echo "ledger broken"
            find disk/archive -name '2026-03-0*' | wc -l
            cmp share/某公司/合同/2026-03-02.bin disk/archive/2026/S/A/*/02合同/2026-03-02.bin
            """)
        #expect(outcome.output == "first 74\nsecond 0\n2\n", "\(outcome.output) \(outcome.error)")
        #expect(program.directory.text("full.err")?.contains("磁盘已满") == true)
        #expect(program.directory.text("left.out") == "")
        #expect(program.directory.text("staging.out") == "")
        #expect(program.directory.text("index.json")?.contains("\"missing\":0") == true)
    }

    @Test("A disk that fills during a packing: status 74, nothing sealed, and it works later")
    func fullWhilePacking() throws {
        let program = try Office.open(["合同.txt": "甲乙"])
        let outcome = try onDisk(
            program, size: "9m",
            """
            set -u
            cp -a archive disk/archive
            export DOSSIER_ARCHIVE=$PWD/disk/archive
            head -c 4000000 /dev/urandom > 大.bin
            dossier register \(Office.number) 合同.txt 大.bin --category 报价 --now 2026-07-02 > /dev/null
            cp -a disk/archive/_archive/ledger before
            head -c 3000000 /dev/urandom > disk/filler
            dossier pack --month 2026-07 --now 2026-07-27 > full.out 2> full.err
            echo "first $?"
            diff -r before disk/archive/_archive/ledger && echo "ledger same"
            grep -rc sealedIn disk/archive/2026/S/A/*/records.json
            find disk/archive/归档包 -type f | wc -l
            ls -A disk/archive/_archive/work/staging > staging.out
            rm disk/filler
            dossier pack --month 2026-07 --now 2026-07-27 > /dev/null
            echo "second $?"
            find disk/archive/归档包 -type f | wc -l
            """)
        #expect(
            outcome.output == "first 74\nledger same\n0\n0\nsecond 0\n6\n",
            "\(outcome.output) \(outcome.error)")
        #expect(program.directory.text("full.err")?.contains("磁盘已满") == true)
        #expect(program.directory.text("staging.out") == "")
    }

    @Test("An output disk that fills behind the first package: what is whole is named, and mended")
    func fullOutput() throws {
        let program = try Office.open(["合同.txt": "甲乙"])
        let outcome = try onDisk(
            program, size: "2m",
            """
            set -u
            export DOSSIER_ARCHIVE=$PWD/archive
            head -c 4000000 /dev/urandom > 大.bin
            dossier client add --name 某公司 --department R --grade A --set-up 2012-08 \
                --now 2026-07-02 > /dev/null
            other=$(basename archive/2026/R/A/TF-R-A-*)
            dossier register \(Office.number) 合同.txt --category 报价 --now 2026-07-02 > /dev/null
            dossier register $other 大.bin --category 报价 --now 2026-07-02 > /dev/null
            dossier pack --month 2026-07 --output disk --now 2026-07-27 > full.out 2> full.err
            echo "first $?"
            ls disk
            rm disk/*.sha256
            mount -o remount,size=20m disk
            dossier pack --month 2026-07 --output disk --now 2026-07-27 > again.out
            echo "second $?"
            ls disk | wc -l
            """)
        let files = ["", ".sha256", ".tlog-proof"].map { "TF-2026-07-S.tar.zst\($0)\n" }
        #expect(
            outcome.output == "first 74\n\(files.joined())second 0\n9\n",
            "\(outcome.output) \(outcome.error)")
        let told = program.directory.text("full.err") ?? ""
        for part in [
            "磁盘已满", "已完成并封存：", "TF-2026-07-S.tar.zst", "没有打包：TF-2026-07-R",
            "没有打包：TF-2026-07-Z",
        ] {
            #expect(told.contains(part), "\(part): \(told)")
        }
        #expect(program.directory.text("again.out")?.contains("补写") == true)
    }

    @Test("A read-only archive: everything that only reads works, a writer says why not")
    func readOnly() throws {
        let program = try Office.open([
            "合同.txt": "甲乙", "clients.csv": "name,department,grade\n某公司,S,A\n",
        ])
        _ = try program.shell(
            "dossier register \(Office.number) 合同.txt --category 合同 --now 2026-07-01")
        let outcome = try onDisk(
            program, size: "20m",
            """
            cp -a archive disk/archive
            export DOSSIER_ARCHIVE=$PWD/disk/archive
            mount -o remount,ro disk
            for words in "index" "find" "find 合同" "status" "client show \(Office.number)" \
                "client list" "ledger verify" "ledger show" "year status" "staff list" \
                "client number 某公司" "client card \(Office.number)" \
                "communication list \(Office.number)" \
                "import clients.csv --dry-run"; do
              dossier $words --now 2026-07-01 > /dev/null 2> read.err \
                || echo "$words $? $(cat read.err)"
            done
            for words in "client add --name 某公司 --department S --grade A" \
                "register \(Office.number) 合同.txt --category 报价" "register --all" \
                "import clients.csv" "pages" "year open"; do
              dossier $words --now 2026-07-01 > /dev/null 2> write.err
              echo "= $?"; cat write.err
            done
            """)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.count { $0 == "= 74" } == 6, "\(outcome.output)")
        #expect(lines.count { $0.contains("只读") } == 6, "\(outcome.output)")
        #expect(lines.count == 12, "\(outcome.output)")
    }
}
