import HTTPTypes
import Hummingbird
import NIOCore

/// A page cut at the places where something stands that belongs to one visitor: the CSRF token and the flash message.
struct PageWithGaps: Sendable {
    /// Stand in the rendered text where those come. Drawn anew at each start, so that nobody can write one into a page.
    static let token = "gap-\(UInt64.random(in: 0...(.max)))-token-"
    static let flash = "gap-\(UInt64.random(in: 0...(.max)))-flash-"

    private enum Piece {
        case bytes(ByteBuffer), token, flash
    }

    private let pieces: [Piece]
    private let size: Int

    init(_ html: String) {
        var pieces: [Piece] = []
        for (position, part) in html.split(separator: Self.flash, omittingEmptySubsequences: false).enumerated() {
            if position > 0 { pieces.append(.flash) }
            for (position, part) in part.split(separator: Self.token, omittingEmptySubsequences: false).enumerated() {
                if position > 0 { pieces.append(.token) }
                pieces.append(.bytes(ByteBuffer(substring: part)))
            }
        }
        self.pieces = pieces
        size = html.utf8.count
    }

    func filled(token: String, flash: String) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: size + flash.utf8.count + pieces.count * token.utf8.count)
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): buffer.writeImmutableBuffer(bytes)
            case .token: buffer.writeString(token)
            case .flash: buffer.writeString(flash)
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
            page.filled(token: csrfToken, flash: flash?.html(self) ?? ""), type: "text/html; charset=utf-8", status: status,
            headers: [.cacheControl: "private, no-cache"])
        if flash != nil { response.headers.append(HTTPField(name: .setCookie, value: Flash.clearing)) }
        return response
    }
}
