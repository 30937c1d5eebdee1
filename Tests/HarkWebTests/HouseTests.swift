import Foundation
import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct HouseTests {
    @Test func healthAnswersWithTheHeadersOfEveryAnswer() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let response = try await client.execute(uri: "/healthz", method: .get)
                #expect(response.status == .ok)
                #expect(response.text == "{\"status\":\"ok\"}")
                #expect(response.headers[.requestID]?.count == 13)
                #expect(response.headers[.xContentTypeOptions] == "nosniff")
            }
        }
    }

    @Test func aPageForbidsInlineScriptAndFrames() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let response = try await client.execute(uri: "/", method: .get)
                #expect(response.status == .ok)
                let policy = response.headers[.contentSecurityPolicy] ?? ""
                #expect(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
                #expect(!response.text.contains("<script>") && !response.text.contains(" style=") && !response.text.contains("onclick"))
                #expect(response.text.contains("href=\"/notes\""))
            }
        }
    }

    @Test func anUnknownAddressIs404InTheFormOfWhoAsked() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let program = try await client.execute(uri: "/nowhere", method: .get)
                #expect(program.status == .notFound && program.headers[.contentType] == "application/problem+json")
                let person = try await client.execute(
                    uri: "/nowhere", method: .get, headers: [.accept: "text/html", .acceptLanguage: "it"])
                #expect(person.status == .notFound && person.text.contains("<html lang=\"it\">"))
                #expect(person.text.contains("Non c&#39;è nessuna pagina a questo indirizzo.") || person.text.contains("nessuna pagina"))
            }
        }
    }

    @Test func anotherMethodIs405AndNamesThoseAllowed() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let response = try await client.execute(uri: "/api/v1/notes/3", method: .put)
                #expect(response.status == .methodNotAllowed)
                #expect(response.headers[.allow] == "DELETE, GET, HEAD")
                #expect(response.headers[.contentType] == "application/problem+json")
            }
        }
    }

    @Test func headAnswersLikeGetWithoutABody() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let get = try await client.execute(uri: "/openapi.json", method: .get)
                let head = try await client.execute(uri: "/openapi.json", method: .head)
                #expect(head.status == .ok && head.body.readableBytes == 0)
                #expect(head.headers[.contentLength] == get.headers[.contentLength])
            }
        }
    }

    @Test func aProblemHasTheShapeOfTheContract() async throws {
        struct Problem: Decodable {
            let type: String, title: String, status: Int, detail: String, code: String
            let errors: [HarkError.FieldProblem]?
        }
        try await TestHouse.with { house in
            try await house.test { client in
                let response = try await client.execute(uri: "/api/v1/notes", method: .post, body: ByteBuffer(string: "{\"count\":1}"))
                #expect(response.status.code == 422)
                let problem: Problem = try HarkJSON.decode(from: Data(response.body.readableBytesView))
                #expect(problem.status == 422 && problem.code == "unacceptable")
                #expect(problem.errors == [.init(field: "text", detail: "The field text is missing.")])
            }
        }
    }

    @Test func anUnknownErrorIs500AndSaysNothingOfItsCause() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let response = try await client.execute(uri: "/api/v1/broken", method: .get)
                #expect(response.status == .internalServerError)
                #expect(!response.text.contains("Broken"))
            }
        }
    }

    @Test func theLogLineNamesTheRouteAndNeverWhatWasSent() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                _ = try await client.execute(uri: "/api/v1/notes/77?q=secret", method: .get)
            }
            await house.log.flush()
            let line = house.lines.text
            #expect(line.contains("\"route\":\"/api/v1/notes/{id}\"") && line.contains("\"status\":404") && line.contains("\"build\":\"test\""))
            #expect(line.contains("\"level\":\"info\"") && line.contains("\"duration_us\":"))
            #expect(!line.contains("secret") && !line.contains("notes/77"))
        }
    }
}
