public import NIOCore

/// Posts comments, every text new: one a request, or many as lines of one NDJSON body.
public struct NewComments: Workload {
    public let documentPath = "/api/v1/comments"
    private let form: RequestForm
    private let texts: NewTexts
    private let batch: Int

    /// - Parameter batch: comments a request; 1 posts plain JSON.
    public init(form: RequestForm, texts: NewTexts, batch: Int = 1) {
        self.form = form
        self.texts = texts
        self.batch = batch
    }

    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest {
        guard batch > 1 else {
            return LoadRequest(form.post(documentPath, line(connection, iteration), contentType: "application/json"))
        }
        let lines = (0..<batch).map { line(connection, iteration * batch + $0) + "\n" }.joined()
        return LoadRequest(form.post(documentPath, lines, contentType: "application/x-ndjson"))
    }

    private func line(_ connection: Int, _ number: Int) -> String {
        #"{"content":"\#(texts.text(connection: connection, iteration: number))"}"#
    }
}
