import CLibCrypto

/// MD5 (RFC 1321): a name for some bytes, where others have chosen that name long ago. It protects nothing: whoever wants two
/// texts with one hash can have them.
public enum MD5 {
    public static let byteCount = 16

    /// Never changed after it was made, and libcrypto documents a fetched method as safe to use from many threads.
    private nonisolated(unsafe) static let method = EVP_MD_fetch(nil, "MD5", nil)!

    /// The 16 bytes of the hash of a text's UTF-8 bytes.
    public static func hash(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { bytes in
            [UInt8](unsafeUninitializedCapacity: byteCount) { hash, count in
                check(EVP_Digest(bytes.baseAddress, bytes.count, hash.baseAddress, nil, method, nil))
                count = byteCount
            }
        }
    }
}
