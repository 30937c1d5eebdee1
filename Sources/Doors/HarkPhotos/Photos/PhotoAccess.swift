import HarkCore
import HarkText
import HarkWeb

extension Caller {
    /// In whose name photos are kept: the account. Routes of photos need a member, so there is one.
    var photoOwner: String { accountID?.description ?? name }
}

extension HarkContext {
    /// The key in a request's address, in the form in which keys are kept: the same letters may come composed or taken apart.
    var photoKey: String { get throws { NFC.normalized(try parameter("key")) } }
}

extension HarkError {
    /// The sentence of the documents (003-05), for a key that is not there and for one of somebody else: nobody learns which.
    static let unknownKey = HarkError(.notFound, "Unknown Key!", textKey: "photos.unknown")
    /// D-22.
    static let keyExists = HarkError(.conflict, "Key already exists", textKey: "photos.exists")

    /// Whether it tells of one photo, so that it counts as an item that was refused.
    var isAboutThePhoto: Bool { [.malformed, .unacceptable, .tooLarge, .unsupportedType].contains(code) }
}
