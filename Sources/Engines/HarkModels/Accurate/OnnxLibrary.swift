import COnnxRuntime
import Foundation

/// The library that computes encoders: ONNX Runtime, found and opened while the program runs. Hark serves without it, by the fast
/// tier alone.
public enum OnnxLibrary {
    /// The file's name in the wheel that `make deps` fetches begins so; its version follows.
    private static let name = "libonnxruntime.so"
    private static let folderInVendor = "vendor/onnxruntime/onnxruntime/capi"

    /// Where it is looked for, in this order: `HARK_ONNXRUNTIME` (the file itself, and then nowhere else), `HARK_HOME`, beside the
    /// program, `../share/hark`, the checkout.
    public static func places(environment: [String: String]? = nil) -> [String] {
        if let file = (environment ?? ProcessInfo.processInfo.environment)["HARK_ONNXRUNTIME"], !file.isEmpty { return [file] }
        return ModelLibrary.ofThisProcess().homes.flatMap { ["\($0)/\(folderInVendor)", $0] }
    }

    /// The library's file. Throws `OnnxFailure` where there is none.
    public static func path(environment: [String: String]? = nil) throws -> String {
        let places = places(environment: environment)
        for place in places {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { continue }
            guard isFolder.boolValue else { return place }
            let files = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            if let file = files.filter({ $0.hasPrefix(name) }).max() { return "\(place)/\(file)" }
        }
        throw OnnxFailure("ONNX Runtime is not here (looked for \(places.joined(separator: ", "))); fetch it with `make deps`")
    }

    /// Opens it, once for a process. Throws `OnnxFailure`. Cost: some 20 ms and 15 MB of memory.
    /// - Returns: its version.
    @discardableResult
    public static func load(_ path: String) throws -> String {
        guard hark_onnx_load(path) == 0 else { throw OnnxFailure("\(path) cannot be used: \(lastError)") }
        return version
    }

    /// Empty while it is not loaded.
    static var version: String { String(cString: hark_onnx_version()) }

    /// The last error of the thread that calls: read it before anything is awaited.
    static var lastError: String { String(cString: hark_onnx_error()) }
}

/// The encoder's library is not there, or has refused something.
public struct OnnxFailure: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
