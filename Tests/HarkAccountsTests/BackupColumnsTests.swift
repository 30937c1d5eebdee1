import HarkAccounts
import HarkDatabase
import HarkPipeline
import Testing

/// A backup has its columns written down: a column that comes later and is not among them would be lost with a restore.
@Suite struct BackupColumnsTests {
    @Test func theUserTablesAreBackedUpWithAllTheirColumns() async throws {
        try await TestAccounts.with { house, _ in
            for table in AccountsDoor.backup.tables {
                let columns = try await house.database.read { reader in
                    try reader.rows("SELECT name FROM pragma_table_info(?) ORDER BY cid", table.name).map { try $0.text(0) }
                }
                #expect(!columns.isEmpty && Set(columns) == Set(table.columns), "\(table.name)")
            }
        }
    }
}
