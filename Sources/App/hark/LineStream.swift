import Foundation

/// Moves lines from one file descriptor to another through a function, in blocks, in the calling thread. What has been
/// read is answered before more is read, so a person typing at it sees each answer at once.
struct LineStream {
    private static let blockBytes = 1 << 20

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let input: Int32, output: Int32

    /// - Parameter body: uses up whole lines and says how many bytes it used; the rest is handed in again with what follows.
    func run(_ body: (_ input: UnsafeRawBufferPointer, _ isEnd: Bool, _ output: inout [UInt8]) throws -> Int) throws {
        var buffer = [UInt8](repeating: 0, count: Self.blockBytes), filled = 0
        var answers: [UInt8] = []
        var isEnd = false
        while !isEnd {
            if filled == buffer.count { buffer.append(contentsOf: [UInt8](repeating: 0, count: buffer.count)) }
            let count = try read(into: &buffer, from: filled)
            isEnd = count == 0
            filled += count
            answers.removeAll(keepingCapacity: true)
            let used = try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<filled]), isEnd, &answers) }
            buffer.withUnsafeMutableBytes { _ = memmove($0.baseAddress!, $0.baseAddress! + used, filled - used) }
            filled -= used
            try write(answers)
        }
    }

    private func read(into buffer: inout [UInt8], from place: Int) throws -> Int {
        while true {
            let count = buffer.withUnsafeMutableBytes { Foundation.read(input, $0.baseAddress! + place, $0.count - place) }
            if count >= 0 { return count }
            guard errno == EINTR else { throw Failure(description: "Standard input cannot be read: \(String(cString: strerror(errno))).") }
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Foundation.write(output, $0.baseAddress! + written, $0.count - written) }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw Failure(description: "Standard output cannot be written: \(String(cString: strerror(errno))). Free some space and run it again.")
            }
        }
    }
}
