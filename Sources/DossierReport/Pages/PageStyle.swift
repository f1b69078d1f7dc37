/// How the pages look: a Chinese office form on A4, in fonts that every office computer has.
enum PageStyle {
    static let portrait: StaticString =
        "@page { size: A4 portrait; margin: 15mm 14mm 14mm 20mm; }\n"
    static let landscape: StaticString = "@page { size: A4 landscape; margin: 14mm; }\n"

    static let sheet: StaticString = """

        body { margin: 0 auto; padding: 8mm; max-width: 176mm; color: #000; background: #fff;
          font: 10.5pt/1.45 SimSun, "宋体", "Songti SC", "Noto Serif CJK SC", serif; }
        body.wide { max-width: 269mm; }
        h1 { margin: 0 0 2mm; text-align: center; font: bold 20pt/1.4 SimHei, "黑体", "Heiti SC",
          "Noto Sans CJK SC", sans-serif; letter-spacing: 0.12em; }
        h1 small { font-size: 12pt; font-weight: normal; letter-spacing: 0; }
        h2 { margin: 6mm 0 2mm; font: bold 12pt/1.4 SimHei, "黑体", "Heiti SC",
          "Noto Sans CJK SC", sans-serif; }
        p { margin: 1.5mm 0; }
        .banner { padding: 1mm 3mm; border: 2px solid #b00; color: #b00; text-align: center; }
        .corner { display: flex; justify-content: space-between; margin: 0 0 1.5mm; }
        .number { font-family: Consolas, Menlo, "Noto Sans Mono", monospace; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed;
          border: 1.5px solid #000; }
        table.form + table.form { border-top: 0; }
        td, th { border: 1px solid #000; padding: 1mm 1.6mm; vertical-align: middle;
          font-weight: normal; overflow-wrap: anywhere; }
        th { background: #f2f2f2; text-align: center; }
        td { height: 5.2mm; text-align: left; }
        td.center { text-align: center; }
        td.note { color: #444; font-size: 9pt; }
        th.group { padding: 1mm; font: bold 10.5pt/1.3 SimHei, "黑体", "Heiti SC",
          "Noto Sans CJK SC", sans-serif; writing-mode: vertical-rl; letter-spacing: 0.2em;
          background: #e4e4e4; }
        html[lang="en"] th.group { letter-spacing: 0; }
        col.group { width: 9mm; }
        table.pairs col.label { width: 31mm; }
        table.people col.label { width: 31mm; } table.people col.n1 { width: 27mm; }
        table.people col.n2 { width: 30mm; } table.people col.n3 { width: 33mm; }
        table.records col.label { width: 29mm; }
        table.history col.n0 { width: 26mm; } table.history col.n2 { width: 27mm; }
        table.history col.n3 { width: 18mm; }
        table.projects col.n0 { width: 42mm; } table.projects col.n1 { width: 28mm; }
        table.issues col.n0 { width: 27mm; } table.issues col.n1 { width: 20mm; }
        table.issues col.n2 { width: 31mm; } table.issues col.n4 { width: 27mm; }
        table.catalogue col.n0 { width: 57mm; } table.catalogue col.n2 { width: 13mm; }
        table.catalogue col.n3 { width: 21mm; } table.catalogue col.n4 { width: 17mm; }
        table.catalogue col.n5 { width: 18mm; } table.catalogue col.n6 { width: 16mm; }
        table.catalogue col.n7 { width: 30mm; } table.catalogue col.n9 { width: 14mm; }
        table.places col.n0 { width: 46mm; }
        table.catalogue th, table.catalogue td { font-size: 9.5pt; }
        a { color: #003a8c; text-decoration: none; }
        .signatures { display: flex; justify-content: space-between; margin: 5mm 4mm 0; }
        .signatures span { min-width: 48mm; }
        footer { margin-top: 5mm; color: #444; font-size: 9pt; }
        pre { margin: 2mm 0; padding: 2mm 3mm; border: 1px solid #999; overflow-x: auto;
          font: 10pt/1.5 Consolas, Menlo, "Noto Sans Mono CJK SC", monospace; }
        code { font-family: Consolas, Menlo, "Noto Sans Mono CJK SC", monospace; }
        section + section { margin-top: 10mm; padding-top: 4mm; border-top: 1px solid #999; }
        @media print {
          body { padding: 0; max-width: none; }
          td, th { padding: 0.7mm 1.4mm; }
          tr, .signatures { break-inside: avoid; }
          section + section { margin: 0; padding: 0; border: 0; break-before: page; }
          thead { display: table-header-group; }
          a { color: #000; }
          th, th.group { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
