import HarkCore
import HarkLake
import Testing

struct SipHashTests {
    private let hash = SipHash(key: (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908))

    private func bytes(_ input: [UInt8]) -> [UInt8] {
        let (first, second) = input.withUnsafeBytes { hash.hash($0) }
        return [first, second].flatMap { word in withUnsafeBytes(of: word.littleEndian, Array.init) }
    }

    /// From the table of the authors' reference implementation (vectors_sip128).
    @Test func theAuthorsVectorsComeOut() {
        #expect(bytes([]) == [0xA3, 0x81, 0x7F, 0x04, 0xBA, 0x25, 0xA8, 0xE6, 0x6D, 0xF6, 0x72, 0x14, 0xC7, 0x55, 0x02, 0x93])
        #expect(bytes([0]) == [0xDA, 0x87, 0xC1, 0xD8, 0x6B, 0x99, 0xAF, 0x44, 0x34, 0x76, 0x59, 0x11, 0x9B, 0x22, 0xFC, 0x45])
    }

    @Test func everyByteAndTheLengthCount() {
        var seen: Set<[UInt8]> = []
        for length in 0..<40 {
            let zeros = [UInt8](repeating: 0, count: length)
            #expect(seen.insert(bytes(zeros)).inserted)
            for place in 0..<length {
                var other = zeros
                other[place] = 1
                #expect(seen.insert(bytes(other)).inserted)
            }
        }
    }

    @Test func aSourceDoesNotRunIntoAnId() {
        #expect(hash.identity(source: "ab", id: "c") != hash.identity(source: "a", id: "bc"))
        #expect(hash.identity(source: "a\u{0}", id: "b") != hash.identity(source: "a", id: "\u{0}b"))
        #expect(hash.identity(source: "", id: "") == hash.identity(source: "", id: ""))
    }
}
