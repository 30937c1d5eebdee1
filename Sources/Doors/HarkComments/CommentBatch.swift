import HarkCore
import HarkWeb
import NIOCore

/// A body of newline-delimited JSON: one comment a line, at most 1,000; blank lines are passed over.
enum CommentBatch {
    static let lineLimit = 1000

    /// A comment or an error for each line that is not blank, in order.
    /// - Throws: `HarkError` `.tooLarge` for more than 1,000 lines: nothing of them is kept.
    static func lines(in body: ByteBuffer) throws -> [Result<CommentIntake.BatchLine, HarkError>] {
        let lines = body.readableBytesView.split(separator: UInt8(ascii: "\n")).filter { line in
            line.contains { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\r") }
        }
        guard lines.count <= lineLimit else {
            throw HarkError(.tooLarge, "A batch has at most 1,000 lines, this one has \(lines.count). Nothing of it was kept.")
        }
        return try lines.enumerated().map { position, line in
            do {
                let form = try HarkJSON.request(CommentForm.self, from: ByteBuffer(line))
                return .success(CommentIntake.BatchLine(content: form.content, tier: form.tier))
            } catch let error as HarkError {
                return .failure(HarkError(error.code, "Line \(position + 1): \(error.detail)"))
            }
        }
    }
}
