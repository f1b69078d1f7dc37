public import SystemPackage

extension FilePath {
    /// The raw bytes of the last name; nil where the path ends in a root, `.` or `..`.
    public var lastNameBytes: [UInt8]? {
        guard let component = lastComponent, component.kind == .regular else { return nil }
        return FilePath(root: nil, [component]).rawBytes
    }

    /// The raw bytes of the path.
    var rawBytes: [UInt8] {
        unsafe withPlatformString { text in
            var bytes: [UInt8] = []
            var position = 0
            while unsafe text[position] != 0 {
                bytes.append(UInt8(bitPattern: unsafe text[position]))
                position += 1
            }
            return bytes
        }
    }

    /// The path of raw bytes, which hold no NUL.
    init(rawBytes bytes: some Sequence<UInt8>) {
        let text = bytes.map { CInterop.PlatformChar(bitPattern: $0) } + [0]
        self = unsafe text.withUnsafeBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe FilePath(platformString: $0) } ?? FilePath()
        }
    }

    /// This path with one more name of raw bytes.
    func appending(bytes: some Sequence<UInt8>) -> FilePath {
        pushing(FilePath(rawBytes: bytes))
    }
}
