/// The terms of each row, in the order of its text.
struct RowTermsSection {
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [Int64] = []
    private var rows = 0
    private var row: [UInt8] = []

    mutating func append(_ terms: ArraySlice<UInt32>, _ order: TermOrder) {
        if rows % IndexLayout.rowsPerStart == 0 { starts.append(Int64(bytes.count)) }
        row.removeAll(keepingCapacity: true)
        for term in terms { order.tiers.append(order[term], to: &row) }
        Varint.append(row.count, to: &bytes)
        bytes += row
        rows += 1
    }
}

/// The dictionary's blocks and the lists of rows, written side by side: a block says where the lists of its terms begin.
struct DictionarySection {
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [Int64] = []
    private(set) var postings: [UInt8] = []
    private let rows: Int
    private var inBlock = 0
    private var previous: [UInt8] = []

    init(rows: Int) { self.rows = rows }

    mutating func append(_ key: [UInt8], _ list: ArraySlice<UInt32>, beginsTier: Bool) {
        if beginsTier || inBlock == TermDictionary.blockTerms { beginBlock() }
        inBlock += 1
        var shared = 0
        while shared < min(previous.count, key.count), previous[shared] == key[shared] { shared += 1 }
        Varint.append(shared, to: &bytes)
        Varint.append(key.count - shared, to: &bytes)
        bytes += key[shared...]
        previous = key
        append(list)
    }

    private mutating func beginBlock() {
        starts.append(Int64(bytes.count))
        Varint.append(postings.count, to: &bytes)
        previous = []
        inBlock = 0
    }

    private mutating func append(_ list: ArraySlice<UInt32>) {
        Varint.append(list.count, to: &bytes)
        if list.count == 1 { return Varint.append(Int(list.first!), to: &bytes) }
        guard list.count > 1 else { return }
        let start = postings.count
        PostingList.append(list, of: rows, to: &postings)
        Varint.append(postings.count - start, to: &bytes)
    }
}
