package import HarkCore
package import HarkObjects

extension ObjectName.Bucket {
    /// Photos as they came.
    package static let photos = ObjectName.Bucket("photos")
    /// What was made of them: small pictures, without the place where they were taken.
    package static let renditions = ObjectName.Bucket("photo-renditions")
    /// Pieces of uploads that are not whole yet.
    package static let photoPieces = ObjectName.Bucket("photo-pieces")
}

/// The name of some bytes of this door.
package typealias PhotoObject = ObjectName

extension ObjectName {
    package init(_ bucket: Bucket, _ id: Identifier) { self.init(bucket, id.description) }
}
