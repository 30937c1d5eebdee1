import CLibCrypto

/// SHA-256 (FIPS 180-4) of bytes that come in pieces.
public struct SHA256: ~Copyable {
    public static let byteCount = 32

    /// Looked up once: asking libcrypto for an algorithm by name costs more than hashing a short text.
    /// Never changed after it was made, and libcrypto documents a fetched method as safe to use from many threads.
    private nonisolated(unsafe) static let method = EVP_MD_fetch(nil, "SHA256", nil)!

    private let context: OpaquePointer

    public init() {
        context = EVP_MD_CTX_new()
        check(EVP_DigestInit_ex2(context, Self.method, nil))
    }

    deinit { EVP_MD_CTX_free(context) }

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        check(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count))
    }

    /// The 32 bytes of the hash.
    public consuming func finalize() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Self.byteCount) { bytes, count in
            check(EVP_DigestFinal_ex(context, bytes.baseAddress, nil))
            count = Self.byteCount
        }
    }

    /// The 32 bytes of the hash of `bytes`.
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalize()
    }

    public static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        if let hash = bytes.withContiguousStorageIfAvailable({ hash(UnsafeRawBufferPointer($0)) }) { return hash }
        return Array(bytes).withUnsafeBytes { hash($0) }
    }

    /// The hash of a text's UTF-8 bytes.
    public static func hash(_ text: some StringProtocol) -> [UInt8] { hash(text.utf8) }
}

/// Of the calls made here libcrypto fails none but for want of memory, where going on makes no sense.
func check(_ status: Int32) { precondition(status == 1, "libcrypto refused a call that cannot be wrong") }
