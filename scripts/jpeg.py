"""A small JPEG encoder: baseline, three components, nothing subsampled, the Huffman tables of ITU-T T.81 annex K."""

import math
import struct

ZIGZAG = sorted(range(64), key=lambda at: (at // 8 + at % 8, at // 8 if (at // 8 + at % 8) % 2 else at % 8))
COSINES = [
    [math.cos((2 * x + 1) * u * math.pi / 16) / (2 if u else 2 * math.sqrt(2)) for x in range(8)] for u in range(8)
]
STEP = 16  # one quantizer for all frequencies: these pictures are smooth
DC_LENGTHS = bytes([0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0])
DC_VALUES = bytes(range(12))
AC_LENGTHS = bytes([0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125])
AC_VALUES = bytes.fromhex(
    "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a43444546"
    "4748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8"
    "b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa"
)


def certificate(title, width=96, height=64):
    """What a scanned certificate looks like from afar: paper, a frame, lines of writing and a red seal.
    Its colours come from the title."""
    seed = sum((place + 1) * ord(letter) for place, letter in enumerate(title))
    paper = (225 + seed % 24, 225 + seed // 7 % 24, 205 + seed // 11 % 30)
    ink = (seed % 90, seed // 5 % 90, 60 + seed // 13 % 90)

    def pixel(x, y):
        if (x - width * 3 / 4) ** 2 + (y - height * 3 / 4) ** 2 < 81:
            return (200, 30 + seed % 40, 40)
        framed = min(x, y, width - 1 - x, height - 1 - y) in (3, 4)
        written = y % 8 in (4, 5) and 12 < y < height - 12 and 12 < x < width - 12 - (seed >> (y // 8)) % 30
        colour = ink if framed or written else paper
        return tuple(channel - 12 * x // width for channel in colour)

    segments = [
        (0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"),
        (0xDB, b"\0" + bytes([STEP] * 64)),
        (0xC0, struct.pack(">BHHB", 8, height, width, 3) + b"\1\x11\0\2\x11\0\3\x11\0"),
        (0xC4, b"\0" + DC_LENGTHS + DC_VALUES),
        (0xC4, b"\x10" + AC_LENGTHS + AC_VALUES),
        (0xDA, b"\3\1\0\2\0\3\0\0\x3f\0"),
    ]
    whole = b"\xff\xd8" + b"".join(struct.pack(">BBH", 255, kind, len(data) + 2) + data for kind, data in segments)
    return whole + scan(width, height, pixel) + b"\xff\xd9"


def scan(width, height, pixel):
    """The entropy-coded blocks of the picture."""
    direct, alternating = codes(DC_LENGTHS, DC_VALUES), codes(AC_LENGTHS, AC_VALUES)
    bits, before = [], [0, 0, 0]

    def number(value):
        """A coefficient's size and its bits (T.81 F.1.2.1)."""
        size = abs(value).bit_length()
        return size, format(value if value > 0 else value + (1 << size) - 1, f"0{size}b") if size else ""

    for top in range(0, height, 8):
        for left in range(0, width, 8):
            colours = [yuv(pixel(left + at % 8, top + at // 8)) for at in range(64)]
            for component in range(3):
                block = transformed([colour[component] for colour in colours])
                size, tail = number(block[0] - before[component])
                before[component] = block[0]
                bits.append(direct[size] + tail)
                run = 0
                last = max((at for at in range(64) if block[at]), default=0)
                for value in block[1 : last + 1]:
                    if value == 0:
                        run += 1
                        continue
                    bits += [alternating[0xF0]] * (run // 16)
                    size, tail = number(value)
                    bits.append(alternating[run % 16 << 4 | size] + tail)
                    run = 0
                if last < 63:
                    bits.append(alternating[0])
    stream = "".join(bits)
    stream += "1" * (-len(stream) % 8)
    return int(stream, 2).to_bytes(len(stream) // 8, "big").replace(b"\xff", b"\xff\0")


def codes(lengths, values):
    """Huffman codes as texts of bits, by value (T.81 annex C)."""
    table, code, rest = {}, 0, iter(values)
    for length, count in enumerate(lengths, 1):
        for _ in range(count):
            table[next(rest)] = format(code, f"0{length}b")
            code += 1
        code <<= 1
    return table


def yuv(colour):
    red, green, blue = colour
    return (
        0.299 * red + 0.587 * green + 0.114 * blue - 128,
        -0.168736 * red - 0.331264 * green + 0.5 * blue,
        0.5 * red - 0.418688 * green - 0.081312 * blue,
    )


def transformed(samples):
    """The quantized cosine transform of 64 samples, in zigzag order."""
    rows = [[sum(samples[8 * y + x] * COSINES[u][x] for x in range(8)) for u in range(8)] for y in range(8)]
    block = [sum(rows[y][u] * COSINES[v][y] for y in range(8)) for v in range(8) for u in range(8)]
    return [math.floor(block[at] / STEP + 0.5) for at in ZIGZAG]
