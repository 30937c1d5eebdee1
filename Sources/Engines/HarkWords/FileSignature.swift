/// Knows files that are no texts by how they begin, so that a person is told what was handed in.
enum FileSignature {
    private static let known: [(start: [UInt8], name: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"), (Array("GIF8".utf8), "a GIF image"),
        (Array("%PDF-".utf8), "a PDF document"), ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
        ([0x1F, 0x8B], "a gzip archive"), ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        (Array("BZh".utf8), "a bzip2 archive"), ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document of the old kind"), (Array("ID3".utf8), "a sound file"),
        (Array("OggS".utf8), "a sound file"), (Array("RIFF".utf8), "a sound, film or image file"), (Array("SQLite format 3".utf8), "a database"),
    ]

    /// What the file is, or `nil` where it may be a text: one may begin with ID3 or RIFF, but holds no control characters then.
    static func name(of sample: [UInt8]) -> String? {
        guard let (start, name) = known.first(where: { sample.starts(with: $0.start) }) else { return nil }
        let isCertain = start.contains { $0 < 0x20 || $0 >= 0x7F } || start.first == UInt8(ascii: "%")
        return isCertain || sample.contains { $0 < 0x08 } ? name : nil
    }
}
