/// Cuts the pieces of a tag file into lines, whatever ends them: LF, CR, or both (RFC 8493 §2.1.3).
///
/// UTF-16 is known by its mark or its zeros, and turned into UTF-8; any other encoding is left as it
/// is, for what is ASCII reads alike in all of them.
struct TagLines {
    /// How long a line may be, in bytes.
    let longest: Int
    /// The number of the last line handed on, from 1.
    private(set) var number = 0
    private var pending: [UInt8] = []
    private var isTooLong = false
    private var endedWithCR = false
    private var transcoder: UTF16Transcoder?
    private var isStarted = false

    init(longest: Int) {
        self.longest = longest
    }

    /// Takes the next bytes, and hands on each whole line; nil is one that is too long.
    mutating func feed(_ piece: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>?, Int) -> Void) {
        var piece = piece
        if !isStarted, !piece.isEmpty {
            isStarted = true
            transcoder = UTF16Transcoder(sniffing: piece)
            if piece.starts(with: [0xEF, 0xBB, 0xBF]) { piece = piece.dropFirst(3) }
        }
        if transcoder != nil {
            let text = transcoder?.utf8(of: piece) ?? []
            split(text[...], body)
        } else {
            split(piece, body)
        }
    }

    /// Hands on what stands behind the last line end.
    mutating func finish(_ body: (ArraySlice<UInt8>?, Int) -> Void) {
        if !pending.isEmpty || isTooLong { emit([], body) }
    }

    private mutating func split(
        _ piece: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>?, Int) -> Void
    ) {
        var rest = piece
        if endedWithCR, rest.first == 0x0A { rest = rest.dropFirst() }
        endedWithCR = endedWithCR && piece.isEmpty
        while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            emit(rest[..<end], body)
            let isCR = rest[end] == 0x0D
            rest = rest[(end + 1)...]
            if isCR, rest.first == 0x0A {
                rest = rest.dropFirst()
            } else if isCR, rest.isEmpty {
                endedWithCR = true
            }
        }
        if pending.count + rest.count > longest {
            isTooLong = true
            pending = []
        } else {
            pending += rest
        }
    }

    private mutating func emit(
        _ rest: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>?, Int) -> Void
    ) {
        number += 1
        if isTooLong || pending.count + rest.count > longest {
            body(nil, number)
        } else if pending.isEmpty {
            body(rest, number)
        } else {
            body((pending + rest)[...], number)
        }
        pending.removeAll(keepingCapacity: true)
        isTooLong = false
    }
}
