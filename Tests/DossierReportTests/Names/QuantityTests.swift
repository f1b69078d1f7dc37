import Testing

@testable import DossierReport

@Suite struct QuantityTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-12_345, "-12,345"),
        (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func counts(value: Int, expected: String) {
        #expect(Quantity.count(value) == expected)
    }

    @Test(arguments: [
        (0, "0 B"), (1_023, "1023 B"), (1_024, "1.0 KB"), (1_536, "1.5 KB"), (10_239, "9.9 KB"),
        (10_240, "10 KB"), (1_048_575, "1,023 KB"), (1_048_576, "1.0 MB"),
        (3_221_225_472, "3.0 GB"), (5_497_558_138_880, "5.0 TB"), (Int.max, "8,388,607 TB"),
    ])
    func sizes(value: Int, expected: String) {
        #expect(Quantity.bytes(value) == expected)
    }

    @Test(arguments: [(0, "0:00"), (7, "0:07"), (754, "12:34"), (3_723, "1:02:03")])
    func durations(seconds: Int, expected: String) {
        #expect(Quantity.duration(seconds) == expected)
    }
}
