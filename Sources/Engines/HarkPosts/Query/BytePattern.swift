/// Finds bytes in bytes in time linear in both (Knuth, Morris & Pratt 1977).
struct BytePattern: Sendable, Hashable {
    private let bytes: [UInt8]
    /// For each length of a beginning that was met: the longest shorter beginning that it ends with.
    private let borders: [Int]

    /// - Precondition: at least one byte.
    init(_ bytes: [UInt8]) {
        precondition(!bytes.isEmpty, "no bytes are found everywhere")
        self.bytes = bytes
        var borders = [0, 0]
        for place in bytes.indices.dropFirst() {
            var border = borders[place]
            while border > 0, bytes[border] != bytes[place] { border = borders[border] }
            borders.append(bytes[border] == bytes[place] ? border + 1 : 0)
        }
        self.borders = borders
    }

    /// Whether it stands somewhere between white space of ASCII or the text's ends.
    func isBetweenSpaces(in text: UnsafeRawBufferPointer) -> Bool {
        var met = 0
        for place in 0..<text.count {
            while met == bytes.count || (met > 0 && bytes[met] != text[place]) { met = borders[met] }
            if bytes[met] == text[place] { met += 1 }
            guard met == bytes.count else { continue }
            let start = place + 1 - met, end = place + 1
            let isOpen = start == 0 || ASCIISet.space.contains(text[start - 1])
            if isOpen, end == text.count || ASCIISet.space.contains(text[end]) { return true }
        }
        return false
    }
}
