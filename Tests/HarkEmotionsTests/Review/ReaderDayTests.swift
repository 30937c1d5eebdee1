import Foundation
import HarkCore
import HarkEmotions
import HarkModels
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct ReaderDayTests {
    @Test(arguments: [
        ("UTC", "2026-11-22T06:00:00Z", "2026-11-22T00:00:00Z"),
        ("Europe/Rome", "2026-11-22T22:59:59.999999Z", "2026-11-21T23:00:00Z"), ("Europe/Rome", "2026-11-22T23:00:00Z", "2026-11-22T23:00:00Z"),
        ("America/Los_Angeles", "2026-11-22T06:00:00Z", "2026-11-21T08:00:00Z"), ("Asia/Kathmandu", "2026-11-22T18:20:00Z", "2026-11-22T18:15:00Z"),
        // The clocks went forward, and back, since midnight.
        ("Europe/Rome", "2026-03-29T12:00:00Z", "2026-03-28T23:00:00Z"), ("Europe/Rome", "2026-10-25T22:30:00Z", "2026-10-24T22:00:00Z"),
    ])
    func aDayBeginsAtMidnightInTheReadersZone(zone: String, now: String, start: String) throws {
        let now = try #require(Timestamp(now)), start = try #require(Timestamp(start))
        #expect(ReaderDay.start(at: now, zone: zone) == start)
    }

    @Test(arguments: ["", "Nowhere/Land", "../../etc/passwd", "\"; DROP TABLE", "é"])
    func aZoneThatIsNoneIsTheServers(zone: String) throws {
        let now = try #require(Timestamp("2026-11-22T06:00:00Z"))
        #expect(ReaderDay.start(at: now, zone: zone) == ReaderDay.start(at: now))
    }

    @Test func whatWasJudgedTodayIsCountedByTheReadersDay() async throws {
        try await TestEmotions.with { house, client in
            // Half past eleven at night in Rome: in half an hour their day is over, that of Los Angeles goes on.
            let evening = try #require(Timestamp("2026-11-22T22:30:00Z"))
            house.clock.jump(bySeconds: evening.seconds(since: house.clock.now))
            let text = try #require(TestEmotions.texts(1, asked: false).first), id = try await house.keep(text)
            #expect(try await client.review(id.description, "joy", as: "olga").status == .ok)
            house.clock.advance(bySeconds: 3600)
            try await house.keep("another one")
            for path in ["next", "figures"] {
                #expect(try await today(path, "Europe/Rome", client) == 0)
                #expect(try await today(path, "America/Los_Angeles", client) == 1)
            }
        }
    }

    private func today(_ path: String, _ zone: String, _ client: any TestClientProtocol) async throws -> Int {
        struct Answer: Decodable { let today: Int }
        var headers = TestPeople.headers("olga")
        headers[.cookie] = "x=1; hark_zone=\(zone)"
        return try await client.execute(uri: "/api/v1/emotions/review/\(path)", method: .get, headers: headers).decoded(Answer.self).today
    }
}
