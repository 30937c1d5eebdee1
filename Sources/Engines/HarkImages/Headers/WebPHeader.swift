enum WebPHeader {
    static func shape(_ bytes: ByteView) -> ImageShape? {
        if bytes.hasText("VP8X", at: 12) {
            guard let width = bytes.little(24, 3), let height = bytes.little(27, 3) else { return nil }
            return ImageShape(width: width + 1, height: height + 1, orientation: orientation(bytes))
        }
        if bytes.hasText("VP8L", at: 12) {
            guard bytes.byte(20) == 0x2F, let bits = bytes.little(21, 4) else { return nil }
            return ImageShape(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        }
        guard bytes.hasText("VP8 ", at: 12), bytes.big(23, 3) == 0x9D012A, let width = bytes.little(26, 2), let height = bytes.little(28, 2) else {
            return nil
        }
        return ImageShape(width: width & 0x3FFF, height: height & 0x3FFF)
    }

    /// EXIF stands behind the pixels: of a file that is longer than what is given it is not known.
    private static func orientation(_ bytes: ByteView) -> Int {
        for chunk in chunks(bytes) where bytes.hasText("EXIF", at: chunk.start) {
            guard var tiff = bytes.part(from: chunk.payload, count: chunk.length) else { return 1 }
            // Some programs write a JPEG's prefix here too.
            if tiff.hasText("Exif\0\0", at: 0) { tiff = tiff.part(from: 6, count: tiff.count) ?? tiff }
            return EXIF.orientation(tiff)
        }
        return 1
    }

    struct Chunk {
        let start: Int, payload: Int, length: Int
        /// Lengths are even.
        var end: Int { payload + length + length & 1 }
    }

    static func chunks(_ bytes: ByteView) -> some Sequence<Chunk> {
        sequence(state: 12) { place -> Chunk? in
            guard let length = bytes.little(place + 4, 4) else { return nil }
            let chunk = Chunk(start: place, payload: place + 8, length: length)
            place = chunk.end
            return chunk
        }
    }
}
