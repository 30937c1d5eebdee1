import HarkWeb

/// What the OpenAPI document says of links to photos.
enum ShareOperations {
    static let page = Operation("sharedPhotoPage", "What whoever has a link sees.", parameters: [token], answers: [.page], problems: [404])
    static let picture = Operation(
        "sharedPhoto", "The picture of a link: without the place where it was taken.", parameters: [token],
        answers: [
            .init(200, "The bytes.", type: "image/*", .string(format: "binary")),
            .init(206, "The part that was asked for.", type: "image/*", .string(format: "binary")), PhotoOperations.waiting,
            .init(304, "The asker has it."), .init(416, "The photo has no such part."),
        ], problems: [404])
    static let full = Operation(
        "sharedPhotoInFull",
        "The photo of a link in full size: a copy of the file without the place where it was taken, or the file itself where its owner chose so. Of AVIF and HEIC, and of photos that are turned or mirrored, the picture of the link.",
        parameters: [token],
        answers: [
            .init(200, "The bytes.", type: "image/*", .string(format: "binary")),
            .init(206, "The part that was asked for.", type: "image/*", .string(format: "binary")), PhotoOperations.waiting,
            .init(304, "The asker has it."), .init(416, "The photo has no such part."),
        ], problems: [404])
    static let list = Operation(
        "listPhotoShares", "The links of a photo that have not ended.", parameters: [PhotoOperations.key],
        answers: [.json(200, "The links.", .list(of: share))], problems: [404])
    static let make = Operation(
        "makePhotoShare", "Makes a link that shows a photo to whoever has it, until it ends. Its address is told this once. With `place`, the original is shown as well, with the place where it was taken.",
        parameters: [PhotoOperations.key], body: .json(.object([.init("hours", .integer(minimum: 1, maximum: 8760)), .init("place", .nullable(.boolean), required: false)])),
        answers: [.json(201, "The link.", share)], problems: [404, 409, 422])
    static let end = Operation(
        "endPhotoShare", "Ends a link at once.",
        parameters: [PhotoOperations.key, .init("id", in: .path, .string(pattern: "^[0-9]{1,18}$"), "The link's id.")],
        answers: [.init(204, "Done.")], problems: [404])

    private static let token = Operation.Parameter("token", in: .path, .string(minLength: 1, maxLength: 200), "What stands in the link.")
    private static let share = Schema.object([.init("id", .string()), .init("expires_at", .time), .init("place", .boolean), .init("path", .string(), required: false)])
}
