import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// Reads the photos of a request: the body itself, or the files of a form.
struct PhotoUploads: Sendable {
    let intake: PhotoIntake

    /// One photo: the body, or a form's first field `file`.
    func take(_ request: Request, _ context: HarkContext, as key: String, owner: String, replacing: Bool) async throws -> PhotoIntake.Taken {
        guard request.headers[.contentType]?.lowercased().hasPrefix("multipart/") == true else {
            return try await intake.take(request.body, as: key, owner: owner, replacing: replacing, digest: request.headers[.contentDigest])
        }
        let reader = try await counted { try MultipartReader(request, context) }
        let part = try await counted {
            while let part = try await reader.nextPart() { if part.headers.name == "file" { return part } }
            throw Self.noFile
        }
        let taken = try await intake.take(part.bytes, as: key, owner: owner, replacing: replacing, digest: part.headers.contentDigest)
        // The photo is kept; what else the form holds is passed over, so that the next request begins after it.
        while let more = try? await reader.nextPart() { _ = more }
        return taken
    }

    /// What became of a file of the page's form, with the name that it was sent under.
    struct Item: Sendable {
        let name: String
        let result: Result<PhotoIntake.Taken, HarkError>
    }

    /// All photos of the page's form: fields `key` (for one file alone) and `replace`, where they are given, come before the files.
    func takeForm(_ request: Request, _ context: HarkContext, owner: String) async throws -> [Item] {
        let reader = try await counted { try MultipartReader(request, context) }
        var items: [Item] = [], key = "", isReplacing = false
        while let part = try await counted({ try await reader.nextPart() }) {
            switch part.headers.name {
            case "key": key = try await part.text(limit: 4096)
            case "replace": isReplacing = true
            case "file":
                guard let name = part.headers.fileName, !name.isEmpty else { continue }
                // Of several files only the first can have the key that was typed.
                let given = items.isEmpty ? key : ""
                items.append(Item(name: name, result: try await taken(part, name, given, owner, isReplacing)))
            default: continue
            }
        }
        guard !items.isEmpty else { return try await counted { throw Self.noFile } }
        return items
    }

    /// A fault of the photo is its result; where the form itself breaks off within it, the next look at the form says so.
    private func taken(
        _ part: MultipartPart, _ name: String, _ key: String, _ owner: String, _ isReplacing: Bool
    ) async throws -> Result<PhotoIntake.Taken, HarkError> {
        do {
            let isNamed = key.contains { !$0.isWhitespace }
            // What has no name to be made a key of is refused like any other key.
            let key = isNamed ? key : (try? PhotoKey.ofFile(name)) ?? ""
            return .success(try await intake.take(part.bytes, as: key, owner: owner, replacing: isReplacing, digest: part.headers.contentDigest))
        } catch let error as HarkError where error.isAboutThePhoto || error.code == .conflict {
            return .failure(error)
        }
    }

    private static let noFile = HarkError.unacceptable("file", "Choose at least one photo.", textKey: "photos.none_chosen")

    /// A form that cannot be read is counted as one refused item.
    private func counted<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let error as HarkError where error.isAboutThePhoto {
            try await intake.reject(error)
            throw error
        }
    }
}
