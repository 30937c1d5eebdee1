package import HarkCore
package import NIOCore

/// Answers the requests of one connection from a node. No method waits: a node answers in microseconds.
package struct MemcachedSession {
    private let node: CacheNode
    private let clock: any WallClock
    private var values = MemcachedValues()

    package init(node: CacheNode, clock: any WallClock) { (self.node, self.clock) = (node, clock) }

    /// A value larger than this is refused before it is read.
    var mostBytes: Int { node.settings.capacityBytes }

    /// What stands in `version`, so that a client can tell what it talks to.
    package static let version = "1.6-hark"

    /// Pieces to be sent, in order; large values are shared with the node, not copied. Nil: close the connection.
    package mutating func answer(_ request: MemcachedRequest) -> [ByteBuffer]? {
        switch request {
        case .get(let keys, let withVersions): return values.answer(keys, node, withVersions: withVersions)
        case .store(let storing, let key, let flags, let expires, let value, let isQuiet):
            return line(store(storing, key, CacheValue(value, flags: flags), expires), isQuiet)
        case .delete(let key, let isQuiet): return line(node.remove(key) ? "DELETED" : "NOT_FOUND", isQuiet)
        case .touch(let key, let expires, let isQuiet): return line(node.touch(key, expires: end(expires)) ? "TOUCHED" : "NOT_FOUND", isQuiet)
        case .flushAll(let isQuiet):
            node.removeAll()
            return line("OK", isQuiet)
        case .capacity(let megabytes, let isQuiet):
            node.settings.capacityBytes = megabytes << 20
            return line("OK", isQuiet)
        case .policy(let policy, let isQuiet):
            node.settings.policy = policy
            return line("OK", isQuiet)
        case .statistics: return [ByteBuffer(string: statistics)]
        case .keys: return [ByteBuffer(string: keys)]
        case .version: return line("VERSION \(Self.version)", false)
        case .verbosity(let isQuiet): return line("OK", isQuiet)
        case .quit: return nil
        case .refused(let reason): return line(reason, reason.isEmpty)
        }
    }

    private func line(_ text: String, _ isQuiet: Bool) -> [ByteBuffer] { isQuiet ? [] : [ByteBuffer(string: text + "\r\n")] }

    private func store(_ storing: MemcachedRequest.Storing, _ key: CacheKey, _ value: CacheValue, _ expires: Int64) -> String {
        let mode: PutMode =
            switch storing {
            case .set: .always
            case .add: .ifAbsent
            case .replace: .ifPresent
            case .cas(let version): .ifVersion(version)
            }
        return switch node.put(value, for: key, mode, expires: end(expires)) {
        case .stored: "STORED"
        case .notStored: "NOT_STORED"
        case .otherVersion: "EXISTS"
        case .notFound: "NOT_FOUND"
        case .tooLarge: "SERVER_ERROR object too large for cache"
        }
    }

    /// Seconds from now up to thirty days, else seconds since 1970; 0 is never, below it is at once.
    private func end(_ expires: Int64) -> Timestamp? {
        switch expires {
        case 0: nil
        case ..<0: Timestamp(microseconds: 1)
        case ...2_592_000: clock.now.advanced(bySeconds: Double(expires))
        // So far away that it is never: what is sent may be any number.
        default: Timestamp(microseconds: min(expires, 1 << 40) * 1_000_000)
        }
    }

    private var statistics: String {
        let now = node.statistics, settings = node.settings
        let rows: [(String, String)] = [
            ("version", Self.version), ("cmd_get", "\(now.requests)"), ("cmd_set", "\(now.stores)"), ("get_hits", "\(now.hits)"),
            ("get_misses", "\(now.misses)"), ("bytes", "\(now.bytes)"), ("curr_items", "\(now.items)"), ("evictions", "\(now.evictions)"),
            ("limit_maxbytes", "\(settings.capacityBytes)"), ("policy", settings.policy.rawValue),
        ]
        return rows.map { "STAT \($0.0) \($0.1)\r\n" }.joined() + "END\r\n"
    }

    /// The least recently used first, keys encoded as memcached does it.
    private var keys: String {
        node.keys().map { "key=\(KeyText.encoded($0.key.bytes)) size=\($0.bytes)\r\n" }.joined() + "END\r\n"
    }
}

/// Keys as they may stand in a line: what is no printable ASCII, and `%`, as `%XX`.
enum KeyText {
    private static let digits = Array("0123456789ABCDEF".utf8)

    static func encoded(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for byte in bytes {
            if 0x21...0x7E ~= byte, byte != UInt8(ascii: "%") {
                text.append(byte)
            } else {
                text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil where it is none.
    static func decoded(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = [], rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
