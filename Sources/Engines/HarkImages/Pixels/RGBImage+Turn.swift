extension RGBImage {
    /// Upright, of pixels that lie as EXIF's `orientation` says. Cost: one pass, and a second copy.
    public func turned(_ orientation: Int) -> RGBImage {
        guard 2...8 ~= orientation else { return self }
        let (newWidth, newHeight) = orientation >= 5 ? (height, width) : (width, height)
        let turned = [UInt8](unsafeUninitializedCapacity: pixels.count) { target, count in
            pixels.withUnsafeBufferPointer { source in
                for y in 0..<newHeight {
                    for x in 0..<newWidth {
                        let (sourceX, sourceY) = origin(x, y, orientation)
                        let from = 3 * (sourceY * width + sourceX), to = 3 * (y * newWidth + x)
                        for band in 0..<3 { target[to + band] = source[from + band] }
                    }
                }
            }
            count = pixels.count
        }
        return RGBImage(width: newWidth, height: newHeight, pixels: turned)
    }

    /// Where the pixel that is to stand at (x, y) comes from.
    private func origin(_ x: Int, _ y: Int, _ orientation: Int) -> (Int, Int) {
        let right = width - 1, bottom = height - 1
        return switch orientation {
        case 2: (right - x, y)
        case 3: (right - x, bottom - y)
        case 4: (x, bottom - y)
        case 5: (y, x)
        case 6: (y, bottom - x)
        case 7: (right - y, bottom - x)
        default: (right - y, x)
        }
    }
}
