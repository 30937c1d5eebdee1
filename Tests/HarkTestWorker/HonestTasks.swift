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
