/// Finds the line of a value that a pointer names.
public enum JSONLocator {
    /// The line, counted from 1, on which the value (or, failing that, its nearest ancestor) starts.
    ///
    /// The text must have been parsed without a fault before.
    public static func line(of pointer: String, in bytes: [UInt8]) -> Int {
        var scanner = Scanner(bytes: bytes)
        for step in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            guard scanner.descend(to: String(step)) else { break }
        }
        return JSONParser.line(at: scanner.position, in: bytes)
    }

    private struct Scanner {
        let bytes: [UInt8]
        var position = 0

        /// Moves to the member or element; stays where it is when there is none.
        mutating func descend(to step: String) -> Bool {
            let start = position
            skipFiller()
            guard position < bytes.count else { return false }
            let isObject = bytes[position] == UInt8(ascii: "{")
            guard isObject || bytes[position] == UInt8(ascii: "[") else { return false }
            position += 1
            var index = 0
            while true {
                skipFiller()
                guard position < bytes.count, !isClosing(bytes[position]) else { break }
                let place = position
                var name = "\(index)"
                if isObject {
                    name = JSONPointer.escaped(memberName())
                    skipFiller()
                }
                if name == step {
                    if isObject { position = place }
                    if isObject { skipName() }
                    skipFiller()
                    return true
                }
                skipValue()
                index += 1
            }
            position = start
            return false
        }

        private mutating func memberName() -> String {
            let start = position
            skipName()
            let text = Array(bytes[start..<position])
            guard case .string(let name)? = try? JSONParser.parse(text) else { return "" }
            return name
        }

        private mutating func skipName() {
            position += 1
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
                position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
            }
            position += 1
        }

        private mutating func skipFiller() {
            let filler: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":")]
            while position < bytes.count, filler.contains(bytes[position]) { position += 1 }
        }

        private func isClosing(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
        }

        private mutating func skipValue() {
            var depth = 0
            repeat {
                skipFiller()
                guard position < bytes.count else { return }
                switch bytes[position] {
                case UInt8(ascii: "\""): skipName()
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    depth += 1
                    position += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    position += 1
                default: skipScalar()
                }
            } while depth > 0
        }

        private mutating func skipScalar() {
            let ends: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")]
            while position < bytes.count, !ends.contains(bytes[position]),
                !isClosing(bytes[position])
            { position += 1 }
        }
    }
}
