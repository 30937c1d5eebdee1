enum GIFHeader {
    static func shape(_ bytes: ByteView) -> ImageShape? {
        guard let width = bytes.little(6, 2), let height = bytes.little(8, 2) else { return nil }
        return ImageShape(width: width, height: height)
    }
}
