public import NIOCore

/// Files of the sizes that the documents show, 0.45 to 1.6 MB (004b-36), each handed in once. They are made before the run.
public struct DocumentFiles: Workload {
    public let documentPath = "/api/v1/documents"
    /// Begins each file's name, so that another run's files are others.
    public let run: String
    public let form: RequestForm
    private let connections: Int
    private let texts: [ByteBuffer]

    /// Made at most; more files than these repeat them below a first line of their own.
    public static let textCount = 120
    /// KB by the number of the file, as the documents list them.
    private static let listed = [
        1: 958.3, 10: 894.4, 100: 1331.2, 101: 452.3, 102: 885.5, 103: 1331.2, 104: 855.3, 105: 452.3, 106: 865.3, 107: 848.7, 108: 894.4, 109: 1638.4,
    ]

    /// - Parameters:
    ///   - count: files of the whole run.
    ///   - seed: the same one makes the same texts but for their first lines, which name the run.
    public init(form: RequestForm, run: String, count: Int, connections: Int, seed: UInt64) {
        self.form = form
        self.run = run
        self.connections = connections
        let generated = GeneratedText()
        texts = (1...max(1, min(count, Self.textCount))).map { number in
            generated.text(firstLine: "", size: Self.size(of: number, seed: seed), number: number, seed: seed)
        }
    }

    /// Bytes: as listed, and of the others between the least and the greatest of these.
    public static func size(of number: Int, seed: UInt64) -> Int {
        let share = Double((UInt64(number) &* 0x9E37_79B9_7F4A_7C15 ^ seed &* 0xBF58_476D_1CE4_E5B9) >> 40) / Double(1 << 24)
        return Int((listed[number] ?? 452.3 + share * (1638.4 - 452.3)) * 1024)
    }

    /// A connection's files: every one in turn, so that the first ones of all connections are the first of the list.
    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest {
        let number = iteration * connections + connection + 1, name = "\(run)-\(number).txt"
        return LoadRequest(
            form.post("\(documentPath)?name=\(name)", body(number), contentType: "text/plain"), expecting: .contains(Array(name.utf8)))
    }

    /// A text whose first line names the run and the file: a content that is known would be answered without counting.
    func body(_ number: Int) -> ByteBuffer {
        var body = texts[(number - 1) % texts.count]
        body.setString("\(run) \(number)\n", at: body.readerIndex)
        return body
    }
}
