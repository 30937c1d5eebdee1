import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the files of a request, one after the other, and puts each on disk: those of a form, or the body itself as one file.
struct DocumentUploads: Sendable {
    let intake: DocumentIntake

    /// What became of each file, with the name that it was sent under.
    struct Taken: Sendable {
        var names: [String] = []
        var results: [Result<UploadedDocument, HarkError>] = []
    }

    /// - Parameter formsOnly: whether any other body than a form is refused.
    /// - Throws: what concerns the request as a whole; then nothing of it stays.
    func take(_ request: Request, _ context: HarkContext, formsOnly: Bool) async throws -> Taken {
        let given = QueryParameters(request).string("name"), name = try given.map(DocumentName.admit) ?? DocumentName.unnamed
        let isForm = request.headers[.contentType]?.lowercased().hasPrefix("multipart/") == true
        if isForm || formsOnly { return try await takeForm(request, context) }
        return Taken(names: [name], results: [try await taken(name, request.body, digest: request.headers[.contentDigest])])
    }

    private func takeForm(_ request: Request, _ context: HarkContext) async throws -> Taken {
        guard request.headers[.contentDigest] == nil else {
            throw HarkError(.malformed, "In a form, each file has its own Content-Digest among the headers of its part.")
        }
        var taken = Taken()
        do {
            let reader = try MultipartReader(request, context)
            while let part = try await reader.nextPart() {
                // A field, or a place for a file where none was chosen.
                guard let name = part.headers.fileName, !name.isEmpty else { continue }
                taken.results.append(try await self.taken(name, part.bytes, digest: part.headers.contentDigest))
                taken.names.append(name)
            }
        } catch {
            await intake.discard(taken.results.compactMap { try? $0.get().id })
            throw error
        }
        guard !taken.results.isEmpty else {
            throw HarkError.unacceptable("file", "Choose at least one file.", textKey: "documents.none_chosen")
        }
        return taken
    }

    /// A fault of the file is its result; where the form itself breaks off within it, the next look at the form says so.
    private func taken<Bytes: AsyncSequence & Sendable>(
        _ name: String, _ bytes: Bytes, digest: String?
    ) async throws -> Result<UploadedDocument, HarkError> where Bytes.Element == ByteBuffer {
        do { return .success(try await intake.upload(name, bytes, digest: digest)) } catch let error as HarkError where error.isAboutTheFile {
            return .failure(error)
        }
    }
}

extension HTTPField.Name {
    static let contentDigest = HTTPField.Name("Content-Digest")!
}
