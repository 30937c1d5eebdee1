import Foundation
import HarkCore
import HarkDatabase
import Testing

/// One process owns a data folder.
@Suite struct DataFolderTests {
    @Test func itIsMadeForItsUserAlone() async throws {
        try await withTemporaryFolder { parent in
            let folder = try DataFolder("\(parent)/deep/er/data/")
            #expect(folder.path == "\(parent)/deep/er/data")
            let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int
            #expect(mode == 0o700)
            #expect(folder.databasePath == "\(parent)/deep/er/data/hark.db")
            #expect(folder.socketPath == DataFolder.socketPath(in: folder.path))
        }
    }

    /// The lock belongs to the open file, not to the process, so a second owner in this process stands for one in another.
    @Test func aSecondOwnerIsRefusedWithTheFirstOnesNumber() async throws {
        try await withTemporaryFolder { path in
            let first = try DataFolder(path)
            let error = #expect(throws: HarkError.self) { try DataFolder(path) }
            #expect(error?.code == .conflict)
            #expect(error?.detail.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
            first.release()
            first.release()
            try DataFolder(path).release()
        }
    }

    @Test func aFolderThatCannotBeMadeIsSaid() throws {
        let error = #expect(throws: HarkError.self) { try DataFolder("/dev/null/data") }
        #expect(error?.detail.contains("cannot be made") == true)
    }
}
