/// What a picture says of itself before anything is decoded: read by the house's own code, which looks at numbers and never at pixels.
public struct ImageHeader: Sendable, Equatable {
    public let format: ImageFormat
    /// In pixels, as shown: after the turn that the file asks for.
    public let width: Int, height: Int
    /// As in EXIF, 1 to 8. 1 where the format has turned the picture by its own means, or says nothing.
    public let orientation: Int

    /// How much of a file's beginning is enough. Cameras put previews and colour profiles before the size.
    public static let enough = 1 << 20

    /// Reads the header of a file of `total` bytes, of which `beginning` is given. Cost: microseconds; no more than one look at each byte.
    /// - Parameter mostPixels: more are refused as a bomb.
    /// - Throws: what is wrong with the file. A whole file is not promised by an answer: only the worker decodes.
    public static func read(_ beginning: [UInt8], total: Int, mostPixels: Int = 100_000_000) throws(ImageRefusal) -> ImageHeader {
        guard let format = ImageSniffer.format(of: beginning) else {
            throw ImageRefusal(.unknown, "This is no picture that can be kept here: JPEG, PNG, WebP, GIF, AVIF and HEIC can.")
        }
        let bytes = ByteView(beginning)
        let shape =
            switch format {
            case .jpeg: JPEGHeader.shape(bytes)
            case .png: PNGHeader.shape(bytes)
            case .webp: WebPHeader.shape(bytes)
            case .gif: GIFHeader.shape(bytes)
            case .avif, .heic: HEIFHeader.shape(bytes)
            }
        guard let shape, shape.width > 0, shape.height > 0, beginning.count <= total else { throw .broken(format) }
        guard shape.width <= mostPixels / shape.height else {
            throw ImageRefusal(.bomb, "This picture has \(shape.width) × \(shape.height) pixels; \(mostPixels / 1_000_000) million can be shown here.")
        }
        return ImageHeader(format, shape)
    }

    private init(_ format: ImageFormat, _ shape: ImageShape) {
        self.format = format
        orientation = 1...8 ~= shape.orientation ? shape.orientation : 1
        (width, height) = orientation >= 5 ? (shape.height, shape.width) : (shape.width, shape.height)
    }
}

/// What a format's header says: the sides as stored, and how to turn them.
struct ImageShape: Equatable {
    var width: Int, height: Int
    var orientation = 1
}

/// Which format a file has, by its content alone.
public enum ImageSniffer {
    /// nil for none of those that can be kept. Sixteen bytes are enough, but for a HEIF file with a long list of brands.
    public static func format(of beginning: [UInt8]) -> ImageFormat? {
        let bytes = ByteView(beginning)
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: PNGHeader.signature) { return .png }
        if bytes.hasText("RIFF", at: 0), bytes.hasText("WEBP", at: 8) { return .webp }
        if bytes.hasText("GIF87a", at: 0) || bytes.hasText("GIF89a", at: 0) { return .gif }
        return HEIFHeader.format(bytes)
    }
}
