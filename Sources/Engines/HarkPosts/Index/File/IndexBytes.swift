import HarkText

/// The bytes of an index: a file mapped read-only, or memory of our own.
final class IndexBytes: Sendable {
    /// Safe to share: nobody writes them, and they live exactly as long as this object.
    nonisolated(unsafe) let all: UnsafeRawBufferPointer
    /// Nil for memory of our own.
    private let file: MappedFile?

    init(mapping path: String) throws(IndexDamage) {
        let file: MappedFile
        do throws(MappedFile.Failure) { file = try MappedFile(path) } catch { throw IndexDamage(error.description) }
        guard !file.bytes.isEmpty else { throw IndexDamage("is empty") }
        all = file.bytes
        self.file = file
    }

    init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        all = UnsafeRawBufferPointer(copy)
        file = nil
    }

    deinit { if file == nil { all.deallocate() } }

    func checksum(_ range: Range<Int>) -> UInt64 {
        range.isEmpty ? 0 : TextHash.bytes(all.baseAddress! + range.lowerBound, count: range.count)
    }
}

/// Why an index cannot be used. It is built anew then; nothing is lost with it.
package struct IndexDamage: Error, Sendable, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}
