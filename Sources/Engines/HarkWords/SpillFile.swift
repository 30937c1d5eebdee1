import Foundation

/// A file that is written at its end, read anywhere, and emptied when it is done with.
final class SpillFile {
    private let descriptor: Int32
    private let isOurs: Bool
    private(set) var end = 0

    /// - Precondition: the place has a file of this number.
    init(_ place: SpillPlace, number: Int) throws {
        switch place {
        case .folder(let folder):
            var path = Array("\(folder)/hark-words-XXXXXX".utf8CString)
            (descriptor, isOurs) = (mkstemp(&path), true)
            guard descriptor >= 0 else { throw Self.failure("cannot be used") }
            unlink(path)
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        case .files(let files): (descriptor, isOurs) = (files[number], false)
        case .nowhere: preconditionFailure("nowhere has no files")
        }
    }

    deinit { if isOurs { close(descriptor) } else { empty() } }

    func append(_ bytes: UnsafeRawBufferPointer) throws {
        var written = 0
        while written < bytes.count {
            let count = pwrite(descriptor, bytes.baseAddress! + written, bytes.count - written, off_t(end))
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EFBIG {
                throw WordsError(.tooManyWords, "The text has more different words than memory and the files for the others may hold.")
            }
            guard count >= 0 else { throw Self.failure("cannot be written") }
            written += count
            end += count
        }
    }

    /// How many bytes were read from `offset` on, up to the buffer's length; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Self.failure("cannot be read") }
            return count
        }
    }

    /// Gives its room back. Where that fails the room is used again from its start.
    func empty() {
        _ = ftruncate(descriptor, 0)
        end = 0
    }

    private static func failure(_ what: String) -> WordsError {
        let cause = String(cString: strerror(errno))
        return WordsError(.spillFailed, "The text has more different words than fit into memory, and the folder for the others \(what): \(cause).")
    }
}
