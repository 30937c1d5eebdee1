import Foundation
import HarkDatabase
import HarkMonitoring
import Testing

/// The database's own figures reach Prometheus.
@Suite struct DatabaseMetricsTests {
    @Test func readsGroupsAndRefusalsAreCounted() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
        let metrics = MetricsRegistry()
        let database = try await SQLiteDatabase.open("\(folder)/hark.db", metrics: metrics)
        try await database.write { try $0.execute("CREATE TABLE item (id BIGINT)") }
        for number in 0..<10 { try await database.write { try $0.execute("INSERT INTO item VALUES (?)", number) } }
        for _ in 0..<7 { _ = try await database.read { try $0.rows("SELECT id FROM item").count } }
        try await database.close()
        await #expect(throws: (any Error).self) { try await database.read { try $0.rows("SELECT 1").count } }
        let text = try PrometheusParser(metrics.prometheusText)
        #expect(text.value("hark_database_commit_seconds_count") == 11)
        #expect(text.value("hark_database_group_writes_sum") == 11)
        #expect(text.value("hark_database_read_seconds_count") == 7)
        #expect(text.value("hark_database_waiting_writes") == 0)
        #expect(text.value("hark_database_refused_total") == 1)
    }
}
