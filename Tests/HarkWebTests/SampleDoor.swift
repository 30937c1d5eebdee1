import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// A door that has one route of each kind, for the house to be tested with.
struct SampleDoor: Door {
    static let name = "sample"
    static let migrations = [
        Migration("sample.1-notes", ["CREATE TABLE sample_notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"])
    ]
    static let texts = TextCatalogue([
        "sample.title": [.english: "Notes", .italian: "Appunti"],
        "sample.saved": [.english: "Saved <{0}>.", .italian: "Salvato <{0}>."],
    ])
    static let templates = [
        "sample/list": """
            <h1>{{t.sample.title}}</h1>
            <form method="post" action="/notes"><input type="hidden" name="csrf" value="{{csrf}}"><input name="text"></form>
            {{#notes}}<p>{{.}}</p>{{/notes}}
            """
    ]

    let navigation: NavigationLink? = NavigationLink(path: "/notes", textKey: "sample.title")
    let services: [any Service] = []
    let database: any SQLDatabase
    let pages: Pages
    let renders: Counter
    let page: CachedPage
    let live: LiveEvents
    /// Run by `POST /api/v1/notes` after its note is committed: where a test cuts in.
    var afterCommit: @Sendable () async throws -> Void = {}
    /// What `GET /api/v1/long` does.
    var longWork: @Sendable () async throws -> Void = {}

    init(database: any SQLDatabase, pages: Pages, clock: any WallClock, renders: Counter = Counter()) {
        self.database = database
        self.pages = pages
        self.renders = renders
        page = CachedPage(database: database)
        var limits = LiveEvents.Limits()
        limits.listenersPerBreath = 2
        live = LiveEvents(clock: clock, limits: limits)
    }

    var routes: [Route] {
        let note = Schema.object([.init("text", .string(minLength: 1)), .init("count", .nullable(.integer(minimum: 0)), required: false)])
        let id = Operation.Parameter("id", in: .path, .integer(), "Number of the note.")
        return [
            Route(.get, "/notes", audience: .person, Operation("notesPage", "All notes.", answers: [.page]), handler: list),
            Route(
                .post, "/notes", audience: .person,
                Operation(
                    "notesForm", "Adds a note.",
                    body: .init([("application/x-www-form-urlencoded", .object([.init("csrf", .string()), .init("text", .string())]))]),
                    answers: [.redirect]), handler: submit),
            Route(
                .post, "/api/v1/notes", bodyLimit: 1000,
                Operation("createNote", "Adds a note.", body: .json(note), answers: [.json(201, "Kept.", note)]), handler: create),
            Route(
                .post, "/api/v1/plain-notes",
                Operation("createPlainNote", "Adds a note; the house keeps its answer.", body: .json(note), answers: [.json(201, "Kept.", note)]),
                handler: createPlain),
            Route(
                .get, "/api/v1/notes/{id}", Operation("showNote", "One note.", parameters: [id], answers: [.json(200, "It.", note)]),
                handler: show),
            Route(
                .delete, "/api/v1/notes/{id}", role: .operator,
                Operation("deleteNote", "Deletes a note.", parameters: [id], answers: [.init(204, "Gone.")]), handler: remove),
            Route(
                .post, "/api/v1/training", role: .operator, scope: .modelWriter,
                Operation("train", "Trains.", answers: [.init(204, "Yes.")])) { _, _ in Response(status: .noContent) },
            Route(
                .put, "/api/v1/notes/{id}/owner", role: .admin, needsSession: true,
                Operation("own", "Gives a note away.", parameters: [id], answers: [.init(204, "Yes.")])) { _, _ in Response(status: .noContent) },
            Route(.get, "/api/v1/admin", role: .admin, Operation("admin", "For admins.", answers: [.init(204, "Yes.")])) { _, _ in
                Response(status: .noContent)
            },
            Route(.post, "/api/old", audience: .documented, Operation("old", "As documented.", answers: [.init(204, "Yes.")])) { _, _ in
                Response(status: .noContent)
            },
            Route(.get, "/api/v1/broken", Operation("broken", "Fails.", answers: [.init(204, "Never.")])) { _, _ in throw Broken() },
            Route(.get, "/api/v1/long", endsWithClient: true, Operation("long", "Takes long.", answers: [.init(204, "Done.")])) { _, _ in
                try await longWork()
                return Response(status: .noContent)
            },
            Route(.get, "/api/v1/notes.csv", Operation("csv", "All.", answers: [.init(200, "CSV.", type: "text/csv", .string())])) { request, _ in
                let cut = request.uri.query?.contains("cut") == true
                return .export(name: "notes.csv", header: ["text"]) { rows in
                    try await rows.write([["plain"], ["with, comma"], ["with \"quote\"\nand line"]])
                    if cut { throw Broken() }
                }
            },
            Route(.get, "/notes/events", Operation("events", "Live.", answers: [.init(200, "Events.", type: "text/event-stream", .string())])) {
                request, context in try live.response(to: request, context: context)
            },
        ]
    }

    struct Broken: Error {}

    struct NoteForm: Codable {
        let text: String
        let count: Int?
    }

    private struct ListPage: PageModel {
        let title: String, csrf: String, notes: [String]
        func child(named name: String) -> Any? {
            switch name {
            case "csrf": csrf
            case "notes": notes
            default: nil
            }
        }
    }

    private func list(_ request: Request, context: HarkContext) async throws -> Response {
        try await page.response(for: 0, context) { [database, pages, renders] context in
            renders.add()
            let notes = try await database.read { try $0.rows("SELECT text FROM sample_notes ORDER BY id").map { try $0.text(0) } }
            return try pages.html("sample/list", ListPage(title: context.text("sample.title"), csrf: context.csrfToken, notes: notes), context)
        }
    }

    private func submit(_ request: Request, context: HarkContext) async throws -> Response {
        let text = try await request.form(context).text("text")
        try await database.write { try $0.execute("INSERT INTO sample_notes (text) VALUES (?)", text) }
        return .redirect(to: "/notes", saying: "sample.saved", text)
    }

    private func create(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: NoteForm.self, context)
        let answer = Answer.json(Array(try HarkJSON.encode(form)), status: .created)
        try await database.write { writer in
            try writer.execute("INSERT INTO sample_notes (text) VALUES (?)", form.text)
            try context.idempotency?.record(answer, in: writer)
        }
        try await afterCommit()
        return answer.response
    }

    private func createPlain(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: NoteForm.self, context)
        try await database.write { try $0.execute("INSERT INTO sample_notes (text) VALUES (?)", form.text) }
        return try .json(form, status: .created)
    }

    private func show(_ request: Request, context: HarkContext) async throws -> Response {
        guard let id = Int(try context.parameter("id")),
            let row = try await database.read({ try $0.firstRow("SELECT text FROM sample_notes WHERE id = ?", id) })
        else { throw HarkError(.notFound, "There is no such note.") }
        return try .json(NoteForm(text: try row.text(0), count: nil))
    }

    private func remove(_ request: Request, context: HarkContext) async throws -> Response {
        let id = Int(try context.parameter("id")) ?? 0
        try await database.write { try $0.execute("DELETE FROM sample_notes WHERE id = ?", id) }
        return Response(status: .noContent)
    }
}
