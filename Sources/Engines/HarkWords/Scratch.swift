/// Memory for one thing at a time, that grows and is used again. It owns its memory.
struct Scratch: ~Copyable {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private var capacity = 256

    init() { bytes = .allocate(capacity: capacity) }

    deinit { bytes.deallocate() }

    /// Makes room for `count` bytes; what was in it is lost where it grows.
    mutating func reserve(_ count: Int) {
        guard count > capacity else { return }
        bytes.deallocate()
        capacity = count + count / 2
        bytes = .allocate(capacity: capacity)
    }

    /// Stores eight bytes, the lowest first.
    @inline(__always)
    func store(_ group: UInt64, at place: Int) {
        UnsafeMutableRawPointer(bytes + place).storeBytes(of: group.littleEndian, as: UInt64.self)
    }

    /// Holds `text`, with zeros behind it.
    func copy(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes.update(from: $0.baseAddress!, count: $0.count) }
        (bytes + text.count).update(repeating: 0, count: WordScanner.slack)
    }
}
