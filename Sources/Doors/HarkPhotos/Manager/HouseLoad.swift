import HarkCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the house's process takes of the machine (002-51).
struct HouseLoad: Sendable, Equatable {
    let residentBytes: Int
    /// Of all threads since the start.
    let cpuSeconds: Double

    /// Nil where the system does not tell (it is Linux that does).
    static func now() -> HouseLoad? {
        guard let memory = words(of: "/proc/self/statm"), memory.count > 1, let pages = Int(memory[1]),
            // The name, second, may hold blanks, and ends with the last bracket.
            let text = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8), let end = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[end...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else { return nil }
        return HouseLoad(residentBytes: pages * 4096, cpuSeconds: (user + system) / 100)
    }

    private static func words(of path: String) -> [Substring]? {
        (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: " ")
    }
}
