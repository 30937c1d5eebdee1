import Foundation
import HarkCore
import HarkEmotions
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What a person sees, as far as a program can look.
@Suite struct EmotionsPageTests {
    private static let guilty = "I feel bad that I neglected this project for so long"

    /// A browser: it keeps its session's cookie and sends the token of the page's forms.
    private final class Browser {
        private let client: any TestClientProtocol
        private var cookie = ""
        var page = ""

        init(_ client: any TestClientProtocol) { self.client = client }

        @discardableResult
        func open(_ uri: String) async throws -> TestResponse {
            let response = try await client.execute(uri: uri, method: .get, headers: cookie.isEmpty ? [:] : [.cookie: cookie])
            if let set = response.headers[values: .setCookie].first(where: { $0.hasPrefix("hark_session") }) {
                cookie = String(set.prefix { $0 != ";" })
            }
            page = response.text
            return response
        }

        /// Sends a form, and opens the page that the answer leads to.
        @discardableResult
        func send(_ uri: String, _ fields: [(String, String)]) async throws -> TestResponse {
            let token = String(page.firstMatch(of: #/name="csrf" value="([^"]+)"/#)?.1 ?? "")
            let body = String(Link.to("", fields + [("csrf", token)]).dropFirst())
            let response = try await client.execute(
                uri: uri, method: .post, headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"], body: ByteBuffer(string: body))
            if let location = response.headers[.location] { try await open(location) } else { page = response.text }
            return response
        }

        /// Sends one part of a form with a file, and opens the page that the answer leads to.
        func upload(_ uri: String, _ field: String, _ content: String) async throws {
            let token = String(page.firstMatch(of: #/csrf=([^"]+)"/#)?.1 ?? "")
            let body = "--b\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(content)\r\n--b--\r\n"
            let response = try await client.execute(
                uri: "\(uri)?csrf=\(token)", method: .post, headers: [.cookie: cookie, .contentType: "multipart/form-data; boundary=b"],
                body: ByteBuffer(string: body))
            if let location = response.headers[.location] { try await open(location) } else { page = response.text }
        }

        /// The page's words, without its marks.
        var words: String {
            page.replacing(#/<[^>]*>/#, with: " ").replacing("&#39;", with: "'").replacing(#/\s+/#, with: " ")
        }
    }

    @Test func theDocumentedStringsStandOnThePage() async throws {
        try await TestEmotions.with { _, client in
            let browser = Browser(client)
            try await browser.open("/emotions")
            #expect(browser.words.contains("Input sentence") && browser.words.contains("Submit"))
            #expect(!browser.words.contains("Acceptance"))
            try await browser.send("/emotions", [("text", Self.guilty)])
            #expect(browser.words.contains("Sentiment classified as: guilt "))
            #expect(browser.page.contains("dir=\"auto\" aria-describedby=\"text-help\">\(Self.guilty)</textarea>"))
            #expect(browser.words.contains("Acceptance Click Approve to accept classification result. Approve"))
            #expect(browser.words.contains(
                "Reclassification Click a choice below to revise classification result. fear guilt joy anger disgust sadness shame"))
            let marked = browser.page.matches(of: #/<mark class="(some|much)">([^<]*)</mark>/#).map { String($0.2) }
            #expect(marked.contains("neglected") && marked.count < 11 && marked.allSatisfy { !$0.contains(" ") }, "\(marked)")
            #expect(browser.page.components(separatedBy: "<mark").count == marked.count + 1)
        }
    }

    @Test func approvingAndRevisingSayTheirMessages() async throws {
        try await TestEmotions.with { house, client in
            let browser = Browser(client), id = EmotionID(of: Self.guilty).description
            try await browser.open("/emotions")
            try await browser.send("/emotions", [("text", Self.guilty)])
            #expect(try await house.ledger()?.received == 0)
            try await browser.send("/emotions/decide", [("id", id), ("act", "approve"), ("label", "guilt")])
            #expect(browser.words.contains("Acceptance successfully approved.") && browser.words.contains("Recorded: guilt"))
            try await browser.send("/emotions/decide", [("id", id), ("act", "revise"), ("label", "shame")])
            #expect(browser.words.contains("Reclassification result successfully revised.") && browser.words.contains("Recorded: shame"))
            #expect(browser.words.contains("Sentiment classified as: guilt ") && browser.words.contains("Click Approve to accept"))
            try await browser.send("/emotions/decide?compat=1", [("id", id), ("act", "revise"), ("label", "joy")])
            #expect(browser.words.contains("Reclassification result succesfully revised."))
            try await browser.send("/emotions/acts", [("act", "undo:\(id)")])
            #expect(browser.words.contains("The decision is taken back.") && browser.words.contains("Recorded: shame"))
            #expect(try await house.ledger()?.stored == 1)
        }
    }

    @Test func aRefusedSentenceStaysInTheBoxWithTheReason() async throws {
        try await TestEmotions.with { _, client in
            let browser = Browser(client)
            try await browser.open("/emotions")
            for text in ["   ", String(repeating: "long ", count: 2000)] {
                let response = try await browser.send("/emotions", [("text", text)])
                #expect(response.status == .unprocessableContent && browser.page.contains("role=\"alert\""))
                #expect(browser.page.contains(">\(text)</textarea>"))
            }
        }
    }

    @Test func markupInASentenceIsText() async throws {
        try await TestEmotions.with { _, client in
            let browser = Browser(client)
            try await browser.open("/emotions")
            try await browser.send("/emotions", [("text", "<script>alert(1)</script> & <b>me</b>")])
            #expect(!browser.page.contains("<script>alert") && !browser.page.contains("<b>me") && browser.page.contains("&lt;script&gt;alert(1)"))
        }
    }

    @Test func historyIsOnesOwn() async throws {
        try await TestEmotions.with { _, client in
            let one = Browser(client), other = Browser(client)
            for browser in [one, other] { try await browser.open("/emotions") }
            try await one.send("/emotions", [("text", "only I wrote this")])
            #expect(one.words.contains("My history") && one.words.contains("predicted, not kept"))
            try await other.open("/emotions")
            #expect(!other.page.contains("only I wrote this"))
            let id = EmotionID(of: "only I wrote this")
            #expect(try await other.open("/emotions?id=\(id)").status == .notFound)
            try await one.send("/emotions/acts", [("act", "delete:\(id)")])
            #expect(!one.page.contains("only I wrote this"))
        }
    }

    @Test func aBatchIsHandedInAndFollowedWithoutScripts() async throws {
        try await TestEmotions.with { house, client in
            let browser = Browser(client)
            try await browser.open("/emotions/batches")
            #expect(browser.words.contains("Many sentences at once"))
            let file = "n,review\n1,what a lovely day\n2,I was afraid of the dark stairs\n"
            for (field, problem) in [("surprise", "nothing else"), ("file\"; filename=\"posts.csv", "")] {
                try await browser.upload("/emotions/batches", field, file)
                if !problem.isEmpty { #expect(browser.words.contains(problem)) }
                if !problem.isEmpty { try await browser.open("/emotions/batches") }
            }
            #expect(browser.words.contains("posts.csv") && browser.words.contains("queued 0 of 2 rows"))
            while try await house.door.batchJobs.doNext() {}
            try await browser.open("/emotions/batches")
            #expect(browser.words.contains("posts.csv done 2 of 2 rows"))
        }
    }
}
