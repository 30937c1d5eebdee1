import Foundation

/// Finds bytes at the speed of memory.
public enum ByteSearch {
    /// Place of the first `byte`, or nil.
    public static func first(_ byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
