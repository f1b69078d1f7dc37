/// Writes values in the wire form of SSH (RFC 4251 §5).
struct SSHWriter {
    /// What has been written.
    private(set) var bytes: [UInt8]

    /// A writer that goes on behind these bytes.
    init(_ head: some Sequence<UInt8> = EmptyCollection()) {
        bytes = Array(head)
        bytes.reserveCapacity(256)
    }

    /// Adds four bytes, the highest first.
    mutating func add(_ number: UInt32) {
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
        }
    }

    /// Adds a string: its length, then its bytes.
    mutating func add(string: some Collection<UInt8>) {
        add(UInt32(truncatingIfNeeded: string.count))
        bytes.append(contentsOf: string)
    }

    /// Adds bytes as they are.
    mutating func add(raw: some Sequence<UInt8>) {
        bytes.append(contentsOf: raw)
    }
}
