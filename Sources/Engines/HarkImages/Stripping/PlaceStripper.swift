/// Copies of a picture's file that don't tell where it was taken. Not a pixel is touched: what is not needed to show the picture is left
/// out, which takes camera, comments and previews with it; only the orientation is written anew.
public enum PlaceStripper {
    /// - Throws: `ImageRefusal` for a file that is broken, and for AVIF and HEIC, whose parts point at each other by place in the file: of
    ///   those a rendition can be given instead.
    /// Cost: one pass.
    public static func withoutPlace(_ bytes: [UInt8]) throws(ImageRefusal) -> [UInt8] {
        guard let format = ImageSniffer.format(of: bytes) else { throw ImageRefusal(.unknown, "This is no picture.") }
        let view = ByteView(bytes)
        let stripped: [UInt8]? =
            switch format {
            case .jpeg: JPEGStripper.strip(view)
            case .png: PNGStripper.strip(view)
            case .webp: WebPStripper.strip(view)
            case .gif: GIFStripper.strip(view)
            case .avif, .heic: nil
            }
        guard let stripped else { throw .broken(format) }
        return stripped
    }
}
