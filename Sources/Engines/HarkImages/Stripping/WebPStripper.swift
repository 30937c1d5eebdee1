enum WebPStripper {
    static func strip(_ bytes: ByteView) -> [UInt8]? {
        guard let shape = WebPHeader.shape(bytes), let length = bytes.little(4, 4), length + 8 <= bytes.count else { return nil }
        var body: [UInt8] = []
        for chunk in WebPHeader.chunks(bytes) where chunk.start < length + 8 {
            guard chunk.payload + chunk.length <= bytes.count else { return nil }
            guard !bytes.hasText("EXIF", at: chunk.start), !bytes.hasText("XMP ", at: chunk.start), isKnown(chunk, bytes) else { continue }
            var copy = bytes.part(from: chunk.start, count: chunk.end - chunk.start)?.array ?? []
            // The extended header says what there is: no XMP, and EXIF only for a turn.
            if bytes.hasText("VP8X", at: chunk.start), copy.count > 8 { copy[8] = copy[8] & ~0x0C | (shape.orientation > 1 ? 0x08 : 0) }
            body += copy
        }
        if shape.orientation > 1 {
            let tiff = EXIF.only(orientation: shape.orientation)
            body += Array("EXIF".utf8) + littleEndian(tiff.count) + tiff
        }
        return Array("RIFF".utf8) + littleEndian(body.count + 4) + Array("WEBP".utf8) + body
    }

    /// Chunks of other programs may hold anything.
    private static func isKnown(_ chunk: WebPHeader.Chunk, _ bytes: ByteView) -> Bool {
        let names: [StaticString] = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]
        return names.contains { bytes.hasText($0, at: chunk.start) }
    }

    private static func littleEndian(_ number: Int) -> [UInt8] { [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) } }
}
