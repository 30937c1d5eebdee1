import Foundation
import HarkText

/// The bytes of an index: a file mapped read-only, or memory of our own.
final class IndexBytes: Sendable {
    /// Safe to share: nobody writes them, and they live exactly as long as this object.
    nonisolated(unsafe) let all: UnsafeRawBufferPointer
    private let isMapped: Bool

    init(mapping path: String) throws(IndexDamage) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw IndexDamage("cannot be opened (\(String(cString: strerror(errno))))") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 0 else { throw IndexDamage("is empty") }
        guard let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
            throw IndexDamage("cannot be mapped (\(String(cString: strerror(errno))))")
        }
        all = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
        isMapped = true
    }

    init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        all = UnsafeRawBufferPointer(copy)
        isMapped = false
    }

    deinit {
        if isMapped { munmap(UnsafeMutableRawPointer(mutating: all.baseAddress), all.count) } else { all.deallocate() }
    }

    func checksum(_ range: Range<Int>) -> UInt64 {
        range.isEmpty ? 0 : TextHash.bytes(all.baseAddress! + range.lowerBound, count: range.count)
    }
}

/// Why an index cannot be used. It is built anew then; nothing is lost with it.
package struct IndexDamage: Error, Sendable, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}
