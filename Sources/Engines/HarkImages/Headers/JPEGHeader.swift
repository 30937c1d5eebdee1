enum JPEGHeader {
    /// nil where no frame with a size comes before the pixels.
    static func shape(_ bytes: ByteView) -> ImageShape? {
        var place = 2, orientation = 1
        while let segment = segment(bytes, at: place) {
            switch segment.marker {
            case 0xE1 where bytes.hasText("Exif\0", at: segment.payload):
                if let tiff = bytes.part(from: segment.payload + 6, count: segment.end - segment.payload - 6) { orientation = EXIF.orientation(tiff) }
            case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(segment.marker):
                guard let height = bytes.big(segment.payload + 1, 2), let width = bytes.big(segment.payload + 3, 2) else { return nil }
                return ImageShape(width: width, height: height, orientation: orientation)
            // The pixels, or the end.
            case 0xDA, 0xD9: return nil
            default: break
            }
            place = segment.end
        }
        return nil
    }

    struct Segment {
        let marker: Int
        /// Where the marker itself begins, what follows its length, and the next one.
        let start: Int, payload: Int, end: Int
    }

    /// The segment at a place; filling bytes before a marker are skipped. nil where there is none.
    static func segment(_ bytes: ByteView, at place: Int) -> Segment? {
        guard bytes.byte(place) == 0xFF else { return nil }
        var place = place
        while bytes.byte(place + 1) == 0xFF { place += 1 }
        guard let marker = bytes.byte(place + 1), marker != 0 else { return nil }
        // Those without a length.
        if marker == 0x01 || 0xD0...0xD9 ~= marker { return Segment(marker: marker, start: place, payload: place + 2, end: place + 2) }
        guard let length = bytes.big(place + 2, 2), length >= 2 else { return nil }
        return Segment(marker: marker, start: place, payload: place + 4, end: place + 2 + length)
    }
}
