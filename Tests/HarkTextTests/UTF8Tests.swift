import HarkText
import Testing

@Suite struct UTF8Tests {
    private func scalars(_ bytes: [UInt8]) -> [UInt32] {
        bytes.withUnsafeBytes { raw in
            var found: [UInt32] = [], offset = 0
            while offset < raw.count {
                let (scalar, length) = UTF8Decoding.scalar(raw, at: offset)
                #expect(length >= 1 && offset + length <= raw.count)
                if let scalar { found.append(scalar) }
                offset += length
            }
            return found
        }
    }

    @Test func everyScalarIsWrittenAndReadAgain() {
        for value in UInt32(0)...0x10FFFF where Unicode.Scalar(value) != nil {
            var bytes: [UInt8] = []
            UTF8Encoding.append(value, to: &bytes)
            let (scalar, length) = bytes.withUnsafeBytes { UTF8Decoding.scalar($0, at: 0) }
            if scalar != value || length != bytes.count { Issue.record("U+\(String(value, radix: 16)) came back as \(String(describing: scalar))") }
        }
    }

    /// The standard library puts U+FFFD where bytes are broken; what is left between them must be the same.
    @Test func brokenBytesAreSteppedOverAsTheStandardLibraryDoes() {
        var random = SystemRandomNumberGenerator()
        let pieces: [[UInt8]] = [[0x41], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0x80], [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80]]
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in pieces.randomElement(using: &random)! }
            let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value).filter { $0 != 0xFFFD }
            #expect(scalars(bytes) == expected, "\(bytes)")
        }
    }
}
