import Foundation
import HarkCore
import HarkImages
public import HarkModels

/// What is installed to understand pictures with, as it is told to a worker.
public struct PictureTools: Sendable, Codable, Equatable {
    /// libvips, for the loader; nil where it is not installed.
    public let library: String?
    public let labels: LabelModelFiles?
    public let reading: ReadingModelFiles?
    /// What is not there and how to get it, one sentence each.
    public let missing: [String]

    public init(library: String?, labels: LabelModelFiles?, reading: ReadingModelFiles?, missing: [String] = []) {
        self.library = library
        self.labels = labels
        self.reading = reading
        self.missing = missing
    }

    /// Looks for everything and hashes the models; runs nothing of it. Cost: some 40 ms.
    /// - Parameter environment: `HARK_VIPS` names another file of libvips.
    public static func ofThisProcess(environment: [String: String]? = nil) -> PictureTools {
        let environment = environment ?? ProcessInfo.processInfo.environment, models = ModelLibrary.ofThisProcess()
        let file = environment["HARK_VIPS"].flatMap { $0.isEmpty ? nil : $0 } ?? PictureLibrary.standardFile
        let library = Result { () throws -> String in
            guard PictureLibrary.isInstalled(file: file) else {
                throw ImageModelMissing("Pictures get no previews, labels or texts: libvips (\(file)) or TurboJPEG is not installed; on Debian, `apt-get install libvips42 libturbojpeg0`.")
            }
            return file
        }
        let labels = Result { try models.labelModel() }, reading = Result { try models.readingModel() }
        let missing = [library.trouble, labels.trouble, reading.trouble].compactMap { $0 }
        return PictureTools(library: try? library.get(), labels: try? labels.get(), reading: try? reading.get(), missing: missing)
    }

    /// Whether AVIF and HEIC can be shown, whose decoders an installation may lack; none where there is no libvips. Opens it in this process: for
    /// a command that ends. Cost: some 300 ms.
    public func decoders() -> [(name: String, isThere: Bool)] {
        guard let library, let opened = try? PictureLibrary(file: library) else { return [] }
        return [ImageFormat.avif, .heic].map { ($0.rawValue.uppercased(), opened.decodes($0)) }
    }

    /// Changes with everything that changes a rendition.
    private static let renditionRecipe = "1"

    /// By what to know whether something was made by these tools.
    public var versions: PictureVersions {
        guard library != nil else { return PictureVersions() }
        return PictureVersions(renditions: Self.renditionRecipe, labels: labels?.version, text: reading?.version)
    }
}

extension Result {
    fileprivate var trouble: String? {
        guard case .failure(let error) = self else { return nil }
        return "\(error)"
    }
}

/// Which tools made what is known of a picture; nil where there was none.
public struct PictureVersions: Sendable, Codable, Equatable {
    public var renditions: String?, labels: String?, text: String?

    public init(renditions: String? = nil, labels: String? = nil, text: String? = nil) {
        self.renditions = renditions
        self.labels = labels
        self.text = text
    }
}

extension WorkerExecutable {
    /// Processes of this program open these tools before their jail closes, and do nothing but `ReadPicture`.
    public func reading(_ tools: PictureTools) throws -> WorkerExecutable {
        adding([ReadPicture.orderVariable: try HarkJSON.string(tools)])
    }
}
