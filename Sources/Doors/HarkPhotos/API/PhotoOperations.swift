import HarkWeb

/// What the OpenAPI document says of the routes of photos, in the order of the door's table.
enum PhotoOperations {
    static let page = Operation(
        "photosPage", "The gallery: photos are handed in, searched and looked at.", parameters: [search, label, after], answers: [.page])
    static let submit = Operation(
        "submitPhotos", "Takes the page's form in: all its photos at once. The form's token comes in its address.",
        parameters: [.init("csrf", .string(maxLength: 100), "The form's token, from a browser with a session.")],
        body: .init([("multipart/form-data", files)]), answers: [.redirect], problems: [422])
    static let act = Operation(
        "actOnPhoto", "Takes a press of a button in, with the photo's `key`.",
        body: .init([
            (
                "application/x-www-form-urlencoded",
                .object([.init("act", .choice(PhotoPages.acts)), .init("key", keySchema), csrf], additional: true)
            )
        ]), answers: [.redirect], problems: [404])
    static let samples = Operation(
        "takeSamplePhotos", "Puts a few pictures of the project's own into the caller's gallery.",
        body: .init([("application/x-www-form-urlencoded", .object([csrf], additional: true))], isRequired: false), answers: [.redirect])
    static let events = Operation(
        "photoEvents", "What happens to the caller's photos, as server-sent events named `photo`; `resync` after a gap.",
        answers: [.init(200, "The stream; it does not end.", type: "text/event-stream", .event)])
    static let photoPage = Operation("photoPage", "One photo's page.", parameters: [key], answers: [.page], problems: [404])

    static let list = Operation(
        "listPhotos", "The caller's photos, newest first.",
        parameters: [
            search, label, .init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 60 if not given."), after,
        ], answers: [.json(200, "A page of photos.", .list(of: photo))])
    static let put = Operation(
        "putPhoto",
        "Keeps a photo under a key: the body, or the field `file` of a form. JPEG, PNG, WebP, GIF, AVIF and HEIC, told by their bytes. `Content-Digest` (sha-256) is checked.",
        parameters: [key, .init("replace", .boolean, "Whether it may take the place of the key's photo; else such a key is refused.")],
        body: .init([
            ("application/octet-stream", .string(format: "binary")), ("image/*", .string(format: "binary")),
            ("multipart/form-data", .object([.init("file", .string(format: "binary"))], additional: true)),
        ]),
        answers: [.json(201, "On disk, and queued to be looked at.", photo), .json(200, "It took the place of the one before.", photo)],
        problems: [409, 415, 422])
    static let get = Operation(
        "getPhoto", "A photo's bytes; `X-Cache` tells where they came from, and a range may be asked for.",
        parameters: [
            key, .init("size", .choice(PhotoRendition.allCases.map(\.rawValue)), "A small picture instead of the original."),
            .init("at", .string(maxLength: 40), "The entity tag that the asker has in mind, without its quotes: then the answer may be kept for good."),
        ],
        answers: [
            .init(200, "The bytes.", type: "image/*", .string(format: "binary")),
            .init(206, "The part that was asked for.", type: "image/*", .string(format: "binary")), waiting,
            .init(304, "The asker has it."), .init(416, "The photo has no such part."),
        ], problems: [404, 422])
    static let delete = Operation(
        "deletePhoto", "Forgets a photo, and all that was made of it.", parameters: [key], answers: [.init(204, "Done.")], problems: [404])
    static let rename = Operation(
        "renamePhoto", "Gives a photo another key.", parameters: [key], body: .json(.object([.init("key", keySchema)])),
        answers: [.json(200, "The photo under its new key.", photo)], problems: [404, 409, 422])
    static let edit = Operation(
        "editPhoto",
        "Says how a photo is to be shown: mirrored left to right, or not, and then turned clockwise by quarters. The original stays as it is; small pictures, labels and text are made anew, and those before stand until then.",
        parameters: [key],
        body: .json(.object([.init("quarter_turns", .integer(minimum: 0, maximum: 3)), .init("mirrored", .nullable(.boolean), required: false)])),
        answers: [.json(200, "The photo.", photo)], problems: [404, 422])
    static let labels = Operation(
        "showPhotoLabels", "The ten labels of a photo: what people said first, then what the model is surest of.", parameters: [key],
        answers: [.json(200, "The labels.", labelled), waiting], problems: [404, 422])
    static let text = Operation(
        "showPhotoText", "The text in a photo, in reading order; each line's box has its four corners in parts of width and height.",
        parameters: [key],
        answers: [
            .json(
                200, "The text.",
                .object([
                    .init("text", .string()),
                    .init(
                        "lines",
                        .array(
                            .object([
                                .init("text", .string()), .init("confidence", .number(minimum: 0, maximum: 1)),
                                .init("box", .array(.array(.number(), minItems: 2, maxItems: 2), minItems: 4, maxItems: 4)),
                            ]))),
                ])), waiting,
        ], problems: [404, 422])
    static let recognize = Operation(
        "recognizePhoto", "Has a photo looked at again; what is known of it stands until then.", parameters: [key], answers: [waiting],
        problems: [404])

