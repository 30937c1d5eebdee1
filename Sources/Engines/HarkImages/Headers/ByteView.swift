/// Numbers out of bytes that a stranger sent: whatever lies outside is nil, never a trap.
struct ByteView {
    private let bytes: ArraySlice<UInt8>
    private let start: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes[...]
        start = 0
    }

    private init(_ slice: ArraySlice<UInt8>) {
        bytes = slice
        start = slice.startIndex
    }

    var count: Int { bytes.count }

    /// What lies in `range`, cut to what is there; nil where it begins outside.
    func part(from begin: Int, count wanted: Int) -> ByteView? {
        guard begin >= 0, begin <= count, wanted >= 0 else { return nil }
        return ByteView(bytes[(start + begin)..<(start + begin + min(wanted, count - begin))])
    }

    func byte(_ place: Int) -> Int? { place >= 0 && place < count ? Int(bytes[start + place]) : nil }

    /// Of one to four bytes, the most significant first.
    func big(_ place: Int, _ length: Int) -> Int? { number(place, length, step: 1) }

    func little(_ place: Int, _ length: Int) -> Int? { number(place + length - 1, length, step: -1) }

    private func number(_ first: Int, _ length: Int, step: Int) -> Int? {
        var number = 0
        for index in 0..<length {
            guard let byte = byte(first + index * step) else { return nil }
            number = number << 8 | byte
        }
        return number
    }

    func starts(with other: [UInt8]) -> Bool { bytes.starts(with: other) }

    func hasText(_ text: StaticString, at place: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        return place >= 0 && place + length <= count && (0..<length).allSatisfy { bytes[start + place + $0] == text.utf8Start[$0] }
    }

    var array: [UInt8] { Array(bytes) }
}
