import CLibCrypto

/// AES-256 in Galois/Counter Mode (NIST SP 800-38D): what it seals is read, or changed unnoticed, by nobody without the key.
/// Each seal draws a nonce of its own, so a key is good for some 2^32 of them.
public struct SealingKey: Sendable {
    private static let nonceCount = 12, tagCount = 16

    private let key: [UInt8]

    /// A key of its own for each purpose, from one secret: see `derivedKey`.
    public init(derivedFrom secret: [UInt8], for purpose: String) { key = derivedKey(from: secret, for: purpose) }

    /// - Parameter key: 32 bytes.
    package init(_ key: [UInt8]) {
        precondition(key.count == 32, "A key of AES-256 has 32 bytes.")
        self.key = key
    }

    /// Nonce, sealed bytes and tag: 28 bytes more than `plain`.
    public func seal(_ plain: [UInt8]) -> [UInt8] { seal(plain, nonce: randomBytes(Self.nonceCount)) }

    package func seal(_ plain: [UInt8], nonce: [UInt8]) -> [UInt8] {
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        check(EVP_EncryptInit_ex2(context, EVP_aes_256_gcm(), key, nonce, nil))
        let sealed = Self.run(plain) { check(EVP_EncryptUpdate(context, $0, &$1, $2, Int32(plain.count))) }
        var rest: Int32 = 0, tag = [UInt8](repeating: 0, count: Self.tagCount)
        check(EVP_EncryptFinal_ex(context, &tag, &rest))
        check(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(Self.tagCount), &tag))
        return nonce + sealed + tag
    }

    /// The bytes that were sealed; nil where another key sealed them, or where they were changed.
    public func open(_ sealed: [UInt8]) -> [UInt8]? {
        guard sealed.count >= Self.nonceCount + Self.tagCount else { return nil }
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        let bytes = Array(sealed[Self.nonceCount..<(sealed.count - Self.tagCount)])
        var tag = Array(sealed.suffix(Self.tagCount)), rest: Int32 = 0
        check(EVP_DecryptInit_ex2(context, EVP_aes_256_gcm(), key, Array(sealed.prefix(Self.nonceCount)), nil))
        let plain = Self.run(bytes) { check(EVP_DecryptUpdate(context, $0, &$1, $2, Int32(bytes.count))) }
        check(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(Self.tagCount), &tag))
        // The one call that may fail: it compares the tags.
        return EVP_DecryptFinal_ex(context, &tag, &rest) == 1 ? plain : nil
    }

    /// As many bytes as `input` has; a counter mode gives each of them at once.
    private static func run(
        _ input: [UInt8], _ body: (UnsafeMutablePointer<UInt8>?, inout Int32, UnsafePointer<UInt8>?) -> Void
    ) -> [UInt8] {
        guard !input.isEmpty else { return [] }
        return [UInt8](unsafeUninitializedCapacity: input.count) { output, count in
            var written: Int32 = 0
            input.withUnsafeBufferPointer { body(output.baseAddress, &written, $0.baseAddress) }
            count = Int(written)
        }
    }
}
