/// Looks for a short text in many bytes, without looking at most of them (Horspool 1980).
struct ByteSearch {
    private let text: [UInt8]
    private var steps: [Int]

    /// A search for a text.
    init(_ text: [UInt8]) {
        self.text = text
        steps = Array(repeating: max(1, text.count), count: 256)
        for (place, byte) in text.dropLast().enumerated() {
            steps[Int(byte)] = text.count - 1 - place
        }
    }

    /// Whether the text is there.
    func isFound(in bytes: [UInt8]) -> Bool {
        guard let last = text.last else { return true }
        var end = text.count - 1
        while end < bytes.count {
            if bytes[end] == last, bytes[(end - text.count + 1)...end].elementsEqual(text) {
                return true
            }
            end += steps[Int(bytes[end])]
        }
        return false
    }
}
