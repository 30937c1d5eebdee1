import CDuckDB

/// Some rows of an answer, column by column, each counted from 0. Lives during the call that hands it out.
struct DuckDBChunk {
    let rows: OpaquePointer
    let count: Int

    /// Of a BIGINT or TIMESTAMP (microseconds).
    func integers(_ column: Int) -> UnsafePointer<Int64> {
        hark_duckdb_values(rows, CInt(column)).assumingMemoryBound(to: Int64.self)
    }

    /// Of a DOUBLE; what stands where it is null means nothing.
    func doubles(_ column: Int) -> UnsafePointer<Double> {
        hark_duckdb_values(rows, CInt(column)).assumingMemoryBound(to: Double.self)
    }

    /// Of a UTINYINT.
    func bytes(_ column: Int) -> UnsafePointer<UInt8> {
        hark_duckdb_values(rows, CInt(column)).assumingMemoryBound(to: UInt8.self)
    }

    func isNull(_ column: Int, _ row: Int) -> Bool {
        guard let bits = hark_duckdb_validity(rows, CInt(column)) else { return false }
        return bits[row >> 6] >> UInt64(row & 63) & 1 == 0
    }

    /// Of a VARCHAR that is not null.
    func text(_ column: Int, _ row: Int) -> String {
        var length = 0
        let bytes = hark_duckdb_text(rows, CInt(column), Int64(row), &length)
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    func optionalText(_ column: Int, _ row: Int) -> String? { isNull(column, row) ? nil : text(column, row) }
}
