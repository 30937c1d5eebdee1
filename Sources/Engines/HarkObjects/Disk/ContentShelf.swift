import Dispatch
import HarkCore
import HarkCrypto
import Logging
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The contents, each once, as `content/ab/cd…`: the digits of its hash, after the first two of which its folder is named.
///
/// All that gives a content its place or takes it away happens on the lane of its hash, in order: nobody removes a content
/// that somebody else is just putting there.
final class ContentShelf: Sendable {
    private static let folderNames = (0..<256).map { [UInt8($0)].hexText }

    private let folder: String
    private let catalogue: Catalogue
    /// False while the log of names is damaged: a content without a name may have lost it there.
    private let mayRemove: Bool
    private let lanes = (0..<8).map { SerialLane("objects.content.\($0)") }
    private let logger: Logger

    init(_ folder: String, _ catalogue: Catalogue, mayRemove: Bool, _ logger: Logger) throws {
        self.folder = "\(folder)/content"
        self.catalogue = catalogue
        self.mayRemove = mayRemove
        self.logger = logger
        try Folder.make(self.folder)
        try Folder.make(Self.folderNames, in: self.folder)
    }

    /// Claims the content and gives its file its place, on disk. An equal content that is there already is replaced: that takes as
    /// long as a first one, so the time tells nobody, and it mends one that the disk has damaged.
    func place(_ incoming: String, as hash: ContentHash, byteCount: Int) async throws {
        try await lane(of: hash).run { [self] in
            catalogue.claim(hash, byteCount: byteCount)
            do {
                try Folder.rename(incoming, to: path(of: hash))
                try Folder.sync(folder(of: hash))
            } catch {
                catalogue.release(hash)
                removeNow(ifUnused: hash)
                throw error
            }
        }
    }

    /// Gives up a claim. The bytes go with it unless a name refers to them.
    func release(_ hash: ContentHash) async {
        catalogue.release(hash)
        await remove(ifUnused: hash)
    }

    /// Takes the bytes away unless somebody uses them.
    func remove(ifUnused hash: ContentHash) async {
        try? await lane(of: hash).run { [self] in removeNow(ifUnused: hash) }
    }

    /// Opens the content that `key` refers to; nil when there is no such name.
    func open(_ key: NameKey, on reader: SerialLane) async throws -> (file: File, info: ObjectInfo)? {
        while let info = catalogue.info(key), let hash = ContentHash(info.sha256) {
            if let file = try await reader.run({ [self] in try File(path(of: hash), O_RDONLY) }) { return (file, info) }
            // The name was taken away or given to another content meanwhile, or the bytes are lost.
            if try await isLost(hash), catalogue.entry(key)?.hash == hash { throw FileFailure.error("opened", path(of: hash), code: ENOENT) }
        }
        return nil
    }

    /// Whether a content that is in use has no file. On its own lane, where nobody is between two steps.
    func isLost(_ hash: ContentHash) async throws -> Bool {
        try await lane(of: hash).run { [self] in try catalogue.isKnown(hash) && File(path(of: hash), O_RDONLY) == nil }
    }

    /// Removes what no name refers to: left by a crash between two steps. Blocks; for the start, before anybody else is here.
    /// Reads the folders only, not the files, several at once.
    func sweep() throws -> Int {
        guard mayRemove else { return 0 }
        let outcome = Mutex(Result<Int, any Error>.success(0))
        DispatchQueue.concurrentPerform(iterations: Self.folderNames.count) { number in
            let swept = Result { try sweep(Self.folderNames[number]) }
            outcome.withLock { outcome in outcome = outcome.flatMap { count in swept.map { count + $0 } } }
        }
        return try outcome.withLock { try $0.get() }
    }

    private func sweep(_ start: String) throws -> Int {
        var unnamed: [String] = [], hex = Array(start.utf8)
        try Folder.forEachName(in: "\(folder)/\(start)") { rest in
            hex.removeLast(hex.count - 2)
            hex.append(contentsOf: rest)
            if let hash = ContentHash(hex: hex[...]), catalogue.isKnown(hash) { return }
            unnamed.append(String(decoding: rest, as: UTF8.self))
        }
        for rest in unnamed { try Folder.remove("\(folder)/\(start)/\(rest)") }
        return unnamed.count
    }

    func path(of hash: ContentHash) -> String { "\(folder(of: hash))/\(hash.hex.dropFirst(2))" }

    private func folder(of hash: ContentHash) -> String { "\(folder)/\(hash.hex.prefix(2))" }

    private func lane(of hash: ContentHash) -> SerialLane { lanes[hash.lane(of: lanes.count)] }

    /// The removal need not last: after a crash the next start sweeps what no name refers to.
    private func removeNow(ifUnused hash: ContentHash) {
        guard catalogue.forgetIfUnused(hash), mayRemove else { return }
        do { try Folder.remove(path(of: hash)) } catch { logger.warning("content not removed", metadata: ["error": "\(error)"]) }
    }
}
