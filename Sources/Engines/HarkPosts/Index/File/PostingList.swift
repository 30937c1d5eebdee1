/// The rows that hold a term: the distances from one to the next in seven bits a byte, or a bit for every row where that is shorter.
enum PostingList {
    static func isBitmap(_ count: Int, of rows: Int) -> Bool { count * 8 > rows }

    /// - Parameter list: rows in rising order.
    static func append(_ list: some Collection<UInt32>, of rows: Int, to bytes: inout [UInt8]) {
        guard isBitmap(list.count, of: rows) else {
            var next = 0
            for row in list {
                Varint.append(Int(row) - next, to: &bytes)
                next = Int(row) + 1
            }
            return
        }
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: (rows + 7) / 8))
        for row in list { bytes[start + Int(row) >> 3] |= 1 << UInt8(row & 7) }
    }

    static func insert(_ bytes: UnsafeRawBufferPointer, count: Int, into rows: inout RowSet) {
        if isBitmap(count, of: rows.count) { return rows.formUnion(bitmap: bytes) }
        guard let base = bytes.baseAddress else { return }
        var offset = 0, next = 0
        while offset < bytes.count {
            next += Varint.read(base, &offset)
            rows.insert(next)
            next += 1
        }
    }
}
