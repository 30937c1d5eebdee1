import Foundation
import HarkText
import Testing

@Suite struct MappedFileTests {
    @Test func aFileIsItsBytesAlsoOnceItIsGone() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString)").path
        let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let file = try MappedFile(path)
        try FileManager.default.removeItem(atPath: path)
        #expect(Array(file.bytes) == bytes)
        withExtendedLifetime(file) {}
    }

    @Test func anEmptyFileHasNone() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        #expect(try MappedFile(path).bytes.isEmpty)
    }

    @Test func whatCannotBeOpenedIsSaid() {
        #expect(throws: MappedFile.Failure.self) { try MappedFile("/nowhere/at/all") }
    }
}
