import Foundation

/// Names this build of the program: the first half of the id that the linker derived from its contents (the ELF note
/// NT_GNU_BUILD_ID), so that a line in a log can be traced to a binary.
enum Build {
    static let identifier = note()?.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() ?? "unknown"

    /// The note's head: name of 4 bytes, contents of 20, type 3, "GNU".
    private static let head: [UInt8] = [4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0, 0x47, 0x4E, 0x55, 0]

    /// The linker puts notes into the first pages of the file.
    private static func note() -> Data? {
        guard let file = FileHandle(forReadingAtPath: "/proc/self/exe"), let start = try? file.read(upToCount: 1 << 16),
            let found = start.range(of: Data(head))
        else { return nil }
        return start[found.upperBound...].prefix(8)
    }
}
