import CDuckDB

/// The columns of rows that a statement reads of its caller. Made once: their names stay in memory.
struct DuckDBColumns: Sendable {
    enum Kind {
        case integers, moments, bytes, doubles, texts, lists

        fileprivate var raw: CInt {
            let kind =
                switch self {
                case .integers: HARK_DUCKDB_INTEGERS
                case .moments: HARK_DUCKDB_MOMENTS
                case .bytes: HARK_DUCKDB_BYTES
                case .doubles: HARK_DUCKDB_DOUBLES
                case .texts: HARK_DUCKDB_TEXTS
                case .lists: HARK_DUCKDB_LISTS
                }
            return CInt(kind)
        }
    }

    fileprivate nonisolated(unsafe) let raw: UnsafePointer<hark_duckdb_column>
    let count: Int

    init(_ columns: [(name: StaticString, kind: Kind)]) {
        let raw = UnsafeMutablePointer<hark_duckdb_column>.allocate(capacity: columns.count)
        for (place, column) in columns.enumerated() {
            let name = UnsafeRawPointer(column.name.utf8Start).assumingMemoryBound(to: CChar.self)
            (raw + place).initialize(to: hark_duckdb_column(name: name, kind: column.kind.raw))
        }
        (self.raw, count) = (UnsafePointer(raw), columns.count)
    }
}

/// Some rows, cell by cell in the order of their columns.
struct DuckDBRows {
    /// Bytes of texts beyond which no row is begun.
    private static let mostBytes = 1 << 20

    fileprivate var cells: UnsafeMutablePointer<hark_duckdb_cell>
    fileprivate var bytes: UnsafeMutablePointer<UInt8>
    fileprivate var cellCount = 0, byteCount = 0
    fileprivate let cellCapacity: Int
    private var byteCapacity = 1 << 16

    fileprivate init(columns: Int) {
        cellCapacity = columns * Int(HARK_DUCKDB_MOST_ROWS)
        cells = .allocate(capacity: cellCapacity)
        bytes = .allocate(capacity: byteCapacity)
    }

    /// Whether there is room for a row more.
    var hasRoom: Bool { cellCount < cellCapacity && byteCount < Self.mostBytes }

    fileprivate func deallocate() {
        cells.deallocate()
        bytes.deallocate()
    }

    @inline(__always)
    mutating func add(_ number: Int64?) {
        cells[cellCount] = hark_duckdb_cell(length: number == nil ? UInt32.max : 0, value: number ?? 0)
        cellCount &+= 1
    }

    @inline(__always)
    mutating func add(_ number: Double?) { add(number.map { Int64(bitPattern: $0.bitPattern) }) }

    mutating func add(_ text: UnsafeRawBufferPointer?) {
        guard let text else { return add(nil as Int64?) }
        if byteCount + text.count > byteCapacity { grow(by: text.count) }
        if let base = text.baseAddress { UnsafeMutableRawPointer(bytes + byteCount).copyMemory(from: base, byteCount: text.count) }
        cells[cellCount] = hark_duckdb_cell(length: UInt32(text.count), value: Int64(byteCount))
        cellCount &+= 1
        byteCount &+= text.count
    }

    private mutating func grow(by more: Int) {
        byteCapacity = max(2 * byteCapacity, byteCount + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
        larger.update(from: bytes, count: byteCount)
        bytes.deallocate()
        bytes = larger
    }
}

/// Hands rows over to the statement that reads them, some at a time, so that few of many are in memory twice. For one thread.
final class DuckDBSource {
    private let columns: DuckDBColumns
    private let next: (inout DuckDBRows) throws -> Void
    private var rows: DuckDBRows
    private var failure: (any Error)?

    init(_ columns: DuckDBColumns, _ next: @escaping (inout DuckDBRows) throws -> Void) {
        (self.columns, self.next) = (columns, next)
        rows = DuckDBRows(columns: columns.count)
    }

    deinit { rows.deallocate() }

    /// - Parameter body: is given what a statement reads the rows from, and runs it.
    /// - Throws: what handing them over threw, else what `body` did.
    func read(_ body: (String) throws -> Void) throws {
        var source = hark_duckdb_source(
            columns: columns.raw, count: CInt(columns.count), context: Unmanaged.passUnretained(self).toOpaque(),
            next: { context, given in Unmanaged<DuckDBSource>.fromOpaque(context!).takeUnretainedValue().give(&given!.pointee) })
        do {
            try withUnsafePointer(to: &source) { try body("hark_rows(\(Int(bitPattern: $0)))") }
        } catch { throw failure ?? error }
    }

    private func give(_ given: inout hark_duckdb_rows_given) -> CInt {
        (rows.cellCount, rows.byteCount) = (0, 0)
        do { try next(&rows) } catch {
            failure = error
            return -1
        }
        let count = rows.cellCount / columns.count
        precondition(rows.cellCount <= rows.cellCapacity && rows.cellCount == count * columns.count, "rows are whole, and no more than there is room for")
        given = hark_duckdb_rows_given(count: CInt(count), cells: rows.cells, bytes: UnsafeRawPointer(rows.bytes).assumingMemoryBound(to: CChar.self))
        return 0
    }
}
