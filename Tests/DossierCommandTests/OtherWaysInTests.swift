import SystemPackage
import TestSupport
import Testing

/// The archive under another name: behind a link, or mounted a second time.
@Suite("Other ways into the archive")
struct OtherWaysInTests {
    private static let script = """
        N=\(Office.number)
        V=2026/S/A/$N
        for way in link disk; do
          for file in _archive/archive.json _archive/policy/staff.json; do
            dossier register $N $way/$file --category 合同 --now 2026-07-01 2> err
            echo "own $?"
          done
          printf '%s' "$way" > "archive/$V/02合同/$way.txt"
          dossier register $N $way/$V/02合同/$way.txt --now 2026-07-01 --date 2026-07-01
          echo "$way" > archive/待归档/S/$way-inbox.txt
          dossier register $N $way/待归档/S/$way-inbox.txt --category 报价 \\
            --date 2026-07-01 --now 2026-07-01
          ls archive/待归档/S
          for target in x.html _archive/x.html $V/x.html $V/card.json; do
            dossier client card $N --output $way/$target 2> err
            echo "card $?"
          done
          dossier init $way/new --company AB --name X --sandbox 2> err
          echo "init $?"
        done
        ln -s archive/$V/card.json out.html
        dossier client card $N --output out.html 2> err
        echo "card $?"
        dossier client card $N --output card.html > out
        echo "card $?"
        find archive -name '*x.html' -o -name new
        """

    private static let expected =
        ["link", "disk"].map { way in
            """
            own 66
            own 66
            已登记 2026-02-000\(way == "link" ? 1 : 3) \(way)　2026/S/A/\(Office.number)/02合同/\(way).txt
            登记 1 件，待处理 0 件
            已登记 2026-01-000\(way == "link" ? 2 : 4) \(way)-inbox　\
            2026/S/A/\(Office.number)/01报价/\(way)-inbox.txt
            登记 1 件，待处理 0 件
            card 73
            card 73
            card 73
            card 73
            init 73

            """
        }.joined() + "card 73\ncard 0\n"

    @Test("What lies in the archive is recognised there, and only the store writes there")
    func recognised() throws {
        let program = try Office.open(["link": .link("archive")])
        let outcome = try MountSpace.run(program, mounting: "--bind archive disk", Self.script)
        #expect(outcome.output == Self.expected, "\(outcome.error)")
    }

    @Test("A refused init leaves nothing behind, no key either")
    func refusedInit() throws {
        let program = try Office.open(["full": ["a.txt": "mine"]])
        let before = try program.directory.tree()
        for folder in ["full", "archive", "archive/2026", "none/new"] {
            let outcome = try program.shell(
                "dossier init \(folder) --company AB --name X --person 张三")
            #expect([66, 73].contains(outcome.status), "\(folder): \(outcome.error)")
        }
        #expect(try program.directory.tree() == before)
    }
}
