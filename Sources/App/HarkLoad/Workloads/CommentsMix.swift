public import NIOCore

/// What many visitors do at once: of ten requests of a connection one posts a new comment, the next reads that comment back and
/// must be shown it, and the other eight read the page and the list in turn. The connections post at different steps.
public struct CommentsMix: Workload {
    public let documentPath = "/comments"
    private let form: RequestForm
    private let texts: NewTexts
    private let page: LoadRequest
    private let list: LoadRequest

    private static let cycle = 10

    public init(form: RequestForm, texts: NewTexts) {
        self.form = form
        self.texts = texts
        page = LoadRequest(form.get("/comments"))
        list = LoadRequest(form.get("/api/v1/comments"))
    }

    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest {
        let step = iteration % Self.cycle, posting = connection % (Self.cycle - 1)
        if step == posting { return post(texts.text(connection: connection, iteration: iteration)) }
        if step == posting + 1, let previous, let id = Self.identifier(in: previous) {
            return readBack(id, texts.text(connection: connection, iteration: iteration - 1))
        }
        return (step + connection).isMultiple(of: 2) ? page : list
    }

    private func post(_ text: String) -> LoadRequest {
        LoadRequest(form.post("/api/v1/comments", #"{"content":"\#(text)"}"#, contentType: "application/json"), keepsBody: true)
    }

    private func readBack(_ id: String, _ text: String) -> LoadRequest {
        LoadRequest(form.get("/api/v1/comments/\(id)"), expecting: .contains(Array(text.utf8)))
    }

    /// The value of the first member named `id` in a JSON object that was not nested before it.
    static func identifier(in body: ByteBuffer) -> String? {
        let text = String(buffer: body)
        guard let key = text.firstRange(of: #""id""#) else { return nil }
        let value = text[key.upperBound...].drop { $0 == ":" || $0 == " " }
        guard value.first == "\"" else { return nil }
        let id = value.dropFirst().prefix { $0 != "\"" }
        return id.isEmpty ? nil : String(id)
    }
}
