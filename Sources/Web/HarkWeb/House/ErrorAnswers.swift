import HarkCore
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The one place where an error becomes an answer: problem+json (RFC 9457) for a program, a page for a person.
enum ErrorAnswers {
    static func response(to error: any Error, audience: Audience, _ context: HarkContext, _ house: House) -> Response {
        let known = hark(error)
        if known.code == .internal || known.code == .outOfSpace { report(error, context, house) }
        var response = audience == .person ? page(known, context, house) : problem(known)
        if let seconds = known.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        if known.code == .unauthenticated { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }

    private static func report(_ error: any Error, _ context: HarkContext, _ house: House) {
        house.logger.error("request failed", metadata: ["id": "\(context.requestID)", "error": "\(error)"])
    }

    /// Errors of libraries in our words; anything unknown is our fault.
    private static func hark(_ error: any Error) -> HarkError {
        switch error {
        case let error as HarkError: return error
        case is CancellationError: return HarkError(.overloaded, "The house is closing.", textKey: "web.busy").retry(after: 5)
        case let error as any HTTPResponseError:
            let code = HarkError.Code.allCases.first { $0.status == error.status.code } ?? (error.status.code < 500 ? .malformed : .internal)
            return HarkError(code, "The request could not be read.")
        default: return HarkError(.internal, "Something went wrong on our side. It was noted; please try again.", textKey: "web.internal")
        }
    }

    private struct Problem: Encodable {
        let type = "about:blank"
        let title: String, status: Int, detail: String, code: String
        let errors: [HarkError.FieldProblem]?
    }

    private static func problem(_ error: HarkError) -> Response {
        .bytes(body(of: error), type: "application/problem+json", status: error.code.response, headers: [.cacheControl: "no-store"])
    }

    /// The problem as JSON.
    static func body(of error: HarkError) -> ByteBuffer {
        let status = error.code.response
        let problem = Problem(
            title: status.reasonPhrase, status: status.code, detail: error.detail,
            code: snakeCase(error.code.rawValue), errors: error.problems.isEmpty ? nil : error.problems)
        // Encoding strings and numbers cannot fail; if it ever does, the status still says what matters.
        return (try? HarkJSON.encode(problem)).map { ByteBuffer(bytes: $0) } ?? ByteBuffer()
    }

    private struct ErrorPage: PageModel {
        let title: String, detail: String, id: String
        let problems: [HarkError.FieldProblem]
        let mustSignIn: Bool

        func child(named name: String) -> Any? {
            switch name {
            case "heading": title
            case "detail": detail
            case "id": id
            case "hasProblems": problems.count > 1
            case "problems": problems.map { Fields(["field": $0.field, "detail": $0.detail]) }
            case "mustSignIn": mustSignIn
            default: nil
            }
        }
    }

    private static func page(_ error: HarkError, _ context: HarkContext, _ house: House) -> Response {
        let texts = house.texts, language = context.language
        let model = ErrorPage(
            title: texts.text("web.error.\(error.code.rawValue)", language) ?? error.code.rawValue,
            detail: error.textKey.flatMap { texts.text($0, language, error.arguments) } ?? error.detail, id: context.requestID,
            problems: error.problems, mustSignIn: error.code == .unauthenticated)
        do {
            return try house.pages.render("web/error", model, context, status: error.code.response)
        } catch {
            report(error, context, house)
            return Response(status: .internalServerError)
        }
    }
}
