extension WordTable {
    /// Hands out every count, and the word too where `isWanted` says so; its bytes live only during the call.
    func forEach(where isWanted: (Int) -> Bool, _ body: (UnsafeRawBufferPointer, Int) throws -> Void) rethrows {
        for number in 0..<count {
            let count = total(of: number)
            if isWanted(count) { try word(number).withUnsafeBytes { try body($0, count) } }
        }
    }

    /// Hands out every word with its count in the order of the words' bytes. It uses the index up: only `removeAll` may follow.
    mutating func forEachSorted(_ body: (UnsafeRawBufferPointer, Int) throws -> Void) rethrows {
        sortIndex()
        for place in 0..<count {
            let number = Int(index[place])
            try word(number).withUnsafeBytes { try body($0, total(of: number)) }
        }
    }

    private func total(of number: Int) -> Int { Int(entries[number].count) + (carried.isEmpty ? 0 : carried[number, default: 0]) }

    private func word(_ number: Int) -> [UInt8] {
        let entry = entries[number], (bytes, length) = entry.rest == 0 ? (nil, 0) : rest(of: entry)
        let first = entry.rest == 0 ? 8 - entry.prefix.leadingZeroBitCount / 8 : 8
        return Array(unsafeUninitializedCapacity: first + length) { word, count in
            for place in 0..<first { word[place] = UInt8(truncatingIfNeeded: entry.prefix >> UInt64(8 * place)) }
            if let bytes { (word.baseAddress! + 8).update(from: bytes, count: length) }
            count = first + length
        }
    }

    /// Puts the entries' numbers into the index, in the order of their words. The index has at least as many slots as there are entries.
    private mutating func sortIndex() {
        for number in 0..<count { index[number] = UInt32(number) }
        var numbers = UnsafeMutableBufferPointer(start: index, count: count)
        numbers.sort { precedes(entries[Int($0)], entries[Int($1)]) }
    }

    /// The order of the words' bytes, which is that of their code points.
    private func precedes(_ one: Entry, _ other: Entry) -> Bool {
        if one.prefix != other.prefix { return one.prefix.byteSwapped < other.prefix.byteSwapped }
        guard one.rest != 0, other.rest != 0 else { return one.rest == 0 && other.rest != 0 }
        let (left, right) = (rest(of: one), rest(of: other))
        return UnsafeBufferPointer(start: left.bytes, count: left.length)
            .lexicographicallyPrecedes(UnsafeBufferPointer(start: right.bytes, count: right.length))
    }
}
