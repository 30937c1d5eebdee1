enum PNGHeader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func shape(_ bytes: ByteView) -> ImageShape? {
        guard bytes.hasText("IHDR", at: 12), let width = bytes.big(16, 4), let height = bytes.big(20, 4), bytes.byte(24) != nil else { return nil }
        return ImageShape(width: width, height: height, orientation: orientation(bytes))
    }

    /// Where the EXIF comes before the pixels; libvips reads no later one either.
    private static func orientation(_ bytes: ByteView) -> Int {
        var place = 8
        while let length = bytes.big(place, 4), !bytes.hasText("IDAT", at: place + 4) {
            if bytes.hasText("eXIf", at: place + 4), let tiff = bytes.part(from: place + 8, count: length) { return EXIF.orientation(tiff) }
            place += 12 + length
        }
        return 1
    }
}
