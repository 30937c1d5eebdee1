package import NIOCore

/// What comes of a worker's first look at a photo.
package struct PhotoLook: Sendable {
    /// Two small pictures, without the place where they were taken.
    package let thumb: ByteBuffer, view: ByteBuffer
    /// Media type of both.
    package let type: String
    /// Which program made them.
    package let version: String
    package let labels: [PhotoFinding.Label]
    /// Which model said so; nil where this machine has none.
    package let labelsVersion: String?
    package let features: PhotoFeatures

    package init(
        thumb: ByteBuffer, view: ByteBuffer, type: String, version: String, labels: [PhotoFinding.Label], labelsVersion: String?, features: PhotoFeatures
    ) {
        self.thumb = thumb
        self.view = view
        self.type = type
        self.version = version
        self.labels = labels
        self.labelsVersion = labelsVersion
        self.features = features
    }
}

/// The text that a worker read in a photo.
package struct PhotoReading: Sendable {
    package let lines: [PhotoFinding.Line]
    /// Which model read it; nil where this machine has none.
    package let version: String?

    package init(lines: [PhotoFinding.Line], version: String?) {
        self.lines = lines
        self.version = version
    }
}
