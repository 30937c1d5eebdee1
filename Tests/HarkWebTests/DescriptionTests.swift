import Foundation
import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// `/openapi.json` says of every route what there is to say.
@Suite struct DescriptionTests {
    private static func document(_ client: any TestClientProtocol) async throws -> JSONValue {
        try JSONValue(parsing: try await client.execute(uri: "/openapi.json", method: .get).body)
    }

    @Test func everyRouteIsDescribed() async throws {
        try await TestHouse.with { house in
            let routes = house.door().routes
            try await house.test { client in
                let document = try await Self.document(client)
                #expect(document["openapi"] == "3.1.0")
                for route in routes {
                    let operation = try #require(document["paths"]?[route.path]?[route.method.rawValue.lowercased()], "\(route.path)")
                    #expect(operation["operationId"] == .string(route.operation.id))
                    #expect(operation["tags"] == ["sample"])
                    for status in ["400", "429", "500", "503"] { #expect(operation["responses"]?[status] != nil) }
                    #expect(operation["x-scope"] == route.scope.map { .string($0.rawValue) })
                    #expect((operation["x-needs-session"] != nil) == route.needsSession)
                    #expect((operation["security"] != nil) == (route.role > .visitor))
                    #expect((operation["requestBody"] != nil) == (route.operation.body != nil))
                }
                for path in ["/", "/healthz", "/readyz", "/metrics", "/openapi.json"] { #expect(document["paths"]?[path]?["get"] != nil) }
            }
        }
    }

    @Test func operationIDsAreUnique() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                guard case .object(let paths)? = try await Self.document(client)["paths"] else {
                    Issue.record("There are no paths.")
                    return
                }
                var ids: [String] = []
                for path in paths {
                    guard case .object(let operations) = path.value else { continue }
                    for operation in operations { if case .string(let id)? = operation.value["operationId"] { ids.append(id) } }
                }
                #expect(Set(ids).count == ids.count)
            }
        }
    }

    /// The specification's own checker, where Python has it (`pip install openapi-spec-validator`); HARK_PYTHON names the Python.
    @Test func theCheckerOfTheSpecificationAgrees() async throws {
        let python = ProcessInfo.processInfo.environment["HARK_PYTHON"] ?? "python3"
        @Sendable func run(_ code: String, _ argument: String) throws -> (Int32, String) {
            let process = Process(), output = Pipe()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [python, "-c", code, argument]
            process.standardError = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return (process.terminationStatus, text)
        }
        guard try run("import openapi_spec_validator", "").0 == 0 else {
            print("Not checked: openapi-spec-validator is not there.")
            return
        }
        try await TestHouse.with { house in
            try await house.test { client in
                let body = try await client.execute(uri: "/openapi.json", method: .get).text
                let file = FileManager.default.temporaryDirectory.appending(path: "openapi-\(UInt64.random(in: 0...(.max))).json")
                try body.write(to: file, atomically: true, encoding: .utf8)
                defer { try? FileManager.default.removeItem(at: file) }
                let code = "import json,sys; from openapi_spec_validator import validate; validate(json.load(open(sys.argv[1])))"
                let (status, text) = try run(code, file.path)
                #expect(status == 0, "\(text)")
            }
        }
    }

    @Test func aPreflightIsAnsweredForWhoMayAsk() async throws {
        try await TestHouse.with { house in
            house.settings.corsOrigins = ["https://friend.example"]
            try await house.test { client in
                func ask(_ uri: String, _ origin: String) async throws -> TestResponse {
                    try await client.execute(uri: uri, method: .options, headers: [.origin: origin, .accessControlRequestMethod: "POST"])
                }
                let open = try await ask("/api/old", "https://anyone.example")
                #expect(open.status == .noContent && open.headers[.accessControlAllowOrigin] == "*")
                let friend = try await ask("/api/v1/notes", "https://friend.example")
                #expect(friend.status == .noContent && friend.headers[.accessControlAllowOrigin] == "https://friend.example")
                #expect(try await ask("/api/v1/notes", "https://stranger.example").headers[.accessControlAllowOrigin] == nil)
                #expect(try await ask("/notes", "https://friend.example").headers[.accessControlAllowOrigin] == nil)
            }
        }
    }

    @Test func aHouseWithNamesAnswersToNoOther() async throws {
        try await TestHouse.with { house in
            house.settings.hosts = ["hark.example"]
            try await house.test(.live) { client in
                let response = try await client.execute(uri: "/healthz", method: .get)
                #expect(response.status == .badRequest)
            }
        }
    }
}
