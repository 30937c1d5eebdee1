import Foundation
import HarkText

/// Byte strings, such as keys of terms (`TermKey`), with a number each, from 0 in the order in which they came. Finds equal ones only.
/// Cost: about 20 ns a look-up; memory: the bytes, and about 20 bytes a key.
struct TermTable: Sendable {
    /// The upper half of a key's hash above, its number and one below; 0 is free.
    private var slots = [UInt64](repeating: 0, count: 1 << 10)
    private var ends: [UInt32] = []
    private var bytes: [UInt8] = []

    var count: Int { ends.count }
    var byteCount: Int { slots.count * 8 + ends.count * 4 + bytes.count }

    /// The number of a key, a new one if it has none yet.
    mutating func number(of key: UnsafeRawBufferPointer) -> UInt32 {
        // No key is empty; one that were would be taken for the end alone.
        number(of: key.first ?? TermKey.end, UnsafeRawBufferPointer(rebasing: key.dropFirst()))
    }

    /// The same of the key that is `first` and `rest` behind it.
    @inline(__always)
    mutating func number(of first: UInt8, _ rest: UnsafeRawBufferPointer) -> UInt32 {
        let tag = Self.tag(first, rest), slot = slot(tag, first, rest)
        if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) - 1 }
        bytes.append(first)
        bytes.append(contentsOf: rest)
        ends.append(UInt32(bytes.count))
        slots[slot] = tag << 32 | UInt64(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return UInt32(ends.count - 1)
    }

    func find(_ key: UnsafeRawBufferPointer) -> UInt32? {
        let first = key.first ?? TermKey.end, rest = UnsafeRawBufferPointer(rebasing: key.dropFirst())
        let found = slots[slot(Self.tag(first, rest), first, rest)]
        return found == 0 ? nil : UInt32(truncatingIfNeeded: found) - 1
    }

    /// The bytes of `number`, which live during the call.
    @inline(__always)
    func withKey<Result>(_ number: UInt32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range(number)])) }
    }

    /// Whether the bytes of one come before those of another.
    func isKey(of left: UInt32, before right: UInt32) -> Bool {
        withKey(left) { first in
            withKey(right) { second in
                let order = memcmp(first.baseAddress!, second.baseAddress!, min(first.count, second.count))
                return order < 0 || (order == 0 && first.count < second.count)
            }
        }
    }

    /// The first eight bytes of a key as a number, with zeros behind a shorter one: numbers that differ are in the order of their keys.
    func start(of number: UInt32) -> UInt64 {
        withKey(number) { key in key.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset) } }
    }

    private func range(_ number: UInt32) -> Range<Int> { (number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)]) }

    /// Where a key is, or where it would be put (linear probing). Only a key with the same half of a hash is looked at.
    @inline(__always)
    private func slot(_ tag: UInt64, _ first: UInt8, _ rest: UnsafeRawBufferPointer) -> Int {
        let mask = slots.count - 1
        var slot = Int(tag) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == tag, withKey(UInt32(truncatingIfNeeded: slots[slot]) - 1, { Self.isEqual($0, first, rest) }) { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    @inline(__always)
    private static func tag(_ first: UInt8, _ rest: UnsafeRawBufferPointer) -> UInt64 {
        // An empty buffer may have no address.
        TextHash.pair(rest.baseAddress.map { TextHash.bytes($0, count: rest.count) } ?? 0, UInt64(first)) >> 32
    }

    @inline(__always)
    private static func isEqual(_ key: UnsafeRawBufferPointer, _ first: UInt8, _ rest: UnsafeRawBufferPointer) -> Bool {
        key.count == rest.count + 1 && key[0] == first && (rest.isEmpty || memcmp(key.baseAddress! + 1, rest.baseAddress!, rest.count) == 0)
    }

    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 2)
        let mask = larger.count - 1
        for entry in slots where entry != 0 {
            var slot = Int(entry >> 32) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = entry
        }
        slots = larger
    }
}
