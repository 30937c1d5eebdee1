package import HarkCore

/// An upload that comes in pieces and goes on where it was cut off, in the manner of tus 1.0: a place, an offset, and what follows it.
package struct PhotoUpload: Sendable {
    package let id: Identifier
    package let owner: String
    package let key: String
    package let isReplacing: Bool
    /// How many bytes there will be.
    package let byteCount: Int
    /// How many are on disk.
    package let received: Int
}
