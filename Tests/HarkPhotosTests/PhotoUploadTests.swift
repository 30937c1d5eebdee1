import HarkCore
import HarkDatabase
import HarkPhotos
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

/// Uploads in pieces.
@Suite struct PhotoUploadTests {
    private func begin(_ key: String, _ bytes: Int, _ client: any TestClientProtocol, replacing: Bool = false) async throws -> TestResponse {
        try await client.json(.post, "/api/v1/photo-uploads", #"{"key":"\#(key)","bytes":\#(bytes),"replace":\#(replacing)}"#)
    }

    private func append(_ bytes: ByteBuffer, at offset: Int, _ place: String, _ client: any TestClientProtocol) async throws -> TestResponse {
        try await client.send(
            .patch, place, headers: [.contentType: "application/offset+octet-stream", HTTPField.Name("Upload-Offset")!: "\(offset)"], bytes)
    }

    @Test(.timeLimit(.minutes(5))) func anUploadIsGivenUpEvenWhereItsPiecesCannotBeTakenAway() async throws {
        try await TestPhotos.with { house, client in
            let place = try #require(try await begin("stuck", 2_000_000, client).headers[.location])
            _ = try await append(ByteBuffer(repeating: 1, count: 1_500_000), at: 0, place, client)
            let count = try await house.objectCount()
            #expect(count > 0)
            house.objects.refuseDeletions(true)
            #expect(try await client.send(.delete, place).status == .noContent)
            #expect(try await house.objectCount() == count)
            house.objects.refuseDeletions(false)
            #expect(try await house.door.sweep.sweep(before: house.clock.now.advanced(bySeconds: 1)) == count, "the sweep finds what was left")
        }
    }

    @Test func piecesInTheirOrderMakeThePhotoOnce() async throws {
        try await TestPhotos.with { house, client in
            var rest = TestPhotos.png(String(repeating: "abc", count: 1_000_000))
            let whole = rest, total = rest.readableBytes
            let begun = try await begin("large", total, client)
            #expect(begun.status == .created)
            let place = try #require(begun.headers[.location])
            var offset = 0
            while let piece = rest.readSlice(length: min(1_300_000, rest.readableBytes)), piece.readableBytes > 0 {
                let answer = try await append(piece, at: offset, place, client)
                offset += piece.readableBytes
                #expect(answer.headers[HTTPField.Name("Upload-Offset")!] == "\(offset)")
                #expect(answer.status == (offset == total ? .created : .noContent))
            }
            #expect(try await client.get("/api/v1/photos/large").body == whole)
            #expect(try await client.get(place).status == .notFound)
            #expect(try await house.objectCount() == 1)
            let line = try #require(try await house.ledger())
            #expect(line.balanced && line.received == 1)
        }
    }

    @Test func aPieceThatDoesNotFitIsRefusedAndTheUploadStands() async throws {
        try await TestPhotos.with { house, client in
            let whole = TestPhotos.png("0123456789"), place = try #require(try await begin("k", whole.readableBytes, client).headers[.location])
            let head = try #require(whole.getSlice(at: 0, length: 8)), tail = try #require(whole.getSlice(at: 8, length: whole.readableBytes - 8))
            #expect(try await append(head, at: 0, place, client).status == .noContent)
            #expect(try await append(head, at: 0, place, client).status == .conflict)
            #expect(try await append(whole, at: 8, place, client).status == .unprocessableContent)
            #expect(try await client.send(.patch, place, as: "bea", headers: [.contentType: "application/offset+octet-stream", HTTPField.Name("Upload-Offset")!: "8"], tail).status == .notFound)
            #expect(try await client.get(place).headers[HTTPField.Name("Upload-Offset")!] == "8")
            #expect(try await append(tail, at: 8, place, client).status == .created)
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    /// The sender's line is cut, it goes on over another one, and only then the house notices the cut and keeps what had come over the first.
    @Test func aCutThatIsNoticedLateTakesNothingFromWhoWentOn() async throws {
        try await TestPhotos.with { house, client in
            let whole = TestPhotos.png("0123456789"), place = try #require(try await begin("k", whole.readableBytes, client).headers[.location])
            let id = try #require(place.split(separator: "/").last.flatMap { Identifier(String($0)) })
            let owner = try await house.database.read { try $0.firstRow("SELECT owner FROM photo_upload")?.text(0) ?? "" }
            let (isWaiting, waits) = AsyncStream<Void>.makeStream(), (isCut, cut) = AsyncStream<Void>.makeStream(), isFirst = Mutex(true)
            let line = AsyncThrowingStream<ByteBuffer, any Error> {
                if isFirst.withLock({ first in defer { first = false }; return first }) { return ByteBuffer(string: "other") }
                waits.finish()
                for await _ in isCut {}
                throw ChannelError.ioOnClosedChannel
            }
            async let late: Void = { _ = try? await house.door.uploads.take(line, at: 0, of: id, owner: owner) }()
            for await _ in isWaiting {}
            let rest = whole.readableBytes - 20
            let head = try #require(whole.getSlice(at: 0, length: 20)), tail = try #require(whole.getSlice(at: 20, length: rest))
            #expect(try await append(head, at: 0, place, client).status == .noContent)
            cut.finish()
            await late
            #expect(try await append(tail, at: 20, place, client).status == .created)
            #expect(try await client.get("/api/v1/photos/k").body == whole)
        }
    }

    @Test func whatIsNoPictureOrHasAKeyThatIsTakenEndsItsUpload() async throws {
        try await TestPhotos.with { house, client in
            let text = ByteBuffer(string: "hello"), other = TestPhotos.png("other")
            let first = try #require(try await begin("text", text.readableBytes, client).headers[.location])
            #expect(try await append(text, at: 0, first, client).status == .unsupportedMediaType)
            let second = try #require(try await begin("taken", other.readableBytes, client).headers[.location])
            // Taken between its first piece and its last.
            try await client.put("taken")
            #expect(try await append(other, at: 0, second, client).status == .conflict)
            let refused = try await begin("taken", other.readableBytes, client)
            #expect(refused.status == .conflict && refused.text.contains("Key already exists"), "before anything of it is sent")
            let third = try #require(try await begin("taken", other.readableBytes, client, replacing: true).headers[.location])
            #expect(try await append(other, at: 0, third, client).status == .ok)
            for place in [first, second, third] { #expect(try await client.get(place).status == .notFound) }
            #expect(try await house.objectCount() == 1)
            let line = try #require(try await house.ledger())
            #expect(line.balanced && line.rejected == 2 && line.stored == 2)
            #expect(try await begin("k", 0, client).status == .unprocessableContent)
            #expect(try await begin("k", 1 << 40, client).status == .unprocessableContent)
        }
    }

    @Test func anUploadThatIsGivenUpLeavesNothing() async throws {
        try await TestPhotos.with { house, client in
            let whole = TestPhotos.png("0123456789")
            let place = try #require(try await begin("k", whole.readableBytes, client).headers[.location])
            #expect(try await append(try #require(whole.getSlice(at: 0, length: 8)), at: 0, place, client).status == .noContent)
            #expect(try await client.send(.delete, place, as: "bea").status == .notFound)
            #expect(try await client.send(.delete, place).status == .noContent)
            let old = try #require(try await begin("k", whole.readableBytes, client).headers[.location])
            #expect(try await append(try #require(whole.getSlice(at: 0, length: 8)), at: 0, old, client).status == .noContent)
            house.clock.advance(bySeconds: 90_000)
            #expect(try await house.door.uploads.expire() == 1)
            #expect(try await client.get(old).status == .notFound)
            #expect(try await house.objectCount() == 0)
            #expect(try await house.ledger()?.received == 0)
        }
    }
}
