import COnnxRuntime
import HarkText

/// A network that makes tables of numbers out of one, run by ONNX Runtime in the thread that asks. Not for two threads at once.
final class ImageNetwork {
    struct Table {
        let sides: [Int]
        let numbers: [Float]
    }

    private let network: OpaquePointer
    private let outputs: Int

    /// - Parameter keepsMemory: for inputs that all have one shape; otherwise what the largest needed would stay.
    /// - Throws: `ModelFileError` where the file is not there or is no network; `OnnxFailure` where the library is not loaded.
    init(path: String, outputs: Int = 1, keepsMemory: Bool) throws {
        guard !OnnxLibrary.version.isEmpty else { throw OnnxFailure("ONNX Runtime is not loaded") }
        let file = try MappedFile.ofModel(path)
        let network = withExtendedLifetime(file) {
            hark_onnx_open_network(file.bytes.baseAddress, file.bytes.count, outputs, keepsMemory ? 1 : 0)
        }
        guard let network else {
            throw ModelFileError(path, "is no model that can be used (\(OnnxLibrary.lastError))")
        }
        self.network = network
        self.outputs = outputs
    }

    deinit { hark_onnx_close_network(network) }

    func run(_ input: [Float], sides: [Int]) throws -> [Table] {
        precondition(sides.reduce(1, *) == input.count)
        var tables = [hark_onnx_table](repeating: hark_onnx_table(), count: outputs)
        guard hark_onnx_run(network, input, sides.map(Int64.init), sides.count, &tables) == 0 else {
            throw OnnxFailure("The network failed: \(OnnxLibrary.lastError)")
        }
        defer { for place in tables.indices { hark_onnx_release(&tables[place]) } }
        return tables.map(Self.copy)
    }

    private static func copy(_ table: hark_onnx_table) -> Table {
        let sides = withUnsafeBytes(of: table.sides) { $0.bindMemory(to: Int64.self).prefix(table.side_count).map(Int.init) }
        return Table(sides: sides, numbers: Array(UnsafeBufferPointer(start: table.numbers, count: sides.reduce(1, *))))
    }
}
