import HTTPTypes
import Hummingbird
import NIOCore

/// A page cut at the places where something stands that belongs to one visitor: the CSRF token, the flash message, the name, the query of the
/// address.
struct PageWithGaps: Sendable {
    /// Stand in the rendered text where those come. Drawn anew at each start, so that nobody can write one into a page.
    static let token = "gap-\(UInt64.random(in: 0...(.max)))-token-"
    static let flash = "gap-\(UInt64.random(in: 0...(.max)))-flash-"
    static let name = "gap-\(UInt64.random(in: 0...(.max)))-name-"
    static let query = "gap-\(UInt64.random(in: 0...(.max)))-query-"

    private enum Piece {
        case bytes(ByteBuffer), token, flash, name, query
    }

    private let pieces: [Piece]
    private let size: Int

    init(_ html: String) {
        var pieces: [Piece] = [.bytes(ByteBuffer(string: html))]
        for (gap, piece) in [(Self.flash, Piece.flash), (Self.token, .token), (Self.name, .name), (Self.query, .query)] {
            pieces = pieces.flatMap { Self.cut($0, at: gap, piece) }
        }
        self.pieces = pieces
        size = html.utf8.count
    }

    private static func cut(_ piece: Piece, at gap: String, _ filling: Piece) -> [Piece] {
        guard case .bytes(let bytes) = piece else { return [piece] }
        let parts = String(buffer: bytes).split(separator: gap, omittingEmptySubsequences: false)
        return parts.enumerated().flatMap { position, part in
            (position > 0 ? [filling] : []) + [.bytes(ByteBuffer(substring: part))]
        }
    }

    func filled(token: String, flash: String, name: String, query: String) -> ByteBuffer {
        let most = token.utf8.count + name.utf8.count + query.utf8.count
        var buffer = ByteBufferAllocator().buffer(capacity: size + flash.utf8.count + pieces.count * most)
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): buffer.writeImmutableBuffer(bytes)
            case .token: buffer.writeString(token)
            case .flash: buffer.writeString(flash)
            case .name: buffer.writeString(name)
            case .query: buffer.writeString(query)
            }
        }
        return buffer
    }
}

extension HarkContext {
    /// The same request as if nobody in particular had made it: its tokens are gaps, to be filled for each visitor.
    var forAnyone: HarkContext {
        var copy = self
        copy.isForAnyone = true
        return copy
    }

    /// Fills the gaps for this caller.
    func personal(_ page: PageWithGaps, status: HTTPResponse.Status) -> Response {
        var response = Response.bytes(
            page.filled(token: csrfToken, flash: flash?.html(self) ?? "", name: (caller.username ?? "").htmlEscaped, query: queryBeforeLanguage),
            type: "text/html; charset=utf-8", status: status, headers: [.cacheControl: "private, no-cache"])
        if flash != nil { response.headers.append(HTTPField(name: .setCookie, value: Flash.clearing)) }
        return response
    }
    /// What the links to other languages keep of the address, escaped for HTML, with room for one more parameter behind it.
    private var queryBeforeLanguage: String {
        let kept = URLEncoding.pairs(in: query).filter { $0.name != "lang" }
        return kept.map { "\(URLEncoding.encode($0.name))=\(URLEncoding.encode($0.value))&amp;" }.joined()
    }
}
