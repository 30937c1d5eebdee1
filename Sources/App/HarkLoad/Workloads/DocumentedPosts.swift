public import NIOCore

/// The documents' script: `{"content": "hello0"}`, `hello1`, … to `POST /api/foo`, with no Content-Type.
public struct DocumentedPosts: Workload {
    public let documentPath = "/api/foo"
    private let form: RequestForm

    public init(form: RequestForm) { self.form = form }

    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest {
        LoadRequest(form.post(documentPath, #"{"content": "hello\#(iteration)"}"#, contentType: nil))
    }
}
