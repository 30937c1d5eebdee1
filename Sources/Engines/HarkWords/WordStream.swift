import HarkText

/// Counts the words of UTF-8 that comes in pieces: gathers pieces into a region, counts the region up to a place where no word can go on,
/// and keeps the rest for the next one.
struct WordStream: ~Copyable {
    private let settings: WordCounterSettings
    private let regionBytes: Int, longestWord: Int
    private var scanner: WordScanner
    private var spill: Spill?
    private var region: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var filled = 0
    /// Before this place the region has no cut.
    private var searched = 0

    init(_ settings: WordCounterSettings) {
        let memory = min(max(settings.memoryBytes, 256 << 10), 128 << 20)
        self.settings = settings
        regionBytes = min(64 << 10, memory / 64)
        longestWord = min(1 << 20, memory / 8)
        capacity = regionBytes
        region = .allocate(capacity: capacity + WordScanner.slack)
        scanner = WordScanner(memoryBytes: memory)
        spill = settings.spill.hasFile(0) ? Spill(settings.spill, bufferBytes: min(regionBytes, 32 << 10)) : nil
    }

    deinit { region.deallocate() }

    mutating func append(_ piece: UnsafeRawBufferPointer) throws {
        var rest = piece
        while let start = rest.baseAddress, !rest.isEmpty {
            let count = min(rest.count, searched + regionBytes - filled)
            guard count > 0 else {
                try countRegion()
                continue
            }
            try reserve(filled + count)
            UnsafeMutableRawPointer(region + filled).copyMemory(from: start, byteCount: count)
            filled += count
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    mutating func finish() throws -> WordCount {
        try count(upTo: filled)
        var answer = TopWords(count: settings.top, leavingOut: try StopWords(settings.stopWords))
        if let spill, !spill.isEmpty {
            try spill.add(&scanner.table)
            try spill.merged { if answer.takes($1) { answer.offer($0, $1) } }
        } else {
            scanner.table.forEach(where: { answer.takes($0) }, { answer.offer($0, $1) })
        }
        return answer.result()
    }

    /// Counts the region up to its last cut.
    private mutating func countRegion() throws {
        let cut = RegionCut.last(in: region, count: filled, from: searched, scalars: scanner.scalars)
        guard cut > 0 else {
            searched = filled
            if filled > longestWord { throw tooLong() }
            return
        }
        try count(upTo: cut)
    }

    private mutating func count(upTo end: Int) throws {
        let isASCII = filled > regionBytes && (0..<end).allSatisfy { region[$0] < 0x80 }
        try makeRoom(words: min(end, regionBytes) / 2 + 2, bytes: isASCII ? end : end * 5)
        if end == filled { (region + filled).update(repeating: 0, count: WordScanner.slack) }
        scanner.scan(region, count: end)
        region.update(from: region + end, count: filled - end)
        filled -= end
        searched = 0
    }

    private mutating func makeRoom(words: Int, bytes: Int) throws {
        if scanner.table.hasRoom(words: words, bytes: bytes) { return }
        guard scanner.table.count > 0 else { throw tooLong() }
        guard let spill else {
            throw WordsError(
                .tooManyWords,
                "The text has more different words than the \(settings.memoryBytes >> 20) MiB that it may take can hold. Hand it in in parts.")
        }
        try spill.add(&scanner.table)
        if !scanner.table.hasRoom(words: words, bytes: bytes) { throw tooLong() }
    }

    private func tooLong() -> WordsError {
        WordsError(.wordTooLong, "The text has a word of more than \(longestWord >> 10) KiB, so it is no text of words.")
    }

    private mutating func reserve(_ count: Int) throws {
        guard count > capacity else { return }
        capacity = max(count, capacity * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + WordScanner.slack)
        larger.update(from: region, count: filled)
        region.deallocate()
        region = larger
    }
}
