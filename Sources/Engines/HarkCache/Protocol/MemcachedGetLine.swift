/// `get KEY…` and `gets KEY…`, what most requests are: read in one pass over their bytes.
enum MemcachedGetLine {
    private static let space = UInt8(ascii: " ")

    /// - Parameter line: without its end.
    /// - Returns: nil where it is another request.
    static func request(_ line: UnsafeRawBufferPointer) -> MemcachedRequest? {
        let isGets = line.starts(with: "gets".utf8), name = isGets ? 4 : 3
        guard isGets || line.starts(with: "get".utf8), line.count == name || line[name] == space else { return nil }
        var keys: [CacheKey] = [], at = name
        while at < line.count {
            var end = at
            while end < line.count, line[end] != space { end += 1 }
            if end > at {
                guard let key = CacheKey(line[at..<end]) else { return MemcachedLine.malformed }
                keys.append(key)
            }
            at = end + 1
        }
        return keys.isEmpty ? MemcachedLine.malformed : .get(keys, withVersions: isGets)
    }
}
