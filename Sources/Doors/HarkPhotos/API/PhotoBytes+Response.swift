import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

extension CachedPhoto {
    /// The photo as an answer: whole, a part of it, or word that the asker has it already (RFC 9110, 13 and 14). The bytes are those of the
    /// cache, not copied.
    func response(to request: Request, isHit: Bool?, cacheControl: String = "private, no-cache") -> Response {
        var headers: HTTPFields = [.eTag: etag, .cacheControl: cacheControl, .acceptRanges: "bytes"]
        if let isHit { headers[.xCache] = isHit ? "hit" : "miss" }
        if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(etag) { return Response(status: .notModified, headers: headers) }
        let total = bytes.readableBytes
        switch ByteRange(request, etag: etag, total: total) {
        case .whole: return .bytes(bytes, type: type, headers: headers)
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(total)"
            let part = bytes.getSlice(at: bytes.readerIndex + range.lowerBound, length: range.count) ?? bytes
            return .bytes(part, type: type, status: .partialContent, headers: headers)
        case .unsatisfiable:
            headers[.contentRange] = "bytes */\(total)"
            return Response(status: .rangeNotSatisfiable, headers: headers)
        }
    }
}

/// What part of some bytes a request asks for. One range is answered; several, and what is no range of bytes, are answered with the whole,
/// as RFC 9110 allows.
enum ByteRange: Equatable {
    case whole, part(Range<Int>), unsatisfiable

    init(_ request: Request, etag: String, total: Int) {
        guard let header = request.headers[.range], request.headers[.ifRange].map({ $0 == etag }) ?? true else {
            self = .whole
            return
        }
        self.init(header, total: total)
    }

    init(_ header: String, total: Int) {
        self = .whole
        guard header.hasPrefix("bytes="), !header.contains(",") else { return }
        let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        guard ends.count == 2, ends.allSatisfy({ $0.allSatisfy(\.isWholeNumber) && $0.utf8.count <= 18 }) else { return }
        switch (Int(ends[0]), Int(ends[1])) {
        case (let first?, let last?):
            guard first <= last else { return }
            self = first < total ? .part(first..<min(last + 1, total)) : .unsatisfiable
        case (let first?, nil): self = first < total ? .part(first..<total) : .unsatisfiable
        case (nil, let count?): self = count > 0 && total > 0 ? .part(max(0, total - count)..<total) : .unsatisfiable
        case (nil, nil): return
        }
    }
}

extension HTTPField.Name {
    static let xCache = HTTPField.Name("X-Cache")!
    static let contentDigest = HTTPField.Name("Content-Digest")!
}
