import NIOCore

/// A line of the text protocol that stores nothing, taken apart.
struct MemcachedLine {
    private let name: String
    /// As it came, since a key is no text.
    private let firstWord: ByteBufferView?
    /// Without `noreply`.
    private var words: [String]
    private let isQuiet: Bool

    init(_ name: String, _ words: ArraySlice<ByteBufferView>) {
        self.name = name
        firstWord = words.first
        self.words = words.map { String(decoding: $0, as: UTF8.self) }
        isQuiet = self.words.last == "noreply"
        if isQuiet { self.words.removeLast() }
    }

    static let malformed = MemcachedRequest.refused("CLIENT_ERROR bad command line format")

    var request: MemcachedRequest {
        switch name {
        case "delete": words.count == 1 || words.count == 2 && words[1] == "0" ? withKey { .delete($0, isQuiet: isQuiet) } : Self.malformed
        case "touch": touch
        case "flush_all": words.isEmpty || words == ["0"] ? .flushAll(isQuiet: isQuiet) : .refused("CLIENT_ERROR delays are not supported")
        case "cache_memlimit": capacity
        case "cache_policy": words.first.flatMap(CachePolicy.init).map { .policy($0, isQuiet: isQuiet) } ?? Self.malformed
        case "stats": words.isEmpty ? .statistics : .refused("CLIENT_ERROR there are no such statistics")
        case "lru_crawler": words == ["metadump", "all"] ? .keys : Self.malformed
        case "version": .version
        case "verbosity": .verbosity(isQuiet: isQuiet)
        case "quit": .quit
        default: .refused("ERROR")
        }
    }

    private var touch: MemcachedRequest {
        guard words.count == 2, let expires = Int64(words[1]) else { return Self.malformed }
        return withKey { .touch($0, expires: expires, isQuiet: isQuiet) }
    }

    private var capacity: MemcachedRequest {
        guard words.count == 1, let megabytes = Int(words[0]), 1...(1 << 24) ~= megabytes else { return Self.malformed }
        return .capacity(megabytes, isQuiet: isQuiet)
    }

    private func withKey(_ request: (CacheKey) -> MemcachedRequest) -> MemcachedRequest {
        firstWord.flatMap { CacheKey($0) }.map(request) ?? Self.malformed
    }
}

/// A line that announces a value: `set KEY FLAGS EXPTIME BYTES [noreply]`, for `cas` with a version before `noreply`.
struct MemcachedStoreLine: Equatable {
    static let names: Set = ["set", "add", "replace", "cas"]

    private let storing: MemcachedRequest.Storing
    private let key: CacheKey, flags: UInt32, expires: Int64
    let isQuiet: Bool

    init?(_ name: String, _ words: ArraySlice<ByteBufferView>) {
        let numbers = words.dropFirst().map { String(decoding: $0, as: UTF8.self) }
        isQuiet = numbers.last == "noreply"
        let expected = (name == "cas" ? 4 : 3) + (isQuiet ? 1 : 0)
        guard let key = words.first.flatMap({ CacheKey($0) }), numbers.count == expected, let flags = UInt32(numbers[0]),
            let expires = Int64(numbers[1])
        else { return nil }
        (self.key, self.flags, self.expires) = (key, flags, expires)
        switch name {
        case "add": storing = .add
        case "replace": storing = .replace
        case "cas":
            guard let version = UInt64(numbers[3]) else { return nil }
            storing = .cas(version)
        default: storing = .set
        }
    }

    func request(_ value: ByteBuffer) -> MemcachedRequest { .store(storing, key, flags: flags, expires: expires, value, isQuiet: isQuiet) }
}
