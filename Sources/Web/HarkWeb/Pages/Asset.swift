import HarkCrypto
import HTTPTypes
import Hummingbird
public import NIOCore

/// A file that pages refer to, held in the binary. Its address carries a hash of its bytes, so browsers may keep it for good.
public struct Asset: Sendable {
    public let name: String, type: String, bytes: ByteBuffer
    /// `/assets/<name>.<hash>.<ending>`
    public let path: String

    /// - Parameter name: unique over the house, with an ending, such as `comments.css`.
    public init(_ name: String, type: String, bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = ByteBuffer(bytes: bytes)
        let hash = SHA256.hash(bytes).prefix(6).hexText
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        path = "/assets/\(name[..<dot]).\(hash)\(name[dot...])"
    }

    public init(_ name: String, type: String, text: String) { self.init(name, type: type, bytes: Array(text.utf8)) }

    public static func stylesheet(_ name: String, _ text: String) -> Asset { Asset(name, type: "text/css; charset=utf-8", text: text) }
    public static func script(_ name: String, _ text: String) -> Asset { Asset(name, type: "text/javascript; charset=utf-8", text: text) }
}

/// All assets of the house, by name for pages and by path for browsers.
struct AssetShelf: Sendable {
    private let byName: [String: Asset]
    private let byPath: [String: Asset]

    init(_ assets: [Asset]) {
        byName = Dictionary(assets.map { ($0.name, $0) }) { _, last in last }
        byPath = Dictionary(assets.map { ($0.path, $0) }) { _, last in last }
    }

    /// The address of an asset; of an unknown one an address that answers 404.
    func path(of name: String) -> String { byName[name]?.path ?? "/assets/\(name)" }

    func response(to request: Request) -> Response? {
        guard let asset = byPath[request.uri.path] else { return nil }
        let tag = "\"\(asset.path.dropFirst("/assets/".count))\""
        let headers: HTTPFields = [.cacheControl: "public, max-age=31536000, immutable", .eTag: tag]
        if request.headers[.ifNoneMatch]?.contains(tag) == true { return Response(status: .notModified, headers: headers) }
        return .bytes(asset.bytes, type: asset.type, headers: headers)
    }
}
