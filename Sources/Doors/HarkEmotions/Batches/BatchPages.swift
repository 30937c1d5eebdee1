import HarkCore
import HarkDatabase
import HarkModels
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/emotions/batches` as a person sees it. Works without JavaScript: while a batch runs, its page comes again by itself.
struct BatchPages: Sendable {
    private static let pageLength = 20

    let intake: BatchIntake
    let acts: BatchActs
    let pages: Pages

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        try await list(context, before: try QueryParameters(request).cursor("after"))
    }

    private func list(
        _ context: HarkContext, before: Int? = nil, problem: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let found = try await acts.batches(Self.pageLength + 1, before: before, for: context.caller)
        let model = BatchListPage(
            context: context, batches: Array(found.prefix(Self.pageLength)), problem: problem,
            next: found.count > Self.pageLength ? found[Self.pageLength - 1].number : nil)
        return try pages.render("emotions/batches", model, context, status: status)
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let batch = try await acts.batch(try context.identifier("id"), for: context.caller)
        var response = try pages.render("emotions/batch", BatchPage(batch: batch, context: context), context)
        if !batch.state.isOver { response.headers[.refresh] = "2" }
        return response
    }

    func submit(_ request: Request, context: HarkContext) async throws -> Response {
        do {
            let sent = try await SentBatch(request, context)
            let batch = try await intake.take(sent.bytes, sent.wish, owner: context.caller.authorName)
            return Answer.redirect(to: "/emotions/batches/\(batch.id)").response
        } catch let error as HarkError where [.unacceptable, .conflict, .tooLarge, .overloaded, .rateLimited].contains(error.code) {
            let problem = error.textKey.map { key in
                error.arguments.first.map { context.text(key, $0) } ?? context.text(key)
            }
            var response = try await list(
                context, problem: problem ?? error.detail, status: HTTPResponse.Status(code: error.code.status))
            if let seconds = error.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
            return response
        }
    }

    func act(_ request: Request, context: HarkContext) async throws -> Response {
        let parts = try await request.form(context).text("act").split(separator: ":").map(String.init)
        guard parts.count == 2, let id = Identifier(parts[1]) else {
            throw HarkError.unacceptable("act", "An act is cancel or delete, a colon and a batch's id.")
        }
        switch parts[0] {
        case "cancel":
            _ = try await acts.cancel(id, for: context.caller)
            return Answer.redirect(to: "/emotions/batches/\(id)").response
        case "delete":
            try await acts.delete(id, for: context.caller)
            return .redirect(to: "/emotions/batches", saying: "emotions.batch.deleted")
        default: throw HarkError.unacceptable("act", "An act is cancel or delete, a colon and a batch's id.")
        }
    }
}

extension HTTPField.Name {
    fileprivate static let refresh = HTTPField.Name("Refresh")!
}

/// What the page's form sends: a file, or lines in a text box, and how to read them.
private struct SentBatch {
    private(set) var bytes: [UInt8] = []
    private(set) var wish = BatchIntake.Wish(form: BatchForm(format: .lines))

    private static let unknown = HarkError(
        .malformed, "A form of a batch has a file or lines, a column, a tier (fast, accurate or auto) and a review (1), and nothing else.")

    init(_ request: Request, _ context: HarkContext) async throws {
        let reader = try MultipartReader(request, context)
        var lines = "", column = "", isFile = false
        wish.isReviewed = false
        while let part = try await reader.nextPart() {
            switch part.headers.name {
            case "file":
                let name = part.headers.fileName ?? "batch"
                if name.isEmpty { continue }
                for try await piece in part.bytes { bytes.append(contentsOf: piece.readableBytesView) }
                wish.name = String(name.prefix(200))
                // Where none was chosen, browsers send an empty one.
                isFile = !bytes.isEmpty
            case "lines": lines = try await part.text(limit: 4 << 20)
            case "column": column = try await part.text(limit: 1000)
            case "tier": wish.tier = try TierChoice(rawValue: try await part.text(limit: 100)) ?? { throw Self.unknown }()
            case "review": wish.isReviewed = try await part.text(limit: 100) == "1" ? true : { throw Self.unknown }()
            // The form's token comes in its address; a browser without it there sends it here.
            case "csrf": continue
            default: throw Self.unknown
            }
        }
        guard isFile else {
            wish.name = "batch"
            bytes = Array(lines.utf8)
            return
        }
        let isCSV = [".csv", ".tsv"].contains { wish.name.lowercased().hasSuffix($0) } || !column.isEmpty
        wish.form = BatchForm(format: isCSV ? .csv : .lines, column: column.isEmpty ? nil : column)
    }
}
