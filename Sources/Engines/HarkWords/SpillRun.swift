import Foundation

/// A file of words in the order of their bytes, each with its count: length and count as little-endian base-128 numbers, then the bytes.
final class SpillRun {
    let descriptor: Int32
    private let bufferBytes: Int
    private var buffer: [UInt8] = []

    init(folder: String, bufferBytes: Int) throws {
        self.bufferBytes = bufferBytes
        var path = Array("\(folder)/hark-words-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw Self.failure("cannot be used") }
        unlink(path)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        buffer.reserveCapacity(bufferBytes + 64)
    }

    deinit { close(descriptor) }

    func append(_ word: UnsafeRawBufferPointer, _ count: Int) throws {
        append(number: word.count)
        append(number: count)
        buffer.append(contentsOf: word)
        if buffer.count >= bufferBytes { try flush() }
    }

    func flush() throws {
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Self.failure("cannot be written") }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func append(number: Int) {
        var rest = number
        while rest >= 0x80 {
            buffer.append(UInt8(rest & 0x7F | 0x80))
            rest >>= 7
        }
        buffer.append(UInt8(rest))
    }

    static func failure(_ what: String) -> WordsError {
        let cause = String(cString: strerror(errno))
        return WordsError(.spillFailed, "The text has more different words than fit into memory, and the folder for the others \(what): \(cause).")
    }
}
