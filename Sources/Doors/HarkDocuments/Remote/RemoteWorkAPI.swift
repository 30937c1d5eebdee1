import HarkCore
import HarkObjects
import HarkWeb
import HarkWorkers
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// `/api/v1/work`: the documents' jobs for workers on other machines, who hold a token with the right `worker` and nothing else.
struct RemoteWorkAPI: Sendable {
    let jobs: RemoteJobs

    /// A result of the pipe's length, and room around it.
    static let resultLimit = 8 << 20

    private struct Orders: Encodable {
        let items: [OrderAnswer]
    }

    private struct OrderAnswer: Encodable {
        let receipt: Identifier, task: String, parameters: String, hasBytes: Bool, seconds: Double
    }

    func take(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request)
        let count = try parameters.int("count", in: 1...RemoteJobs.largestBatch, default: 1)
        let wait = try parameters.int("wait", in: 0...Int(RemoteJobs.longestWait), default: 0)
        let taker = RemoteJobs.Taker(account: account(context), worker: try workerName(parameters, context))
        // A house that stops lets nobody wait.
        let orders = try await cancelWhenGracefulShutdown { [jobs] in try await jobs.take(count, for: taker, wait: Double(wait)) }
        return try .json(
            Orders(
                items: orders.map { order in
                    OrderAnswer(
                        receipt: order.receipt, task: order.task, parameters: String(decoding: order.parameters, as: UTF8.self),
                        hasBytes: order.hasBytes, seconds: order.seconds)
                }))
    }

    /// To which receipts belong: one that another account has taken is not there.
    private func account(_ context: HarkContext) -> String { context.caller.accountID?.description ?? context.caller.name }

    /// Who did it, as it stands in results: the account, and the machine that it says it is.
    private func workerName(_ parameters: QueryParameters, _ context: HarkContext) throws -> String {
        let name = "remote \(context.caller.username ?? context.caller.name)"
        guard let machine = parameters.string("worker") else { return name }
        guard MachineName.isGood(machine) else {
            throw HarkError(.malformed, "worker must be 1 to 63 of A to Z, a to z, 0 to 9, dots, dashes and underscores, and begin with a letter or digit.")
        }
        return "\(name) at \(machine)"
    }

    func bytes(_ request: Request, context: HarkContext) async throws -> Response {
        guard let bytes = try await jobs.bytes(context.identifier("receipt"), of: account(context)) else {
            throw HarkError(.notFound, "This job has no bytes, or they are gone.")
        }
        let body = ResponseBody(contentLength: bytes.byteCount) { writer in
            for try await piece in bytes.pieces { try await writer.write(piece) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: "application/octet-stream"], body: body)
    }

    func extend(_ request: Request, context: HarkContext) async throws -> Response {
        try await jobs.extend(context.identifier("receipt"), of: account(context))
        return Response(status: .noContent)
    }

    func result(_ request: Request, context: HarkContext) async throws -> Response {
        let result = try await request.body(context)
        try await jobs.end(context.identifier("receipt"), .result(Array(result.readableBytesView)), of: account(context))
        return Response(status: .noContent)
    }

    private struct FailureForm: Decodable {
        let reason: String, kind: Kind?
        enum Kind: String, Decodable { case failed, refused, killed, released }
    }

    func failure(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: FailureForm.self, context)
        let receipt = try context.identifier("receipt"), reason = String(form.reason.prefix(1000))
        let account = account(context)
        switch form.kind ?? .failed {
        case .failed: try await jobs.end(receipt, .failed(reason), of: account)
        case .refused: try await jobs.end(receipt, .refused(reason), of: account)
        case .killed: try await jobs.end(receipt, .killedWorker(reason), of: account)
        case .released: try await jobs.release(receipt, of: account)
        }
        return Response(status: .noContent)
    }
}
