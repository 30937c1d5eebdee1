import CTurboJPEG
import CVips

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// libvips, which decodes strangers' pictures and makes them smaller, and TurboJPEG, which writes them; so both are opened in workers only,
/// before their jail closes. Found and opened while the program runs; without them photos are kept, and shown as they are. libvips writes
/// with threads, which a jail forbids, so it does not write (decision 0028).
///
/// Blocks the caller for milliseconds; not for two threads at once.
public final class PictureLibrary {
    /// The file's name as the loader knows it.
    public static let standardFile = "libvips.so.42"
    private static let writerFile = "libturbojpeg.so.0"
    /// The library's version.
    public let version: String

    /// Opens both. Cost: some 200 ms, and 20 MB.
    /// - Parameter file: libvips; a name for the loader, or a path.
    public init(file: String = standardFile) throws(PictureLibraryFailure) {
        guard hark_vips_load(file) == 0 else { throw PictureLibraryFailure("libvips cannot be opened: \(Self.lastError)") }
        guard hark_jpeg_load(Self.writerFile) == 0 else {
            throw PictureLibraryFailure("TurboJPEG cannot be opened: \(String(cString: hark_jpeg_error()))")
        }
        version = String(cString: hark_vips_version())
    }

    /// Whether the loader finds both, without running any of them. Cost: a millisecond at the first call, then none.
    public static func isInstalled(file: String = standardFile) -> Bool { isFound(file) && isFound(writerFile) }

    private static func isFound(_ file: String) -> Bool {
        guard !file.contains("/") else { return access(file, R_OK) == 0 }
        return places.contains { access("\($0)/\(file)", R_OK) == 0 }
    }

    private static let places = [
        "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/local/lib", "/usr/lib64", "/usr/lib", "/lib64", "/lib",
    ]

    public func reads(_ format: ImageFormat) -> Bool { hark_vips_reads(format.readerName) == 1 }

    /// Whether the reader of AVIF or HEIC has its decoder too, by a picture of the house's own; for other formats the same as `reads`.
    /// Cost: some milliseconds.
    public func decodes(_ format: ImageFormat) -> Bool {
        switch format {
        case .avif: (try? decode(HEIFSamples.avif, side: 96)) != nil
        case .heic: (try? decode(HEIFSamples.heic, side: 96)) != nil
        default: reads(format)
        }
    }

    /// The picture, upright, made smaller until neither side is longer than `side`; of an animation the first frame.
    /// Memory: three bytes a pixel of the result, and what the format needs: a few rows, or for some a whole picture.
    /// - Throws: `ImageRefusal` where the file is no picture, broken or a bomb.
    public func decode(_ bytes: [UInt8], side: Int) throws(ImageRefusal) -> RGBImage {
        let header = try ImageHeader.read(bytes, total: bytes.count)
        guard reads(header.format) else {
            throw ImageRefusal(.unknown, "Pictures of the format \(header.format.rawValue.uppercased()) cannot be shown by this installation.")
        }
        // libvips shows what there is of a cut file, and the rest in grey: only whole ones are taken. Stripping walks to the end of all
        // but the two formats whose decoder needs the whole file anyway.
        if ![.avif, .heic].contains(header.format) { _ = try PlaceStripper.withoutPlace(bytes) }
        var pixels = hark_vips_pixels()
        guard hark_vips_decode(bytes, bytes.count, CInt(side), &pixels) == 0 else {
            throw ImageRefusal(.broken, "\(ImageRefusal.broken(header.format)) (\(Self.lastError))")
        }
        return Self.taken(pixels).turned(Int(pixels.orientation))
    }

    /// The pixels as Swift keeps them; libvips's are freed.
    private static func taken(_ pixels: hark_vips_pixels) -> RGBImage {
        defer { hark_vips_free(pixels.rgb) }
        let width = Int(pixels.width), height = Int(pixels.height)
        return RGBImage(width: width, height: height, pixels: Array(UnsafeBufferPointer(start: pixels.rgb, count: 3 * width * height)))
    }

    /// A JPEG of the picture that says nothing but its pixels, neither side longer than `side`.
    public func jpeg(_ image: RGBImage, side: Int, quality: Int) throws(PictureLibraryFailure) -> [UInt8] {
        let image = max(image.width, image.height) > side ? try shrunk(image, side) : image
        var bytes: UnsafeMutablePointer<UInt8>?, count = 0
        guard hark_jpeg_write(image.pixels, CInt(image.width), CInt(image.height), CInt(quality), &bytes, &count) == 0 else {
            throw PictureLibraryFailure("TurboJPEG cannot write a picture: \(String(cString: hark_jpeg_error()))")
        }
        defer { hark_jpeg_free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    private func shrunk(_ image: RGBImage, _ side: Int) throws(PictureLibraryFailure) -> RGBImage {
        var pixels = hark_vips_pixels()
        guard hark_vips_shrink(image.pixels, CInt(image.width), CInt(image.height), CInt(side), &pixels) == 0 else {
            throw PictureLibraryFailure("libvips cannot make a picture smaller: \(Self.lastError)")
        }
        return Self.taken(pixels)
    }

    private static var lastError: String { String(cString: hark_vips_error()) }
}

/// A library is not there, or has refused something that is not the picture's fault.
public struct PictureLibraryFailure: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
