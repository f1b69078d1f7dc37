import DossierModel
import Testing

@testable import DossierTar

@Suite("A writer that is used wrongly, or cannot go on")
struct TarWriterTests {
    private struct Full: Error {}

    @Test("content that is longer or shorter than was said", arguments: [0, 1, 2, 4, 5, 1000])
    func differs(count: Int) throws {
        var writer = TarWriter(modified: 0, threads: 1) { _ in }
        try writer.begin("a", size: 3)
        let error = #expect(throws: TarError.self) {
            try writer.write([UInt8](repeating: 1, count: count)[...])
            try writer.end()
        }
        #expect(error?.code == .sizeDiffers)
        #expect(error?.name == [97])
        let after = #expect(throws: TarError.self) { try writer.finish() }
        #expect(after?.code == .wrongOrder)
    }

    @Test("calls in a wrong order")
    func order() throws {
        let calls: [(String, (inout TarWriter) throws -> Void)] = [
            ("write before begin", { try $0.write([1]) }),
            ("end before begin", { try $0.end() }),
            (
                "begin twice",
                {
                    try $0.begin("a", size: 0)
                    try $0.begin("b", size: 0)
                }
            ),
            (
                "finish inside",
                {
                    try $0.begin("a", size: 0)
                    _ = try $0.finish()
                }
            ),
            (
                "finish twice",
                {
                    _ = try $0.finish()
                    _ = try $0.finish()
                }
            ),
        ]
        for (name, call) in calls {
            var writer = TarWriter(modified: 0, threads: 1) { _ in }
            let error = #expect(throws: TarError.self, "\(name)") { try call(&writer) }
            #expect(error?.code == .wrongOrder, "\(name)")
        }
    }

    @Test("a negative size is refused")
    func negative() {
        var writer = TarWriter(modified: 0, threads: 1) { _ in }
        let error = #expect(throws: TarError.self) { try writer.begin("a", size: -1) }
        #expect(error?.code == .numberOutOfRange)
    }

    @Test("what the sink throws comes out, and no whole tar after it")
    func sink() throws {
        let content = TarFile.noise(16 << 20)
        var writer = TarWriter(modified: 0, threads: 2) { _ in throw Full() }
        try writer.begin("a", size: Int64(content.count))
        #expect(throws: Full.self) {
            try writer.write(content[...])
            try writer.end()
            _ = try writer.finish()
        }
        #expect(throws: TarError.self) { try writer.finish() }
    }

    @Test("a writer that is dropped midway lets its threads end")
    func dropped() throws {
        for _ in 0..<20 {
            var writer = TarWriter(modified: 0, threads: 2) { _ in }
            try writer.begin("a", size: 8 << 20)
            try writer.write(TarFile.noise(1 << 20)[...])
        }
    }
}
