public import NIOCore

/// The documents' run of photos (003-50): each connection keeps photos of some 100 kB under keys of its own, and then reads and writes them
/// in a given proportion, in an order that chance makes and a seed repeats. What it reads must be what it wrote last.
public struct PhotosMix: Workload {
    public let documentPath = "/api/v1/photos/{key}"
    private let form: RequestForm
    private let run: String
    private let readShare: Double
    private let seed: UInt64
    private let picture: StampedPicture

    /// Photos of one connection.
    private static let keys = 8

    /// - Parameters:
    ///   - run: stands in the keys, so that no other run has them.
    ///   - readShare: 0 to 1.
    ///   - bytes: of a photo.
    public init(form: RequestForm, run: String, readShare: Double, bytes: Int = 100_000, seed: UInt64 = 1) {
        self.form = form
        self.run = run
        self.readShare = readShare
        self.seed = seed
        picture = StampedPicture(bytes: bytes)
    }

    public func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest {
        let key = iteration % Self.keys, path = "/api/v1/photos/\(run)-\(connection)-\(key)"
        guard let written = lastWrite(connection, key, before: iteration), isRead(connection, iteration) else {
            return LoadRequest(form.put("\(path)?replace=true", picture.stamped(connection, iteration), contentType: "image/png"))
        }
        return LoadRequest(form.get(path), expecting: .contains(StampedPicture.stamp(connection, written)))
    }

    private func isRead(_ connection: Int, _ iteration: Int) -> Bool {
        var chance = Chance(state: seed &+ UInt64(connection) << 32 &+ UInt64(iteration))
        return Double(chance.next() >> 11) / Double(UInt64(1) << 53) < readShare
    }

    /// The iteration that wrote the key last; each key's first turn is a write.
    private func lastWrite(_ connection: Int, _ key: Int, before iteration: Int) -> Int? {
        var turn = iteration - Self.keys
        while turn >= Self.keys, isRead(connection, turn) { turn -= Self.keys }
        return turn >= 0 ? turn : nil
    }
}

/// SplitMix64, one step.
private struct Chance {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A whole PNG of one pixel with a part of its own in it, which makes it as large as it has to be and says who wrote it.
struct StampedPicture: Sendable {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// One grey pixel: a row's filter and its value, stored as they are.
    private static let pixel: [UInt8] = [0x78, 0x01, 0x01, 0x02, 0x00, 0xFD, 0xFF, 0x00, 0x80, 0x00, 0x82, 0x00, 0x81]

    private let filling: [UInt8]

    init(bytes: Int) {
        var chance = Chance(state: 7)
        filling = (0..<max(0, bytes - 160)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
    }

    static func stamp(_ connection: Int, _ iteration: Int) -> [UInt8] { Array("photo \(connection) of turn \(iteration);".utf8) }

    func stamped(_ connection: Int, _ iteration: Int) -> ByteBuffer {
        var png = ByteBuffer(bytes: Self.signature)
        Self.write("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0], to: &png)
        Self.write("haRk", Self.stamp(connection, iteration) + filling, to: &png)
        Self.write("IDAT", Self.pixel, to: &png)
        Self.write("IEND", [], to: &png)
        return png
    }

    private static func write(_ kind: String, _ data: [UInt8], to png: inout ByteBuffer) {
        let part = Array(kind.utf8) + data
        png.writeInteger(UInt32(data.count))
        png.writeBytes(part)
        png.writeInteger(CRC32.of(part))
    }
}

/// As PNG has it (ISO 3309).
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }
}
