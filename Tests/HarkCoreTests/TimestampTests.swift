import Foundation
import HarkCore
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2020-02-21T10:55:44.783738Z", 1_582_282_544_783_738),
        ("1969-12-31T23:59:59.999999Z", -1), ("2000-02-29T12:00:00+02:00", 951_818_400_000_000),
        ("2016-12-31T23:59:60Z", 1_483_228_800_000_000), ("2026-11-21t10:39:23.5z", 1_795_257_563_500_000),
    ] as [(String, Int64)])
    func rfc3339IsRead(text: String, microseconds: Int64) {
        #expect(Timestamp(text)?.microseconds == microseconds)
    }

    @Test(arguments: ["", "2026-11-21", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T10:39:23", "2026-11-21T10:39:23.Z", "2026-11-21T10:39:23Zx", "+026-11-21T10:39:23Z"])
    func anythingElseIsRefused(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func textGoesThereAndBackAndAgreesWithFoundation() throws {
        let formatter = ISO8601DateFormatter()
        // From 1589 on: Foundation changes to the Julian calendar before 1582.
        for _ in 0..<2000 {
            let time = Timestamp(microseconds: .random(in: -12_000_000_000_000_000...250_000_000_000_000_000))
            #expect(Timestamp(time.description) == time)
            let wholeSeconds = Timestamp(microseconds: time.microseconds - (time.microseconds % 1_000_000 + 1_000_000) % 1_000_000)
            let expected = formatter.string(from: Date(timeIntervalSince1970: wholeSeconds.seconds))
            #expect(wholeSeconds.description.replacing(".000000", with: "") == expected)
        }
    }

    @Test func partitionsRoundTowardsThePast() {
        let time = Timestamp(microseconds: -1)
        #expect((time.day, time.hour, time.minute) == (-1, -1, -1))
        #expect(Timestamp(hour: Timestamp(microseconds: 7_200_000_001).hour).microseconds == 7_200_000_000)
    }
}
