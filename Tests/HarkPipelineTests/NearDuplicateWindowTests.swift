import HarkCore
import HarkPipeline
import Testing

@Suite struct NearDuplicateWindowTests {
    private func identifier(_ number: Int) -> Identifier { Identifier(high: 0, low: UInt64(number)) }

    @Test func findsEveryFingerprintWithinThreeBitsAndNoneBeyondFour() {
        for _ in 0..<300 {
            let window = NearDuplicateWindow()
            let time = Timestamp(microseconds: 0)
            let fingerprint = UInt64.random(in: 0...UInt64.max)
            window.remember(identifier(1), fingerprint: fingerprint, at: time)
            let bits = (0..<64).shuffled()
            for distance in 0...8 {
                let other = bits.prefix(distance).reduce(fingerprint) { $0 ^ 1 << UInt64($1) }
                #expect(window.match(other, at: time) == (distance <= 3 ? identifier(1) : nil))
            }
        }
    }

    @Test func forgetsAfterAMinute() {
        let window = NearDuplicateWindow()
        let start = Timestamp(microseconds: 0)
        window.remember(identifier(1), fingerprint: 7, at: start)
        #expect(window.match(7, at: start.advanced(bySeconds: 60)) == identifier(1))
        #expect(window.match(7, at: start.advanced(bySeconds: 60.001)) == nil)
    }

    @Test func answersTheMostRecentAndStaysBounded() {
        let window = NearDuplicateWindow(limit: 100)
        let start = Timestamp(microseconds: 0)
        for number in 1...50_000 {
            window.remember(identifier(number), fingerprint: UInt64(number % 3), at: start.advanced(bySeconds: Double(number) / 100))
        }
        let end = start.advanced(bySeconds: 500)
        #expect(window.match(1, at: end) == identifier(50_000))
        window.remember(identifier(60_000), fingerprint: 0xFFFF_FFFF_FFFF_0000, at: end)
        #expect(window.match(0xFFFF_FFFF_FFFF_0007, at: end) == identifier(60_000))
    }
}
