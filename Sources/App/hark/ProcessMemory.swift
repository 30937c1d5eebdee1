import Foundation
import Metrics

/// The most memory that this process has held at once (000-35), as its system tells it.
enum ProcessMemory {
    private static let peak = Gauge(label: "hark_memory_peak_bytes")

    /// Reads it anew for `/metrics`; leaves it as it was where the system does not tell (it is Linux that does).
    static func record() {
        guard let status = FileManager.default.contents(atPath: "/proc/self/status"),
            let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
            let kilobytes = line.split(separator: " ").dropLast().last.flatMap({ Int($0) })
        else { return }
        peak.record(kilobytes * 1024)
    }
}
