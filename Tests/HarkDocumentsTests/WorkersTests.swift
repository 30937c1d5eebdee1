import Foundation
import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What operators do with the workers, through the API and through the page.
@Suite struct WorkersTests {
    private struct Pool: Decodable {
        struct Template: Decodable { let version: Int, threads: Int, memoryMegabytes: Int, environment: [String: String] }
        struct Change: Decodable { let kind: String, by: String?, reason: String }
        let template: Template, history: [Change]
    }

    private func send(
        _ client: any TestClientProtocol, _ body: String, as person: String = "olga"
    ) async throws -> TestResponse {
        try await client.execute(
            uri: "/api/v1/workers/template", method: .put,
            headers: [.authorization: "Bearer \(person)", .contentType: "application/json"], body: ByteBuffer(string: body))
    }

    private func submit(_ client: any TestClientProtocol, _ body: String, as person: String = "olga") async throws -> TestResponse {
        try await client.execute(
            uri: "/documents/workers/template", method: .post,
            headers: [.authorization: "Bearer \(person)", .contentType: "application/x-www-form-urlencoded"], body: ByteBuffer(string: body))
    }

    @Test func aTemplateIsANewVersionAndNotedWithWhoMadeIt() async throws {
        try await TestDocuments.with { house, client in
            let answer = try await send(client, #"{"threads": 2, "memory_megabytes": 300, "environment": {"WORKER_MODE": "a b"}}"#)
            #expect(answer.status == .ok, "\(answer.text)")
            let pool = try answer.decoded(Pool.self)
            #expect(pool.template.version == 2 && pool.template.threads == 2 && pool.template.memoryMegabytes == 300)
            #expect(pool.template.environment == ["WORKER_MODE": "a b"])
            #expect(pool.history.first?.kind == "template" && pool.history.first?.by == "olga")
            #expect(pool.history.first?.reason == "template 2: 2 threads, 300 MB")
            let acts = try await house.database.read { try AuditLog.acts(before: nil, limit: 10, in: $0) }
            #expect(acts.map(\.act.what) == ["documents.template"] && acts.first?.act.who == "olga")
            // The same again is no other.
            #expect(try await send(client, #"{"threads": 2, "memory_megabytes": 300, "environment": {"WORKER_MODE": "a b"}}"#).decoded(Pool.self).template.version == 2)
            #expect(try await house.database.read { try AuditLog.acts(before: nil, limit: 10, in: $0) }.count == 1)
        }
    }

    @Test func aTemplateThatCannotBeIsRefusedWithItsField() async throws {
        try await TestDocuments.with { _, client in
            for (body, field) in [
                (#"{"threads": 0, "memory_megabytes": 300}"#, "threads"), (#"{"memory_megabytes": 300}"#, "threads"),
                (#"{"threads": 1, "memory_megabytes": 16}"#, "memory_megabytes"), (#"{"threads": 1}"#, "memory_megabytes"),
                (#"{"threads": 1, "memory_megabytes": 64, "environment": {"LD_PRELOAD": "evil.so"}}"#, "environment"),
                (#"{"threads": 1, "memory_megabytes": 64, "environment": {"WORKER_A=B": "c"}}"#, "environment"),
                (#"{"threads": 1, "memory_megabytes": 64, "environment": {"WORKER_A": "b\nLD_PRELOAD=c"}}"#, "environment"),
            ] {
                let answer = try await send(client, body)
                #expect(answer.status == .unprocessableContent && answer.text.contains("\"field\":\"\(field)\""), "\(body): \(answer.text)")
            }
            #expect(try await send(client, #"{"threads": 1, "memory_megabytes": 64}"#, as: "ada").status == .forbidden)
            #expect(try await client.get("/api/v1/workers").decoded(Pool.self).history.isEmpty)
        }
    }

    @Test func theTemplateIsChangedOnThePage() async throws {
        try await TestDocuments.with { _, client in
            let done = try await submit(client, "threads=2&memory_megabytes=400&environment=WORKER_A%3Db%3Dc%0D%0A%0D%0AWORKER_B%3D")
            #expect(done.status == .seeOther && done.headers[.location]?.hasPrefix("/documents/workers") == true)
            #expect(try await client.get("/api/v1/workers").decoded(Pool.self).template.environment == ["WORKER_A": "b=c", "WORKER_B": ""])
            let page = try await client.get("/documents/workers", as: "olga").text
            #expect(page.contains("template 1: 1 thread") == false && page.contains("template 2: 2 threads, 400 MB"))
            #expect(page.contains("New workers start with the newest template; running ones finish with theirs."))
            #expect(page.contains("WORKER_A=b=c\nWORKER_B=</textarea>"))
            // What was typed stays, with what is wrong.
            let wrong = try await submit(client, "threads=many&memory_megabytes=400&environment=")
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"many\"") && wrong.text.contains("threads must be a whole number."))
            #expect(try await submit(client, "threads=1&memory_megabytes=400&environment=HOME%3D/", as: "olga").status == .unprocessableContent)
            #expect(try await submit(client, "threads=1&memory_megabytes=400", as: "ada").status == .forbidden)
            // Who may not change it sees it.
            let members = try await client.get("/documents/workers").text
            #expect(members.contains("template 2: 2 threads") && !members.contains("name=\"threads\""))
        }
    }

    @Test func aDryRunSaysFromWhichJobsItWasMade() async throws {
        try await TestDocuments.with { house, client in
            for name in ["a.txt", "b.txt"] { _ = try await client.upload(name, name) }
            house.clock.advance(bySeconds: 5)
            let answer = try await client.execute(
                uri: "/api/v1/workers/policy?dry_run=true", method: .put, headers: [.authorization: "Bearer olga"],
                body: ByteBuffer(string: #"{"type": "step", "min": 2, "max": 3}"#))
            #expect(answer.status == .ok && answer.text.contains(#""jobs":2"#) && answer.text.contains(#""by_minute":0"#) && answer.text.contains(#""single":2"#), "\(answer.text)")
            let page = try await client.execute(
                uri: "/documents/workers/policy", method: .post,
                headers: [.authorization: "Bearer olga", .contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(string: "type=target&min=1&max=3&act=try"))
            #expect(page.text.contains("Replayed from the moments at which each of the 2 jobs came."))
        }
    }

    @Test func theChartsLookBackAsFarAsIsAskedFor() async throws {
        try await TestDocuments.with { _, client in
            for (span, name) in [("900", "15 minutes"), ("3600", "1 hour"), ("10800", "3 hours"), ("86400", "1 day")] {
                let page = try await client.get("/documents/workers?span=\(span)").text
                #expect(page.contains("<b aria-current=\"true\">\(name)</b>") && page.contains("Over \(name)."))
            }
            #expect(try await client.get("/documents/workers").text.contains("<b aria-current=\"true\">1 hour</b>"))
            #expect(try await client.get("/documents/workers?span=17").status == .badRequest)
        }
    }
}