    static let judge = Operation(
        "judgePhotoLabel", "Adds a label to a photo or takes one away; what a person says stands whatever a model says later.", parameters: [key],
        body: .json(
            .object([
                .init("name", .string(minLength: 1, maxLength: PhotoLabel.limit, pattern: "\\S")), .init("verdict", .choice(["added", "removed"])),
            ])),
        answers: [.json(200, "The photo's labels from now on.", labelled)], problems: [404, 409, 422])
    static let albums = Operation(
        "listPhotoAlbums", "The caller's labels, with how many photos have each; the most frequent first.",
        parameters: [.init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 100 if not given.")],
        answers: [.json(200, "The albums.", .list(of: .object([.init("label", .string()), .init("count", .integer(minimum: 1))])))])

    static let keySchema = Schema.string(minLength: 1, maxLength: PhotoKey.byteLimit, pattern: PhotoKey.pattern)
    static let key = Operation.Parameter("key", in: .path, keySchema, "The photo's key.")
    static let waiting = Operation.Answer.json(202, "Not there yet: the photo waits for a worker.", .object([.init("state", .choice(["queued"]))]))
    static let csrf = Schema.Field("csrf", .string(), required: false)
    private static let search = Operation.Parameter(
        "q", .string(maxLength: 200), "Words or parts of words: each must stand in the key, in a label or in the photo's text.")
    private static let label = Operation.Parameter("label", .string(maxLength: 200), "Only photos with this label.")
    private static let after = Operation.Parameter("after", .cursor, "`next` of the page before.")
    private static let files = Schema.object([.init("file", .array(.string(format: "binary"), minItems: 1))], additional: true)

    static let labelled = Schema.object([
        .init(
            "labels",
            .array(
                .object([
                    .init("name", .string()), .init("confidence", .number(minimum: 0, maximum: 1)),
                    .init("source", .choice(PhotoLabel.Source.allCases.map(\.rawValue))),
                ]), maxItems: 10))
    ])

    static let photo = Schema.object([
        .init("key", .string()), .init("bytes", .integer(minimum: 1)), .init("type", .string()), .init("width", .integer(minimum: 1)),
        .init("height", .integer(minimum: 1)), .init("sha256", .string(pattern: "^[0-9a-f]{64}$")),
        .init(
            "edit",
            .object([.init("quarter_turns", .integer(minimum: 0, maximum: 3)), .init("mirrored", .boolean), .init("shown", .boolean)])),
        .init("state", .choice(PhotoState.allCases.map(\.rawValue))), .init("error", .string(), required: false), .init("uploaded_at", .time),
    ])
}
