import HarkWeb

/// What the OpenAPI document says of uploads in pieces.
enum UploadOperations {
    static let begin = Operation(
        "beginPhotoUpload", "Begins an upload in pieces; `Location` names its place, which lasts a day.",
        body: .json(
            .object([
                .init("key", PhotoOperations.keySchema), .init("bytes", .integer(minimum: 1)), .init("replace", .nullable(.boolean), required: false),
            ])), answers: [.json(201, "The upload.", upload)], problems: [409, 422])
    static let show = Operation(
        "showPhotoUpload", "How much of an upload is on disk, also as `Upload-Offset`.", parameters: [id],
        answers: [.json(200, "The upload.", upload)], problems: [404])
    static let append = Operation(
        "appendToPhotoUpload", "Takes the bytes that follow `Upload-Offset`; the last ones make the photo. As tus has it, `application/offset+octet-stream` is taken too.",
        parameters: [id, .init("Upload-Offset", in: .header, .integer(minimum: 0), "How much is on disk.")],
        body: .init([("application/octet-stream", .string(format: "binary"))]),
        answers: [
            .init(204, "On disk; more is to come."), .json(201, "The upload is whole, and the photo kept.", PhotoOperations.photo),
            .json(200, "The same, in the place of the one before.", PhotoOperations.photo),
        ], problems: [404, 409, 415, 422])
    static let end = Operation("endPhotoUpload", "Gives an upload up.", parameters: [id], answers: [.init(204, "Done.")], problems: [404])

    private static let id = Operation.Parameter("id", in: .path, .identifier, "The upload's id.")
    private static let upload = Schema.object([
        .init("id", .identifier), .init("key", .string()), .init("bytes", .integer(minimum: 1)), .init("received", .integer(minimum: 0)),
    ])
}
