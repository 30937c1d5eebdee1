import HarkCore
public import HarkDatabase
import HTTPTypes
public import Hummingbird
public import NIOCore

/// Answers of a list that are made once per version of the data and then sent to everyone as they are. They are told apart by a
/// number, such as the page's length. (Not generic over the key: a generic class used from another module looks up its types
/// at each request.)
public final class CachedBody: Sendable {
    private let cache: VersionedCache<Int, ByteBuffer>
    private let type: String

    /// - Parameter capacity: how many different answers are kept, such as one per filter.
    public init(database: any SQLDatabase, type: String = "application/json", capacity: Int = 64) {
        cache = VersionedCache(capacity: capacity) { database.version }
        self.type = type
    }

    public func response(for key: Int, _ make: @escaping @Sendable () async throws -> ByteBuffer) async throws -> Response {
        let buffer = try await cache.value(for: key, make)
        return .bytes(buffer, type: type, headers: [.cacheControl: "no-cache"])
    }
}

/// Pages that are made once per version of the data, number, language and rights; what belongs to one visitor (the CSRF token)
/// is filled into the gaps for each request by joining buffers, without rendering again.
public final class CachedPage: Sendable {
    private struct FullKey: Hashable {
        let key: Int, language: Language, role: Role, scopes: Set<Scope>, isSignedIn: Bool
    }

    private let cache: VersionedCache<FullKey, PageWithGaps>

    public init(database: any SQLDatabase, capacity: Int = 64) {
        cache = VersionedCache(capacity: capacity) { database.version }
    }

    /// - Parameter make: renders the page with `Pages.html`; the context that it gets stands for any visitor, its CSRF token is a gap.
    public func response(
        for key: Int, _ context: HarkContext, _ make: @escaping @Sendable (HarkContext) async throws -> String
    ) async throws -> Response {
        let caller = context.caller
        let full = FullKey(
            key: key, language: context.language, role: caller.role, scopes: caller.scopes, isSignedIn: caller.accountID != nil)
        let anyone = context.forAnyone
        let page = try await cache.value(for: full) { PageWithGaps(try await make(anyone)) }
        return context.personal(page, status: .ok)
    }
}
