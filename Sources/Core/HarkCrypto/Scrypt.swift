import CLibCrypto

/// What guessing one password costs: scrypt (RFC 7914), whose work and memory grow with `n` and `r`.
public struct Scrypt: Sendable, Equatable {
    /// A power of two above 1; memory is about `128 * n * r` bytes.
    public let n: Int
    public let r: Int
    public let p: Int

    /// - Precondition: a power of two above 1 for `n`, at least 1 for the others.
    public init(n: Int, r: Int, p: Int) {
        precondition(n > 1 && n & (n - 1) == 0 && r > 0 && p > 0, "scrypt's n is a power of two, r and p are at least 1")
        self.n = n
        self.r = r
        self.p = p
    }

    /// 32 MiB and some tenths of a second for each password.
    public static let forPasswords = Scrypt(n: 1 << 15, r: 8, p: 3)

    /// The key that a password and its salt give. Blocks for the whole work: never call it in the cooperative pool.
    /// - Parameter length: bytes of the key.
    public func key(password: [UInt8], salt: [UInt8], length: Int) -> [UInt8] {
        // libcrypto counts both of its areas against the limit.
        let memory = 128 * r * p + 128 * r * (n + 2) + 1024
        return [UInt8](unsafeUninitializedCapacity: length) { key, count in
            // A pointer to no bytes must still not be null.
            (password + [0]).withUnsafeBytes { password in
                (salt + [0]).withUnsafeBufferPointer { salt in
                    check(
                        EVP_PBE_scrypt(
                            password.assumingMemoryBound(to: CChar.self).baseAddress, password.count - 1, salt.baseAddress, salt.count - 1,
                            UInt64(n), UInt64(r), UInt64(p), UInt64(memory), key.baseAddress, length))
                }
            }
            count = length
        }
    }
}
