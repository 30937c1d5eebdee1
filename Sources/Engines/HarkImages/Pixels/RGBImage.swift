/// Pixels in memory: rows from top to bottom, red, green and blue of eight bits each.
public struct RGBImage: Sendable, Equatable {
    public let width: Int, height: Int
    /// 3 × width × height bytes.
    public let pixels: [UInt8]

    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(width > 0 && height > 0 && pixels.count == 3 * width * height)
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// The square in the middle, with sides of `share` of the shorter side.
    public func centreSquare(share: Double) -> PixelRect {
        let side = max(1, Int(Double(min(width, height)) * share))
        return PixelRect(x: (width - side) / 2, y: (height - side) / 2, width: side, height: side)
    }

    var all: PixelRect { PixelRect(x: 0, y: 0, width: width, height: height) }
}

public struct PixelRect: Sendable, Equatable {
    public var x: Int, y: Int, width: Int, height: Int

    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}
