import Foundation
import HarkWorkers

/// Starts a worker, writes its process number, and waits to be killed.
func keepWorker(_ program: String) async -> Never {
    let environment = ["LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? ""]
    let worker = WorkerProcess(
        WorkerLaunch(executable: program, arguments: [], environment: environment, limits: WorkerLimits(memoryBytes: 256 << 20)))
    for await event in worker.events {
        guard case .ready = event else { break }
        FileHandle.standardOutput.write(Data("\(worker.processNumber ?? 0)\n".utf8))
    }
    exit(1)
}
