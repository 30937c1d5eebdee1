import CoreMetrics
import Foundation
import HarkCore
import HarkDatabase
import HarkMonitoring
import Logging
import ServiceLifecycle
import Testing

/// Minutes kept in the database, and their hours and days.
@Suite struct SeriesTests {
    private static let noon = Timestamp(day: 20_000).advanced(bySeconds: 12 * 3600)

    @Test func aMinuteWithCallsHasTheAverageOneAndOneWithoutIsMissing() async throws {
        try await withService { metrics, store, clock, tick in
            let calls = Counter(label: "foo", dimensions: [], factory: metrics)
            for _ in 0..<30 { calls.increment() }
            try await tick(60)
            try await tick(60)
            calls.increment()
            try await tick(60)
            let points = try await store.points(of: "foo", from: Self.noon, to: clock.now, resolution: .minute)
            #expect(points.map(\.start) == [Self.noon, Self.noon.advanced(bySeconds: 120)])
            #expect(points.map(\.samples) == [SampleSummary(sum: 30, count: 30, minimum: 1, maximum: 1), SampleSummary(1)])
            #expect(points.map(\.samples.average) == [1, 1])
        }
    }

    @Test func minutesAreMergedIntoHoursAndDays() async throws {
        try await withService { metrics, store, clock, tick in
            let timer = Timer(label: "work", dimensions: [], factory: metrics)
            for minute in 1...180 {
                timer.recordNanoseconds(Int64(minute) * 1_000_000_000)
                try await tick(60)
            }
            let minutes = try await store.points(of: "work", from: Self.noon, to: clock.now, resolution: .minute)
            let hours = try await store.points(of: "work", from: Self.noon, to: clock.now, resolution: .hour)
            let days = try await store.points(of: "work", from: Self.noon, to: clock.now, resolution: .day)
            #expect(minutes.count == 180)
            #expect(hours.map(\.samples.count) == [60, 60, 60])
            #expect(hours.map { $0.samples.minimum.rounded() } == [1, 61, 121])
            #expect(hours.map { $0.samples.maximum.rounded() } == [60, 120, 180])
            #expect(days.map { $0.samples.sum.rounded() } == [180 * 181 / 2])
            #expect(days.map(\.start) == [Timestamp(day: 20_000)])
        }
    }

    @Test func seriesAreFoundByTheirLabelsAndMerged() async throws {
        try await withService { metrics, store, clock, tick in
            for (route, status, count) in [("/a", "2xx", 3), ("/a", "5xx", 1), ("/b", "2xx", 10)] {
                let counter = Counter(label: "requests", dimensions: [("route", route), ("status", status)], factory: metrics)
                for _ in 0..<count { counter.increment() }
            }
            try await tick(60)
            for (labels, sum) in [([:], 14.0), (["route": "/a"], 4), (["status": "2xx"], 13), (["route": "/b", "status": "2xx"], 10)] {
                let points = try await store.points(of: "requests", labels: labels, from: Self.noon, to: clock.now, resolution: .minute)
                #expect(points.map(\.samples.sum) == [sum])
            }
            #expect(try await store.points(of: "requests", labels: ["route": "/c"], from: Self.noon, to: clock.now, resolution: .minute) == [])
            #expect(try await store.names() == ["requests"])
        }
    }

    @Test func aGaugeKeepsItsLastValueAndItsExtremes() async throws {
        try await withService { metrics, store, clock, tick in
            let meter = Meter(label: "level", dimensions: [], factory: metrics)
            for value in [5.0, 9, 2, 6] { meter.set(value) }
            try await tick(60)
            try await tick(60)
            let points = try await store.points(of: "level", from: Self.noon, to: clock.now, resolution: .minute)
            #expect(points.map(\.samples) == [SampleSummary(sum: 6, count: 1, minimum: 2, maximum: 9), SampleSummary(6)])
        }
    }

    @Test func whatIsTooOldIsForgottenByResolution() async throws {
        try await withService { metrics, store, clock, tick in
            let calls = Counter(label: "foo", dimensions: [], factory: metrics)
            for _ in 0..<70 {
                calls.increment()
                try await tick(86_400)
            }
            let count = { (resolution: Resolution) in
                try await store.points(of: "foo", from: Self.noon, to: clock.now, resolution: resolution).count
            }
            #expect(try await count(.minute) <= 3)
            #expect(try await 60...61 ~= count(.hour))
            #expect(try await count(.day) == 70)
        }
    }

    @Test func stoppingKeepsTheBegunMinuteAndAnotherStartAddsToIt() async throws {
        try await withTemporaryDatabase { database in
            let clock = ManualClock(Self.noon), store = SeriesStore(database)
            for _ in 0..<2 {
                let metrics = MetricsRegistry()
                let service = MonitoringService(registry: metrics, store: store, clock: clock, logger: Logger(label: "test"))
                let running = Task { try await service.run() }
                while clock.sleeperCount == 0 { await Task.yield() }
                Counter(label: "foo", dimensions: [], factory: metrics).increment(by: 4)
                clock.advance(bySeconds: 10)
                running.cancel()
                try await running.value
            }
            let points = try await store.points(of: "foo", from: Self.noon, to: Self.noon.advanced(bySeconds: 60), resolution: .minute)
            #expect(points.map(\.samples) == [SampleSummary(sum: 8, count: 2, minimum: 4, maximum: 4)])
        }
    }

    /// Runs the service over a clock of its own; `tick` moves it and returns once the service sleeps again.
    private func withService(
        _ body: (MetricsRegistry, SeriesStore, ManualClock, (Double) async throws -> Void) async throws -> Void
    ) async throws {
        try await withTemporaryDatabase { database in
            let (clock, metrics, store) = (ManualClock(Self.noon), MetricsRegistry(), SeriesStore(database))
            let service = MonitoringService(registry: metrics, store: store, clock: clock, logger: Logger(label: "test"))
            let running = Task { try await service.run() }
            while clock.sleeperCount == 0 { await Task.yield() }
            try await body(metrics, store, clock) { seconds in
                clock.advance(bySeconds: seconds)
                while clock.sleeperCount == 0 { await Task.yield() }
            }
            running.cancel()
            try await running.value
        }
    }

    private func withTemporaryDatabase(_ body: (SQLiteDatabase) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
        let database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(SeriesStore.migrations)
        try await body(database)
        try await database.close()
    }
}
