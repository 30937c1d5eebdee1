import Foundation
import HarkDocuments
import HarkWorkers
import Testing

/// Archives are unpacked within their limits, or refused as a whole.
@Suite struct UnpackTests {
    private static func unpack(_ packed: [UInt8], from: Int = 0, _ limits: ArchiveLimits = ArchiveLimits()) throws -> Answer {
        let bytes = try packed.withUnsafeBytes { try Unpack.unpack($0, from: from, limits: limits) }
        let length = bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        return try JSONDecoder().decode(Answer.self, from: Data(bytes[4..<4 + length]))
    }

    private struct Answer: Decodable {
        struct Member: Decodable { let name: String, byte_count: Int, refused: String? }
        let members: [Member], next: Int?
    }

    /// Made by Python's zipfile: `a/one.txt` (deflated, 1,200 bytes), `due – zwei.txt` (stored), a folder.
    private static let zip = Data(base64Encoded: ZipFile.base64).map(Array.init) ?? []

    @Test func aZipAndATarGiveTheirFiles() throws {
        DocumentsDoor.prepareWorker()
        let zip = try Self.unpack(Self.zip)
        #expect(zip.members.map(\.byte_count) == [1200, 5] && zip.members.map(\.name) == ["one.txt", "due – zwei.txt"] && zip.next == nil)
        let tar = try Self.unpack(TarFile.make([("x.txt", [1]), ("deep/er/y.txt", [2, 3])]))
        #expect(tar.members.map(\.name) == ["x.txt", "y.txt"] && tar.members.map(\.byte_count) == [1, 2])
    }

    @Test func moreThanAnAnswerHoldsComesInSeveral() throws {
        let large = [UInt8](repeating: 0x61, count: 3 << 20)
        let tar = TarFile.make((0..<5).map { ("\($0).txt", large) } + [("huge.txt", [UInt8](repeating: 0x62, count: 8 << 20))])
        var names: [String] = [], refused: [String] = [], from: Int? = 0
        while let start = from {
            let answer = try Self.unpack(tar, from: start)
            names += answer.members.filter { $0.refused == nil }.map(\.name)
            refused += answer.members.compactMap(\.refused)
            from = answer.next
        }
        #expect(names == (0..<5).map { "\($0).txt" } && refused == ["documents.refused.member_size\t7"])
    }

    @Test func beyondItsLimitsAnArchiveIsRefusedAsAWhole() throws {
        var few = ArchiveLimits()
        few.members = 2
        #expect(throws: WorkerRefusal("documents.refused.archive_members\t2")) {
            try Self.unpack(TarFile.make((0..<3).map { ("\($0)", [1]) }), few)
        }
        var small = ArchiveLimits()
        small.totalBytes = 2 << 20
        #expect(throws: WorkerRefusal("documents.refused.archive_total\t2")) {
            try Self.unpack(TarFile.make([("x", [UInt8](repeating: 1, count: 3 << 20))]), small)
        }
        var steep = ArchiveLimits()
        steep.ratio = 2
        // 4 MiB of zeros in some kilobytes: more than a megabyte, and more than twice what came in.
        #expect(throws: WorkerRefusal.self) { try Self.unpack(Data(base64Encoded: ZipFile.bombBase64).map(Array.init) ?? [], steep) }
    }

    @Test func whateverBytesComeTheyAreRefusedOrRead() {
        var state: UInt64 = 7
        for round in 0..<400 {
            var bytes = round % 2 == 0 ? Self.zip : TarFile.make([("x.txt", [1, 2, 3]), ("y.txt", [4])])
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 17)
            }
            if round % 3 == 0 { bytes.removeLast(Int(state >> 40) % bytes.count) }
            _ = try? Self.unpack(bytes)
        }
    }
}
