import HarkCore
import HarkPhotos
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// Labels of people, brought to photos that are alike.
@Suite struct PhotoLearningTests {
    /// Pictures in three numbers: the first two say what is on them.
    private func keep(_ key: String, _ features: [Float], _ house: TestPhotos, _ client: any TestClientProtocol) async throws {
        try await client.put(key, TestPhotos.png(key))
        try await house.work { _ in .report(labels: [("thing", 0.9)], text: [], features: features) }
    }

    private func learn(_ house: TestPhotos) async throws { while try await house.door.learner.learnNext() {} }

    private func named(_ name: String, _ client: any TestClientProtocol) async throws -> [String] {
        try await client.photos([("q", name)]).map(\.key).sorted()
    }

    @Test func aDogIsFoundByItsNameAfterAFewExamples() async throws {
        try await TestPhotos.with { house, client in
            for (key, features) in [("one", [1, 0.1, 0]), ("two", [1, 0, 0.1]), ("three", [1, 0.05, 0.05]), ("cat", [0, 1, 0])] as [(String, [Float])] {
                try await keep(key, features, house, client)
            }
            for key in ["one", "two"] {
                #expect(try await client.json(.post, "/api/v1/photos/\(key)/labels", #"{"name":"our dog Rex","verdict":"added"}"#).status == .ok)
            }
            try await learn(house)
            #expect(try await named("rex", client) == ["one", "three", "two"])
            #expect(try await client.get("/photos/view/three").text.contains(#"value="our dog Rex""#))
            try await keep("four", [0.9, 0.1, 0.1], house, client)
            try await keep("fish", [0, 0, 1], house, client)
            try await learn(house)
            #expect(try await named("rex", client) == ["four", "one", "three", "two"])
            #expect(try await client.json(.post, "/api/v1/photos/three/labels", #"{"name":"Our dog Rex","verdict":"removed"}"#).status == .ok)
            try await learn(house)
            #expect(try await named("rex", client) == ["four", "one", "two"], "what a person took away stays away")
            for key in ["one", "two"] {
                _ = try await client.json(.post, "/api/v1/photos/\(key)/labels", #"{"name":"our dog Rex","verdict":"removed"}"#)
            }
            try await learn(house)
            #expect(try await named("rex", client).isEmpty, "no example, no likeness")
        }
    }

    @Test func nobodyLearnsFromAnothersPhotos() async throws {
        try await TestPhotos.with { house, client in
            try await keep("mine", [1, 0], house, client)
            try await client.put("hers", TestPhotos.png("hers"), as: "bea")
            try await house.work { _ in .report(labels: [("thing", 0.9)], text: [], features: [1, 0]) }
            _ = try await client.json(.post, "/api/v1/photos/mine/labels", #"{"name":"secret","verdict":"added"}"#)
            try await learn(house)
            #expect(try await client.photos([("q", "secret")], as: "bea").isEmpty)
        }
    }

    @Test func featuresKeepTheirDirection() {
        let vector: [Float] = [0.5, -0.25, 0.125, 0], kept = PhotoFeatures(vector).vector
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        for (one, other) in zip(vector, kept) { #expect(abs(one / length - other) < 0.01) }
        #expect(PhotoFeatures([.nan, 1]).vector.isEmpty && PhotoFeatures([]).vector.isEmpty && PhotoFeatures([0, 0]).vector.isEmpty)
    }
}
