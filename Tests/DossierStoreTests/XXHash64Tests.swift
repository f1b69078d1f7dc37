import Testing

@testable import DossierStore

@Suite("XXH64")
struct XXHash64Tests {
    @Test(
        "is as its specification has it",
        arguments: [
            ("", 0xEF46_DB37_51D8_E999 as UInt64),
            ("a", 0xD24E_C4F1_A98C_6E5B),
            ("abc", 0x44BC_2CF5_AD77_0999),
            ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
        ])
    func vectors(text: String, value: UInt64) {
        var hash = XXHash64()
        hash.update(Array(text.utf8)[...])
        #expect(hash.value == value)
    }

    @Test("is the same however the bytes come")
    func pieces() {
        let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 >> 5) }
        var whole = XXHash64()
        whole.update(bytes[...])
        for length in [1, 3, 31, 32, 33, 64, 1_000] {
            var hash = XXHash64()
            var rest = bytes[...]
            while !rest.isEmpty {
                hash.update(rest.prefix(length))
                rest = rest.dropFirst(length)
            }
            #expect(hash.value == whole.value, "\(length)")
        }
    }
}
