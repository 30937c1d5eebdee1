import HarkCore
import HarkPosts
import HarkText

/// What the log holds of one batch: its posts, and what became of all the others, so that the ledger's counts are as durable as the posts.
///
///     HkPf  length of the body  hash of the body  body
struct PostFrame {
    static let mark: UInt64 = 0x6650_6B48
    static let headerBytes = 16

    var arrivedAt: Timestamp
    /// Of the first post; the others follow one by one.
    var firstSequence: UInt64
    var counts: BatchCounts
    /// Sequences of posts whose place posts of this frame take.
    var replaced: [UInt64]
    var posts: [KeptPost] = []

    static func append(_ sifted: SiftedPosts, _ batch: SequencedBatch, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.put(mark, 4)
        bytes.put(0, 12)
        bytes.putSigned(sifted.arrivedAt.microseconds)
        bytes.putNumber(batch.firstSequence)
        for count in [batch.counts.stored, batch.counts.duplicate, batch.counts.late] { bytes.putNumber(UInt64(count)) }
        bytes.putNumber(UInt64(batch.counts.rejections.count))
        for rejection in batch.counts.rejections {
            bytes.put(rejection.code)
            bytes.put(rejection.detail)
            bytes.putNumber(UInt64(rejection.count))
        }
        bytes.putNumber(UInt64(batch.replaced.count))
        for sequence in batch.replaced { bytes.putNumber(sequence) }
        bytes.putNumber(UInt64(batch.kept.count))
        if batch.kept.count == sifted.places.count {
            bytes.append(contentsOf: sifted.bytes)
        } else {
            for index in batch.kept { bytes.append(contentsOf: sifted.bytes[sifted.places[index].range]) }
        }
        seal(&bytes, from: start)
    }

    private static func seal(_ bytes: inout [UInt8], from start: Int) {
        let body = start + headerBytes, length = UInt32(bytes.count - body)
        bytes.withUnsafeMutableBytes { bytes in
            let check = TextHash.bytes(bytes.baseAddress! + body, count: Int(length))
            bytes.storeBytes(of: length.littleEndian, toByteOffset: start + 4, as: UInt32.self)
            bytes.storeBytes(of: check.littleEndian, toByteOffset: start + 8, as: UInt64.self)
        }
    }

    /// How long the frame is that begins with these bytes; nil where none does.
    static func byteCount(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard bytes.count >= headerBytes, UInt64(bytes.half(0)) == mark else { return nil }
        let byteCount = headerBytes + Int(bytes.half(4))
        guard byteCount <= bytes.count,
            TextHash.bytes(bytes.baseAddress! + headerBytes, count: byteCount - headerBytes) == bytes.word(8)
        else { return nil }
        return byteCount
    }

    /// - Parameter body: of a frame whose hash is right.
    init(body: UnsafeRawBufferPointer) throws {
        var reader = FrameReader(body)
        arrivedAt = Timestamp(microseconds: try reader.signed())
        firstSequence = try reader.number()
        counts = BatchCounts()
        counts.stored = Int(try reader.number())
        counts.duplicate = Int(try reader.number())
        counts.late = Int(try reader.number())
        for _ in 0..<(try reader.count()) {
            counts.reject(try reader.string(), try reader.string(), count: Int(try reader.number()))
        }
        replaced = []
        for _ in 0..<(try reader.count()) { replaced.append(try reader.number()) }
        let count = try reader.count()
        posts.reserveCapacity(count)
        for index in 0..<count {
            posts.append(try PostBytes.read(&reader, arrivedAt: arrivedAt).kept(arrivedAt: arrivedAt, sequence: firstSequence + UInt64(index)))
        }
        guard reader.isAtEnd else { throw FrameReader.Broken() }
    }
}
