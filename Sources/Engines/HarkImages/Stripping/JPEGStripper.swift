enum JPEGStripper {
    /// Keeps what decoding needs: the tables, the frames, the scans up to the end of the picture, the colour profile and the two marks that
    /// say how colours are meant. What stands behind the end is another picture with places of its own, or a film.
    static func strip(_ bytes: ByteView) -> [UInt8]? {
        var copy: [UInt8] = [0xFF, 0xD8], place = 2
        if let shape = JPEGHeader.shape(bytes), shape.orientation > 1 { copy += exif(shape.orientation) }
        while let segment = JPEGHeader.segment(bytes, at: place), segment.end <= bytes.count {
            place = segment.marker == 0xDA ? endOfScan(bytes, from: segment.end) : segment.end
            if isKept(segment, bytes) { copy += bytes.part(from: segment.start, count: place - segment.start)?.array ?? [] }
            if segment.marker == 0xD9 { return copy }
        }
        return nil
    }

    private static func isKept(_ segment: JPEGHeader.Segment, _ bytes: ByteView) -> Bool {
        switch segment.marker {
        // JFIF, a colour profile, Adobe's word on the colours; no other application's segment.
        case 0xE0: bytes.hasText("JFIF\0", at: segment.payload)
        case 0xE2: bytes.hasText("ICC_PROFILE\0", at: segment.payload)
        case 0xEE: bytes.hasText("Adobe", at: segment.payload)
        case 0xE1...0xEF, 0xFE: false
        default: true
        }
    }

    /// Behind the coded pixels, where the next marker stands that is none of theirs.
    private static func endOfScan(_ bytes: ByteView, from start: Int) -> Int {
        var place = start
        while let byte = bytes.byte(place) {
            if byte == 0xFF, let next = bytes.byte(place + 1), next != 0, next != 0xFF, !(0xD0...0xD7 ~= next) { return place }
            place += 1
        }
        return place
    }

    private static func exif(_ orientation: Int) -> [UInt8] {
        let tiff = EXIF.only(orientation: orientation)
        return [0xFF, 0xE1, 0, UInt8(tiff.count + 8)] + Array("Exif\0\0".utf8) + tiff
    }
}
