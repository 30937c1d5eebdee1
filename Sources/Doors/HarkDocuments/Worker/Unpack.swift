import Foundation
import HarkCore
public import HarkWorkers

/// Unpacks a zip or tar, in a worker process. An archive beyond its limits is refused as a whole: each pass walks through all of it,
/// and gives back as many members as an answer holds, from the one that is asked for.
public struct Unpack: WorkerTask {
    public static let name = "documents.unpack"
    /// Bytes of members in one answer; a frame of the pipe holds 8 MiB, and a member must fit into one.
    static let answerBytes = 7 << 20

    public init() {}

    public func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        let order = try HarkJSON.decode(UnpackOrder.self, from: Data(input.parameters))
        var packed: [UInt8] = []
        packed.reserveCapacity(input.byteCount)
        while try input.next({ packed.append(contentsOf: $0) }) {}
        let answer = try packed.withUnsafeBytes { bytes in
            do { return try Self.unpack(bytes, order) } catch is Archive.Broken {
                throw WorkerRefusal(DocumentFault("documents.refused.archive").text)
            }
        }
        output.finish(try answer.encoded)
    }

    /// - Throws: `WorkerRefusal`, `Archive.Broken`.
    package static func unpack(_ packed: UnsafeRawBufferPointer, from: Int, limits: ArchiveLimits) throws -> [UInt8] {
        try unpack(packed, UnpackOrder(from: from, limits: limits)).encoded
    }

    static func unpack(_ packed: UnsafeRawBufferPointer, _ order: UnpackOrder) throws -> UnpackAnswer {
        var walk = Walk(order, packedBytes: packed.count)
        let archive = try Archive(packed)
        while let member = try archive.next() {
            guard member.isFile else { continue }
            guard !member.isEncrypted else { throw WorkerRefusal(DocumentFault("documents.refused.encrypted").text) }
            try walk.take(member.path, archive)
        }
        guard walk.count > 0 else { throw WorkerRefusal(DocumentFault("documents.refused.empty_archive").text) }
        return UnpackAnswer(members: walk.members, next: walk.next, bytes: walk.bytes)
    }
}

/// One pass through an archive.
private struct Walk {
    private let order: UnpackOrder, largestTotal: Int
    private var total = 0
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)
    private(set) var count = 0
    private(set) var members: [UnpackAnswer.Member] = []
    private(set) var bytes: [UInt8] = []
    private(set) var next: Int?

    init(_ order: UnpackOrder, packedBytes: Int) {
        self.order = order
        largestTotal = min(order.limits.totalBytes, max(1 << 20, packedBytes.multipliedReportingOverflow(by: order.limits.ratio).partialValue))
    }

    mutating func take(_ path: String, _ archive: Archive) throws {
        let position = count, start = bytes.count
        count += 1
        guard count <= order.limits.members else { throw refusal("members", order.limits.members) }
        let isWanted = position >= order.from && next == nil
        let length = try read(archive, keeping: isWanted)
        guard isWanted else { return }
        if length > Unpack.answerBytes || length > order.limits.memberBytes {
            bytes.removeLast(bytes.count - start)
            refuse(path, "member_size", min(Unpack.answerBytes, order.limits.memberBytes) >> 20)
        } else if bytes.count > Unpack.answerBytes {
            bytes.removeLast(bytes.count - start)
            next = position
        } else {
            members.append(UnpackAnswer.Member(name: Self.name(path), byteCount: length, refused: nil))
        }
    }

    /// Reads one member to its end; what is kept of it stops a little above what an answer holds.
    private mutating func read(_ archive: Archive, keeping isKept: Bool) throws -> Int {
        var length = 0
        while true {
            let count = try buffer.withUnsafeMutableBytes { try archive.read(into: $0) }
            guard count > 0 else { return length }
            length += count
            total += count
            guard total <= largestTotal else { throw refusal("total", largestTotal >> 20) }
            if isKept, length <= Unpack.answerBytes { bytes.append(contentsOf: buffer[..<count]) }
        }
    }

    private mutating func refuse(_ path: String, _ why: String, _ number: Int) {
        members.append(
            UnpackAnswer.Member(name: Self.name(path), byteCount: 0, refused: DocumentFault("documents.refused.\(why)", "\(number)").text))
    }

    private func refusal(_ why: String, _ number: Int) -> WorkerRefusal {
        WorkerRefusal(DocumentFault("documents.refused.archive_\(why)", "\(number)").text)
    }

    private static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension DocumentsDoor {
    /// To be called once in a worker process, before it is shut in: libarchive reads names in the process's locale, whose files a
    /// worker cannot reach. Names in UTF-8 are none in the plain one.
    public static func prepareWorker() { _ = setlocale(LC_CTYPE, "C.UTF-8") }
}
