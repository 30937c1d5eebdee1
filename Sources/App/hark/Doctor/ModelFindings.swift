import Foundation
import HarkModels
import HarkText

/// What the doctor sees of the models: each tier of each task, read as the server reads it, and the accurate tier's library.
struct ModelFindings {
    let library: ModelLibrary

    func all() -> [Finding] { TextTask.allCases.map(fast) + [languages(), onnxRuntime()] + TextTask.allCases.map(accurate) }

    /// The file is read, its hash compared.
    private func fast(_ task: TextTask) -> Finding {
        let name = "\(task.rawValue) model"
        let paths = library.folders.map { ModelLibrary.path(of: task, .fast, in: $0) }
        do {
            let header = try library.fastModel(for: task).header
            let path = paths.first(where: FileManager.default.fileExists) ?? ""
            return .good(name, "\(header.model) of \(header.rows) rows, \(path), SHA-256 \(header.sha256.prefix(16))…")
        } catch {
            return trouble(name, error, mend: "set HARK_HOME to the folder that holds Models, or make train", required: task == .sentiment)
        }
    }

    private func languages() -> Finding {
        let name = "model of languages"
        do { return .good(name, "tells \(try library.languageModel().languages.count) languages apart", required: false) } catch {
            return trouble(name, error, mend: "set HARK_HOME to the folder that holds Models; without it frequent words tell", required: false)
        }
    }

    private func onnxRuntime() -> Finding {
        let name = "ONNX Runtime"
        do {
            let path = try OnnxLibrary.path()
            return .good(name, "\(try OnnxLibrary.load(path)), \(path)", required: false)
        } catch {
            return trouble(name, error, mend: "make deps, or name the library in HARK_ONNXRUNTIME; without it the fast tier answers", required: false)
        }
    }

    /// The head is read; the encoder's hash compared, then it is opened as an inference process does.
    private func accurate(_ task: TextTask) -> Finding {
        let name = "\(task.rawValue) model, accurate"
        do {
            let head = try library.head(for: task), files = try library.encoder(for: task), encoder = try files.open()
            guard encoder.width == head.width else {
                return .wrong(name, "\(files.path) gives \(encoder.width) numbers a text, its head reads \(head.width)", mend: mend, required: false)
            }
            return .good(name, "\(head.model) of \(head.rows) rows, \(files.path), SHA-256 \(head.encoderSHA256.prefix(16))…", required: false)
        } catch {
            return trouble(name, error, mend: mend, required: false)
        }
    }

    private let mend = "put its folder back under Models (git checkout Models), or set HARK_HOME; until then the fast tier answers"

    private func trouble(_ name: String, _ error: any Error, mend: String, required: Bool) -> Finding {
        error is ModelMissing
            ? .missing(name, "\(error)", mend: mend, required: required) : .wrong(name, "\(error)", mend: mend, required: required)
    }
}
