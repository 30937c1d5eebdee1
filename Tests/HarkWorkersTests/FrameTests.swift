import HarkWorkers
import Testing

@Suite struct FrameTests {
    private static let some = [
        Frame(.pong), Frame(.result, Array("words".utf8)), Frame(.progress, [1, 0]), Frame(.failed, []), Frame(.result, [UInt8](repeating: 7, count: 5000)),
    ]

    @Test(arguments: [1, 2, 3, 7, 4096, 100_000])
    func framesAreFoundHoweverTheyAreCut(length: Int) throws {
        let bytes = Self.some.flatMap(\.bytes)
        var parser = FrameParser(), found: [Frame] = []
        for start in stride(from: 0, to: bytes.count, by: length) {
            parser.take(bytes[start..<min(start + length, bytes.count)])
            while let frame = try parser.next() { found.append(frame) }
        }
        #expect(found == Self.some)
    }

    @Test func whatIsNoFrameOfAWorkerIsRefusedAtItsHeader() {
        let wrong: [([UInt8], String)] = [
            ([0, 0, 0, 0, 0], "a frame of the unknown kind 0"), ([0, 0, 0, 0, 3], "a frame of the unknown kind 3"),
            ([1, 0, 0, 0, 134], "a pong of 1 bytes, where 0 is most"),
            ([255, 255, 255, 255, 131], "a result of 4294967295 bytes, where 8388608 is most"),
        ]
        for (bytes, sentence) in wrong {
            var parser = FrameParser()
            parser.take(bytes)
            #expect(throws: FrameError(sentence)) { try parser.next() }
        }
    }

    /// Frames with flipped, lost and doubled bytes, and plain noise: read or refused, never anything else.
    @Test func noiseNeverBringsTheParserDown() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            var bytes = Self.some.shuffled().flatMap(\.bytes)
            for _ in 0..<Int.random(in: 0...6) {
                let place = Int.random(in: 0..<bytes.count)
                switch Int.random(in: 0..<4) {
                case 0: bytes[place] = .random(in: 0...255)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(.random(in: 0...255), at: place)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { break }
            }
            var parser = FrameParser(), total = 0
            do {
                while !bytes.isEmpty {
                    let count = min(bytes.count, Int.random(in: 1...3000, using: &generator))
                    parser.take(bytes.prefix(count))
                    bytes.removeFirst(count)
                    while let frame = try parser.next() {
                        total += frame.payload.count
                        #expect(frame.payload.count <= frame.kind.limit)
                    }
                }
            } catch {
                #expect(error is FrameError)
            }
            #expect(total <= 6000)
        }
    }
}
