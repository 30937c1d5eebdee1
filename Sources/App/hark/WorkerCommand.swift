import ArgumentParser
import Foundation
import HarkCore
import HarkDocuments
import HarkHTTP
import HarkTLS
import HarkWorkers
import Logging
import ServiceLifecycle
import UnixSignals

/// `hark worker`: what `hark serve` starts for each of its workers; with `--server`, workers for a house on another machine.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Do jobs for hark serve: those that it starts by itself, or, with --server, for one on another machine.",
        discussion: """
            A worker reads jobs from its standard input and answers on its standard output, shut in so that it reaches no file and no
            network. hark serve starts and ends its workers by itself: there is no need to start one by hand.

            With --server this machine's workers help a Hark elsewhere. They fetch jobs from it over HTTP with a token of the scope worker
            (from its page /account/tokens), which stands in a file or in HARK_WORKER_TOKEN. SIGTERM lets them finish what they have.
            A house with a certificate of its own authority is trusted with --ca FILE, or HARK_CA.

            hark worker --server https://hark.example --token-file /etc/hark/worker-token --workers 4
            """)

    @Option(help: "The address of the Hark to work for.") var server: String?
    @Option(help: "A file with the token.", completion: .file()) var tokenFile: String?
    @Option(help: "A PEM file of authorities to trust besides the system's; HARK_CA otherwise.", completion: .file()) var ca: String?
    @Option(help: "What this machine is called in the house's history; its host name if not given.") var name: String?
    @Option(help: "How many workers, each a process with a job of its own, 1 to 256.") var workers = 1
    @Option(help: "Memory of each worker in MB, 32 to 65536.") var memory = WorkerTemplate.standard.memoryMegabytes
    @Option(help: "What each of a worker's three files without a name may hold, in MB, 0 (none) to 65536.") var scratch = 1024
    @Option(help: "Seconds that a job may take, 1 to 43200.") var jobSeconds = 600

    func validate() throws {
        guard let server else {
            guard isatty(0) == 0 else {
                throw ValidationError("hark serve starts its workers by itself; nobody needs to type this. For a Hark elsewhere, give --server.")
            }
            return
        }
        guard let url = URL(string: server), ["http", "https"].contains(url.scheme), url.host() != nil else {
            throw ValidationError("--server must be an address such as https://hark.example, got \(server).")
        }
        if let name, !MachineName.isGood(name) {
            throw ValidationError("--name must be 1 to 63 letters, digits, dots, dashes and underscores, got \(name).")
        }
        guard 1...256 ~= workers else { throw ValidationError("--workers must be 1 to 256, got \(workers).") }
        guard 32...65_536 ~= memory else { throw ValidationError("--memory must be 32 to 65536, got \(memory).") }
        guard 0...65_536 ~= scratch else { throw ValidationError("--scratch must be 0 to 65536, got \(scratch).") }
        guard 1...43_200 ~= jobSeconds else { throw ValidationError("--job-seconds must be 1 to 43200, got \(jobSeconds).") }
    }

    /// What the house's own workers run. On the main thread, with no other beside it: the jail closes around threads.
    func run() throws {
        if let order = ProcessInfo.processInfo.environment[EncodeTexts.orderVariable] {
            try EncodeTexts.prepare(order)
            WorkerProgram.main(tasks: [EncodeTexts.self])
        }
        if let order = ProcessInfo.processInfo.environment[ReadPicture.orderVariable] {
            try ReadPicture.prepare(order)
            WorkerProgram.main(tasks: [ReadPicture.self])
        }
        DocumentsDoor.prepareWorker()
        WorkerProgram.main(tasks: Installation.workerTasks)
    }

    /// - Parameter server: where the house is.
    func run(for server: String) async throws {
        let token = try token
        // The token goes to the house and to nobody that it points to.
        let http = HTTPClient(HTTPClient.Settings(redirects: 0), trust: try trust)
        let house = HouseClient(http: http, server: String(server.reversed().drop { $0 == "/" }.reversed()), token: token, machine: name ?? Self.hostName)
        try await work(for: house)
    }

    private func work(for house: HouseClient) async throws {
        var template = WorkerTemplate.standard
        template.memoryMegabytes = memory
        let logger = Logger(label: "hark.worker")
        let program = WorkerExecutable.ofThisProcess(
            environment: ProcessInfo.processInfo.environment,
            scratch: try WorkerScratch(folder: FileManager.default.temporaryDirectory.path, megabytes: scratch))
        let worker = RemoteWorker(
            house: house, workers: workers, template: template, program: program, jobSeconds: Double(jobSeconds), clock: SystemClock(),
            logger: logger)
        FileHandle.standardOutput.write(Data("Working for \(house.server), \(workers) at a time.\n".utf8))
        var configuration = ServiceGroupConfiguration(services: [worker], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.services[0].successTerminationBehavior = .gracefullyShutdownGroup
        configuration.maximumGracefulShutdownDuration = .seconds(9)
        configuration.maximumCancellationDuration = .seconds(1)
        try await ServiceGroup(configuration: configuration).run()
    }

    /// Whom to believe that it is the house: a house of one's own may have an authority of its own.
    private var trust: TLSContext {
        get throws {
            guard let file = ca ?? ProcessInfo.processInfo.environment["HARK_CA"], !file.isEmpty else { return try TLSContext.client() }
            guard let context = try? TLSContext.client(authorities: file) else {
                throw HarkError(.notFound, "\(file) holds no certificate that can be read. Put the authority's there, as PEM.")
            }
            return context
        }
    }

    private static var hostName: String {
        var bytes = [CChar](repeating: 0, count: 256)
        guard gethostname(&bytes, bytes.count - 1) == 0 else { return MachineName.from("") }
        return MachineName.from(String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private var token: String {
        get throws {
            var text = ProcessInfo.processInfo.environment["HARK_WORKER_TOKEN"]
            if let tokenFile {
                guard let bytes = FileManager.default.contents(atPath: tokenFile) else {
                    throw HarkError(.notFound, "\(tokenFile) cannot be read. Put a token of the scope worker there.")
                }
                text = String(decoding: bytes, as: UTF8.self)
            }
            guard let token = text?.trimmingCharacters(in: .whitespacesAndNewlines), !token.isEmpty else {
                throw HarkError(.unauthenticated, "Give a token of the scope worker with --token-file or in HARK_WORKER_TOKEN.")
            }
            return token
        }
    }
}
