import HarkCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What processes of the house take of the machine (002-51).
struct HouseLoad: Sendable, Equatable {
    let residentBytes: Int
    /// Of all threads since the process began.
    let cpuSeconds: Double

    /// Of the house's own process. Nil where the system does not tell (it is Linux that does).
    static func now() -> HouseLoad? { of("self") }

    /// Of some processes together; one that has ended takes nothing.
    static func sum(of processes: [Int32]) -> HouseLoad {
        let all = processes.compactMap { of("\($0)") }
        return HouseLoad(residentBytes: all.reduce(0) { $0 + $1.residentBytes }, cpuSeconds: all.reduce(0) { $0 + $1.cpuSeconds })
    }

    private static func of(_ process: String) -> HouseLoad? {
        guard let memory = text(of: process, "statm")?.split(separator: " "), memory.count > 1, let pages = Int(memory[1]),
            // The name, second, may hold blanks, and ends with the last bracket.
            let text = text(of: process, "stat"), let end = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[end...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else { return nil }
        return HouseLoad(residentBytes: pages * 4096, cpuSeconds: (user + system) / 100)
    }

    private static func text(of process: String, _ file: String) -> String? {
        try? String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)
    }
}
