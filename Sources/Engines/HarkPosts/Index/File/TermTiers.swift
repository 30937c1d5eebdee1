/// How many bytes the number of a term takes where rows list their terms: one for the most frequent, two for the next, three for the rest.
///
/// A first byte below `ones` is the number itself; below `twos` it has one more byte behind it, else two.
struct TermTiers: Sendable, Equatable {
    let ones: Int
    let twos: Int
    let count: Int

    /// Numbers from here on take two bytes, and from the next on three.
    var firstOfTwo: Int { min(ones, count) }
    var firstOfThree: Int { min(ones + (twos - ones) << 8, count) }

    /// The numbers of each tier.
    var spans: [Range<Int>] { [0..<firstOfTwo, firstOfTwo..<firstOfThree, firstOfThree..<count] }

    init(ones: Int, twos: Int, count: Int) {
        self.ones = ones
        self.twos = twos
        self.count = count
    }

    /// The tiers in which `frequencies`, falling, take the fewest bytes.
    /// - Throws: where three bytes do not number so many terms: some 16 million.
    init(fitting frequencies: [Int]) throws(IndexDamage) {
        let total = frequencies.count
        var sums = [0]
        sums.reserveCapacity(total + 1)
        for frequency in frequencies { sums.append(sums.last! + frequency) }
        var best: (bytes: Int, tiers: TermTiers)?
        for ones in stride(from: 0, through: 248, by: 8) {
            guard let tiers = TermTiers.largest(ones: ones, count: total) else { continue }
            let bytes = 3 * sums[total] - sums[tiers.firstOfThree] - sums[tiers.firstOfTwo]
            if best == nil || bytes < best!.bytes { best = (bytes, tiers) }
        }
        guard let best else { throw IndexDamage("would have too many different words: \(total)") }
        self = best.tiers
    }

    /// With so many numbers of one byte, as many of two as leave room for all the others.
    private static func largest(ones: Int, count: Int) -> TermTiers? {
        for twos in stride(from: 256, through: ones, by: -1) where ones + (twos - ones) << 8 + (256 - twos) << 16 >= count {
            return TermTiers(ones: ones, twos: twos, count: count)
        }
        return nil
    }

    var isSound: Bool {
        0...256 ~= ones && ones...256 ~= twos && count >= 0 && ones + (twos - ones) << 8 + (256 - twos) << 16 >= count
    }

    @inline(__always)
    func append(_ term: Int, to bytes: inout [UInt8]) {
        if term < ones { return bytes.append(UInt8(term)) }
        let second = term - ones
        if second >> 8 < twos - ones {
            bytes.append(UInt8(ones + second >> 8))
            return bytes.append(UInt8(truncatingIfNeeded: second))
        }
        let third = second - (twos - ones) << 8
        bytes.append(UInt8(twos + third >> 16))
        bytes.append(UInt8(truncatingIfNeeded: third >> 8))
        bytes.append(UInt8(truncatingIfNeeded: third))
    }

    /// The numbers that stand in `count` bytes.
    @inline(__always)
    func forEach(_ bytes: UnsafePointer<UInt8>, count: Int, _ body: (UInt32) -> Void) {
        var place = 0
        let third = ones + (twos - ones) << 8
        while place < count {
            let first = Int(bytes[place])
            if first < ones {
                body(UInt32(truncatingIfNeeded: first))
                place += 1
            } else if first < twos {
                body(UInt32(truncatingIfNeeded: ones + (first - ones) << 8 + Int(bytes[place + 1])))
                place += 2
            } else {
                body(UInt32(truncatingIfNeeded: third + (first - twos) << 16 + Int(bytes[place + 1]) << 8 + Int(bytes[place + 2])))
                place += 3
            }
        }
    }
}
