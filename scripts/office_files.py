"""Writers of small real office files. The same arguments give the same bytes on every machine and in every run:
nothing is compressed (zlib's output differs between versions) and every time comes from the caller.
"""

import base64
import zipfile
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from urllib.parse import quote
from xml.sax.saxutils import escape

import jpeg

COMPANY = "天锋广告"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


@dataclass
class Content:
    """What a document says, whatever its format."""

    title: str
    day: date
    lines: list = field(default_factory=list)  # paragraphs
    rows: list = field(default_factory=list)  # a table, its head first; numbers stay numbers
    sender: str = "客户服务 <service@tianfeng.example>"
    recipient: str = "市场部 <marketing@client.example>"
    attachment: tuple = ()  # (file name, bytes), of an e-mail

    def text(self):
        """The whole content as lines of plain text."""
        return [self.title, *self.lines, *("\t".join(map(str, row)) for row in self.rows)]


# Word and Excel: Office Open XML, ECMA-376


def package(parts, day):
    """A zip of (name, text) in the given order, every member dated `day`."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, text in parts:
            member = zipfile.ZipInfo(name, (day.year, day.month, day.day, 9, 0, 0))
            member.create_system = 3
            member.external_attr = 0o644 << 16
            archive.writestr(member, (XML + text).encode())
    return target.getvalue()


def office_package(content, main, kind, parts, related):
    """The parts every Office file has, around its own `parts`; `main` is the first one and `related` its relations."""
    folder, name = main.rsplit("/", 1)
    prefix = f"application/vnd.openxmlformats-officedocument.{kind}"
    types = [(f"/{main}", f"{prefix}.{'document' if folder == 'word' else 'sheet'}.main+xml")]
    types += [(f"/{folder}/{part}", f"{prefix}.{word}+xml") for part, word in related]
    types += [("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")]
    overrides = "".join(f'<Override PartName="{part}" ContentType="{word}"/>' for part, word in types)
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{word}" Target="{part}"/>'
        for number, (part, word) in enumerate(related, 1)
    )
    moment = f"{content.day.isoformat()}T01:00:00Z"
    return package(
        [
            (
                "[Content_Types].xml",
                f'<Types xmlns="{PACKAGE}/content-types">'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
            ),
            (
                "_rels/.rels",
                f'<Relationships xmlns="{PACKAGE}/relationships">'
                f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="{main}"/>'
                f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" '
                'Target="docProps/core.xml"/></Relationships>',
            ),
            (
                f"{folder}/_rels/{name}.rels",
                f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
            ),
            *parts,
            (
                "docProps/core.xml",
                f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
                'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
                'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
                f"<dc:title>{escape(content.title)}</dc:title><dc:creator>{COMPANY}</dc:creator>"
                f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
                f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>',
            ),
        ],
        content.day,
    )


def docx(content):
    """A Word document: a heading, paragraphs and a table with borders."""

    def paragraph(text, style=""):
        properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(str(text))}</w:t></w:r></w:p>'

    body = paragraph(content.title, "Title") + "".join(paragraph(line) for line in content.lines)
    if content.rows:
        edges = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        grid = '<w:gridCol w:w="1800"/>' * len(content.rows[0])
        body += f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        for row in content.rows:
            body += "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        body += "</w:tbl>" + paragraph("")
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>'
    styles = (
        f'<w:styles {word}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="24"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style></w:styles>'
    )
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
    return office_package(
        content,
        "word/document.xml",
        "wordprocessingml",
        [
            ("word/document.xml", f"<w:document {word}><w:body>{body}{page}</w:body></w:document>"),
            ("word/styles.xml", styles),
        ],
        [("styles.xml", "styles")],
    )


def xlsx(content):
    """A workbook of one sheet: title, table, then the notes."""
    rows = [[content.title], *content.rows, *([line] for line in content.lines)]
    texts = list(dict.fromkeys(cell for row in rows for cell in row if isinstance(cell, str)))
    number_of = {text: number for number, text in enumerate(texts)}
    used = sum(isinstance(cell, str) for row in rows for cell in row)
    sheet = ""
    for number, row in enumerate(rows, 1):
        sheet += f'<row r="{number}">'
        for column, cell in zip("ABCDEFGHIJ", row, strict=False):
            if isinstance(cell, str):
                sheet += f'<c r="{column}{number}" t="s"><v>{number_of[cell]}</v></c>'
            else:
                sheet += f'<c r="{column}{number}"><v>{cell}</v></c>'
        sheet += "</row>"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    shared = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in texts)
    styles = (
        f'<styleSheet xmlns="{main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )
    return office_package(
        content,
        "xl/workbook.xml",
        "spreadsheetml",
        [
            (
                "xl/workbook.xml",
                f'<workbook xmlns="{main}" xmlns:r="{OFFICE}"><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>',
            ),
            (
                "xl/worksheets/sheet1.xml",
                f'<worksheet xmlns="{main}"><cols><col min="1" max="10" width="16" customWidth="1"/></cols><sheetData>{sheet}</sheetData></worksheet>',
            ),
            ("xl/styles.xml", styles),
            ("xl/sharedStrings.xml", f'<sst xmlns="{main}" count="{used}" uniqueCount="{len(texts)}">{shared}</sst>'),
        ],
        [("worksheets/sheet1.xml", "worksheet"), ("styles.xml", "styles"), ("sharedStrings.xml", "sharedStrings")],
    )


# PDF 1.4, ISO 32000-1


def pdf(content):
    """A4 pages of lines, in a Chinese font that readers bring themselves: STSong-Light by the CMap UniGB-UCS2-H."""
    width = 34  # characters a line, at 13 points
    lines = [part for line in content.text() for part in wrapped(line.replace("\t", "  "), width)]
    pages = [lines[start : start + 40] for start in range(0, len(lines), 40)]
    kids = " ".join(f"{7 + 2 * number} 0 R" for number in range(len(pages)))
    stamp = f"D:{content.day:%Y%m%d}090000+08'00'"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) "
        "/Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 "
        "/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
        f"<< /Title {hexadecimal(content.title, mark=True)} /Author {hexadecimal(COMPANY, mark=True)} /CreationDate ({stamp}) >>",
    ]
    for number, page in enumerate(pages):
        shown = "\n".join(f"{hexadecimal(line)} Tj T*" for line in page)
        stream = f"BT /F1 13 Tf 18 TL 72 770 Td\n{shown}\nET"
        objects += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {8 + 2 * number} 0 R >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    whole = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    table = "0000000000 65535 f \n"
    for number, text in enumerate(objects, 1):
        table += f"{len(whole):010d} 00000 n \n"
        whole += f"{number} 0 obj\n{text}\nendobj\n".encode("ascii")
    count = len(objects) + 1
    end = f"xref\n0 {count}\n{table}trailer\n<< /Size {count} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{len(whole)}\n%%EOF\n"
    return whole + end.encode("ascii")


def hexadecimal(text, mark=False):
    """A PDF string of UTF-16, with the byte order mark where a text string wants it."""
    return f"<{('feff' if mark else '') + text.encode('utf-16-be').hex()}>"


def wrapped(line, width):
    """The line cut to pieces at most `width` wide, where ASCII counts half."""
    pieces, piece, used = [], "", 0
    for letter in line:
        step = 1 if letter.isascii() else 2
        if used + step > 2 * width:
            pieces, piece, used = [*pieces, piece], "", 0
        piece, used = piece + letter, used + step
    return [*pieces, piece]


# Mail: RFC 5322, MIME, encoded words of RFC 2047, file names of RFC 2231


def eml(content):
    """A message in Chinese, with an attachment where the content has one."""
    day = f"{'Mon Tue Wed Thu Fri Sat Sun'.split()[content.day.weekday()]}, {content.day.day:02d} "
    day += "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[content.day.month - 1]
    mark = base64.b32encode(content.title.encode())[:24].decode().lower()
    head = [
        f"Date: {day} {content.day.year} 10:30:00 +0800",
        f"From: {mailbox(content.sender)}",
        f"To: {mailbox(content.recipient)}",
        f"Subject: {encoded_words(content.title)}",
        f"Message-ID: <{content.day:%Y%m%d}.{mark}@tianfeng.example>",
        "MIME-Version: 1.0",
    ]
    body = ["Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: base64", ""]
    body += base64_lines("\r\n".join(content.text()[1:]).encode())
    if not content.attachment:
        return "\r\n".join([*head, *body, ""]).encode("ascii")
    name, data = content.attachment
    edge = f"=_{mark}"
    return "\r\n".join(
        [
            *head,
            f'Content-Type: multipart/mixed; boundary="{edge}"',
            "",
            f"--{edge}",
            *body,
            f"--{edge}",
            "Content-Type: application/octet-stream",
            "Content-Transfer-Encoding: base64",
            f"Content-Disposition: attachment;\r\n filename*=UTF-8''{quote(name)}",
            "",
            *base64_lines(data),
            f"--{edge}--",
            "",
        ]
    ).encode("ascii")


def mailbox(text):
    """`名字 <address>` with the name encoded."""
    name, address = text.rsplit(" ", 1)
    return f"{encoded_words(name)} {address}"


def encoded_words(text):
    """RFC 2047: words of at most 75 characters, folded; a character is never cut."""
    pieces = [text[start : start + 14] for start in range(0, len(text), 14)]
    return "\r\n ".join(f"=?UTF-8?B?{base64.b64encode(piece.encode()).decode()}?=" for piece in pieces)


def base64_lines(data):
    text = base64.b64encode(data).decode()
    return [text[start : start + 76] for start in range(0, len(text), 76)]


# Plain text


def txt(content, encoding="utf-8"):
    return ("\n".join(content.text()) + "\n").encode(encoding)


def csv(content):
    """The table alone, as Excel likes it: with a byte order mark and CRLF."""
    rows = content.rows or [[line] for line in content.text()]
    cells = (
        ['"' + str(cell).replace('"', '""') + '"' if set(str(cell)) & set('",\n') else str(cell) for cell in row]
        for row in rows
    )
    return ("\ufeff" + "".join(",".join(row) + "\r\n" for row in cells)).encode()


def jpg(content):
    return jpeg.certificate(content.title)


WRITERS = {"docx": docx, "xlsx": xlsx, "pdf": pdf, "eml": eml, "txt": txt, "csv": csv, "jpg": jpg}
