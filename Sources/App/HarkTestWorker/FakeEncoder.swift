import Foundation
import HarkWorkers

/// Answers as an encoder does, without one: two numbers a text, how many bytes it has and the first of them. Some texts are orders.
struct FakeEncoder: WorkerTask {
    static let name = EncodeTexts.name

    func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        var bytes: [UInt8] = []
        while try input.next({ bytes.append(contentsOf: $0) }) {}
        let texts = try EncodeOrder.texts(in: bytes)
        for text in texts {
            switch String(decoding: text, as: UTF8.self) {
            case "crash": fatalError("a text was too much")
            case "hold": while true { sleep(3600) }
            case "refuse": throw WorkerRefusal("its model is broken")
            default: break
            }
        }
        let rows = texts.flatMap { [Float($0.count), Float($0.first ?? 0)] }
        output.finish(rows.withUnsafeBytes { Array($0) })
    }
}
