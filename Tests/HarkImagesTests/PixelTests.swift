import HarkImages
import Testing

@Suite struct PixelTests {
    /// Three by two, each pixel with a number of its own.
    private let small = RGBImage(width: 3, height: 2, pixels: (0..<6).flatMap { (place: UInt8) -> [UInt8] in [place, place + 100, 7] })

    private func reds(_ image: RGBImage) -> [[UInt8]] {
        (0..<image.height).map { y in (0..<image.width).map { x in image.pixels[3 * (y * image.width + x)] } }
    }

    private static let wave: [UInt8] = {
        var pixels: [UInt8] = []
        for place in 0..<96 {
            let number = (place % 12 * 37 + place / 12 * 53) % 256
            pixels += [UInt8(number), 0, 0]
        }
        return pixels
    }()

    /// As EXIF describes the eight: where the stored first row and first column belong.
    @Test func theEightTurns() {
        let expected: [Int: [[UInt8]]] = [
            1: [[0, 1, 2], [3, 4, 5]], 2: [[2, 1, 0], [5, 4, 3]], 3: [[5, 4, 3], [2, 1, 0]], 4: [[3, 4, 5], [0, 1, 2]],
            5: [[0, 3], [1, 4], [2, 5]], 6: [[3, 0], [4, 1], [5, 2]], 7: [[5, 2], [4, 1], [3, 0]], 8: [[2, 5], [1, 4], [0, 3]],
        ]
        for (orientation, rows) in expected { #expect(reds(small.turned(orientation)) == rows, "\(orientation)") }
    }

    @Test func theSameSizeIsTheSamePicture() {
        for filter in [ResamplingFilter.bilinear, .bicubic] {
            #expect(small.resampled(width: 3, height: 2, filter) == small.pixels.map(Float.init))
        }
    }

    @Test func onePixelIsTheMean() {
        let mean = small.resampled(width: 1, height: 1, .bilinear)
        #expect(abs(mean[0] - 2.5) <= 1 && abs(mean[1] - 102.5) <= 1 && mean[2] == 7)
    }

    /// A wave of 12 by 8 pixels, made smaller and larger by Pillow 12 with the same filters (red only).
    @Test func asPillowDoesIt() {
        let wave = RGBImage(width: 12, height: 8, pixels: Self.wave)
        for (filter, width, height, expected) in PillowOracle.cases {
            let numbers = wave.resampled(width: width, height: height, filter)
            let reds = stride(from: 0, to: numbers.count, by: 3).map { Int(numbers[$0]) }
            #expect(zip(reds, expected).allSatisfy { abs($0 - $1) <= 1 } && reds.count == expected.count, "\(filter) \(width)x\(height): \(reds)")
        }
    }

    @Test func theCentreSquareLiesInTheMiddle() {
        let image = RGBImage(width: 512, height: 256, pixels: [UInt8](repeating: 0, count: 3 * 512 * 256))
        #expect(image.centreSquare(share: 0.875) == PixelRect(x: 144, y: 16, width: 224, height: 224))
    }
}
