import Glibc
import HarkWorkers

/// Answers with its parameters and how many bytes came.
struct Echo: WorkerTask {
    static let name = "echo"

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        var count = 0, sum = 0
        while try input.next({ piece in
            count += piece.count
            for byte in piece { sum &+= Int(byte) }
        }) {
            try output.progress(Double(count) / Double(max(1, input.byteCount)))
        }
        output.finish(Array("\(String(decoding: input.parameters, as: UTF8.self)) \(count) of \(input.byteCount), sum \(sum)".utf8))
    }
}

/// Fills its files without a name to their limits; answers how many there were, how many had something in them, and how much they took.
struct Scribble: WorkerTask {
    static let name = "scribble"

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        let block = [UInt8](repeating: 7, count: 64 << 10)
        var filled = 0, taken = 0
        for file in input.scratch {
            var byte: UInt8 = 0
            if pread(file, &byte, 1, 0) != 0 { filled += 1 }
            var end = 0
            while case let count = pwrite(file, block, block.count, off_t(end)), count > 0 { end += count }
            guard errno == EFBIG, pread(file, &byte, 1, off_t(end - 1)) == 1, byte == 7 else { throw Fail.Mishap() }
            taken += end
        }
        output.finish(Array("\(input.scratch.count) files, \(filled) with something, \(taken) bytes".utf8))
    }
}

struct Refuse: WorkerTask {
    static let name = "refuse"
    func run(_ input: WorkerInput, _ output: WorkerOutput) throws { throw WorkerRefusal("This is no text.") }
}

struct Fail: WorkerTask {
    struct Mishap: Error, CustomStringConvertible { let description = "It did not work out." }
    static let name = "fail"
    func run(_ input: WorkerInput, _ output: WorkerOutput) throws { throw Mishap() }
}

/// Forgets to answer.
struct Silent: WorkerTask {
    static let name = "silent"
    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {}
}
