import HarkCache
import HarkCore
import HarkScaling
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/api/v1/cache` and all that operators ask of photos: HTTP in, HTTP out.
struct ManagerAPI: Sendable {
    let acts: ManagerActs

    // MARK: The pool

    private struct CacheAnswer: Encodable {
        let configuration: CacheConfiguration
        let running: Int, reason: String?, reports: [NodeReport]

        private enum Field: CodingKey { case running, reason, reports }

        func encode(to encoder: any Encoder) throws {
            try configuration.encode(to: encoder)
            var fields = encoder.container(keyedBy: Field.self)
            try fields.encode(running, forKey: .running)
            try fields.encode(reason, forKey: .reason)
            try fields.encode(reports, forKey: .reports)
        }
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let keeper = acts.keeper
        return try .json(
            CacheAnswer(
                configuration: await keeper.configuration, running: keeper.cache.pool.count, reason: await keeper.lastDecision?.reason,
                reports: await keeper.reports))
    }

    func adopt(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: CacheForm.self, context)
        try await acts.keeper.adopt(form.applied) { try context.act("cache.settings", on: $0, request) }
        return try await show(request, context: context)
    }

    func clear(_ request: Request, context: HarkContext) async throws -> Response {
        try await acts.clear(noting: context.act("cache.clear", on: "", request))
        return Response(status: .noContent)
    }

    private struct Stats: Encodable { let points: [CachePoint] }

    static let mostMinutes = 2 * 1440

    func stats(_ request: Request, context: HarkContext) async throws -> Response {
        let minutes = try QueryParameters(request).int("minutes", in: 1...Self.mostMinutes, default: 30)
        return try .json(Stats(points: await acts.keeper.points(minutes)))
    }

    private struct Curve: Encodable {
        struct Item: Encodable {
            let capacityMegabytes: Double, hitRate: Double?, lruHitRate: Double?

            private enum Field: CodingKey { case capacityMegabytes, hitRate, lruHitRate }

            func encode(to encoder: any Encoder) throws {
                var fields = encoder.container(keyedBy: Field.self)
                try fields.encode(capacityMegabytes, forKey: .capacityMegabytes)
                try fields.encode(hitRate, forKey: .hitRate)
                try fields.encode(lruHitRate, forKey: .lruHitRate)
            }
        }

        let items: [Item]
    }

    /// What other capacities would find.
    func curve(_ request: Request, context: HarkContext) async throws -> Response {
        let items = await acts.keeper.forecast().map {
            Curve.Item(capacityMegabytes: Double($0.bytes) / Double(1 << 20), hitRate: $0.hitRate, lruHitRate: $0.lruHitRate)
        }
        return try .json(Curve(items: items))
    }

    private struct Cached: Encodable { let items: [CachedPhotoKey] }

    func cachedKeys(_ request: Request, context: HarkContext) async throws -> Response {
        let limit = try QueryParameters(request).int("limit", in: 1...1000, default: 100)
        return try .json(Cached(items: await acts.cachedKeys(limit)))
    }

    // MARK: The store

    func storedKeys(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request)
        let limit = try parameters.int("limit", in: 1...1000, default: 100)
        let items = try await acts.storedKeys(after: parameters.cursor("after") ?? 0, limit)
        return try .json(Page(items: items, next: items.count == limit ? items.last.map { Cursor($0.place) } : nil))
    }

    func check(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(await acts.holdings.check())
    }

    private struct Deleted: Encodable { let deleted: Int }
    private struct Restored: Encodable { let restored: Int }

    func deleteAll(_ request: Request, context: HarkContext) async throws -> Response {
        let word = QueryParameters(request).string("confirm")
        return try .json(Deleted(deleted: await acts.deleteAll(confirmed: word, noting: context.act("photos.delete-all", on: "", request))))
    }

    func restoreAll(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(Restored(restored: await acts.restoreAll(noting: context.act("photos.restore-all", on: "", request))))
    }
}
