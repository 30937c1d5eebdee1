import Foundation
import HarkPhotos
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

/// The documents' totals to the cent, and what follows from prices alone (003-53…57, D-24).
@Suite struct CostTests {
    fileprivate struct Answer: Decodable, Sendable {
        struct Table: Decodable {
            struct Line: Decodable { let service: String, upfront: Double, monthly: Double, sixMonths: Double, configuration: String }
            let users: Int, lines: [Line], total: Double
        }
        struct House: Decodable { let cores: Int, sixMonths: Double, fits: Bool }
        let documented: [Table], byPrices: [Table], asked: Table, house: House
    }

    private func costs(_ query: String = "") async throws -> Answer {
        let box = Box()
        try await TestManager.with { _, client in
            let answer: Answer = try await client.steer(.get, "/api/v1/costs\(query)").decoded()
            box.answer.withLock { $0 = answer }
        }
        return try #require(box.answer.withLock { $0 })
    }

    private final class Box: Sendable {
        let answer = Mutex<Answer?>(nil)
    }

    @Test func theDocumentedTotalsAreReproducedExactlyFromTheirLines() async throws {
        let tables = try await costs().documented
        #expect(tables.map(\.users) == [10, 1000, 1_000_000])
        #expect(tables.map(\.total) == [591.60, 2695.92, 375_638.28])
        let printed: [[(Double, Double, Double)]] = [
            [(0, 1.28, 7.68), (180, 26.39, 248.34), (0, 54.56, 315.36), (0, 0.5, 3), (0, 0.51, 3.06), (0, 2.36, 14.16)],
            [(0, 13.28, 79.68), (180, 28.64, 261.84), (0, 105.12, 630.72), (0, 50, 300), (0, 1.7, 10.2), (0, 235.58, 1413.48)],
            [
                (0, 13281.97, 79691.82), (180, 282.14, 1782.84), (0, 209.51, 1257.06), (0, 25950, 155_700), (0, 800.5, 4803),
                (0, 22067.26, 132_403.56),
            ],
        ]
        for (table, rows) in zip(tables, printed) {
            #expect(table.lines.map(\.service) == ["functions", "database", "machines", "recognition", "names", "objects"])
            #expect(table.lines.map(\.upfront) == rows.map(\.0) && table.lines.map(\.monthly) == rows.map(\.1) && table.lines.map(\.sixMonths) == rows.map(\.2))
        }
    }

    @Test func pricesAloneDifferOnlyWhereTheDocumentsSlipped() async throws {
        let answer = try await costs()
        #expect(answer.byPrices.map(\.total) == [584.70, 2695.92, 375_638.28])
        #expect(answer.byPrices[0].lines[0].monthly == 0.13 && answer.byPrices[0].lines[2].monthly == 52.56)
    }

    @Test func anyLoadIsCountedByThePricesAndOnOneMachine() async throws {
        let small = try await costs("?users=20&requests=10&photos=100&photo_mb=1&recognitions=5")
        #expect(small.asked.users == 20 && small.house.fits && small.house.cores == 2)
        #expect(small.asked.lines.last?.monthly == 0.1 && small.asked.lines.last?.configuration == "2 GB")
        let large = try await costs("?users=1000000")
        #expect(!large.house.fits && large.asked.total > 100_000)
        #expect(large.asked.lines.map(\.sixMonths).reduce(0, +) - large.asked.total < 0.01)
    }

    @Test func thePageSaysWhatIsOddInBothLanguages() async throws {
        try await TestManager.with { _, client in
            for (language, word) in [("en", "is not six times"), ("it", "non è sei volte")] {
                let page = try await client.steer(.get, "/photos/costs?users=50", language: language).text
                for total in ["591.60", "2,695.92", "375,638.28", word] { #expect(page.contains(total), "\(total)") }
            }
            let refused = try await client.steer(.get, "/api/v1/costs?users=0")
            #expect(refused.status == .badRequest)
        }
    }
}
