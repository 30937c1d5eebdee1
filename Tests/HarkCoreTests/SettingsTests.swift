import Configuration
import HarkCore
import Testing

@Suite struct SettingsTests {
    private let config = ConfigReader(provider: InMemoryProvider(values: [
        "a": .init(.string("12"), isSecret: false), "on": .init(.string("Yes"), isSecret: false),
        "off": .init(.string("off"), isSecret: false), "odd": .init(.string("perhaps"), isSecret: false),
    ]))

    @Test func valuesAreReadAndMissingOnesHaveTheirDefault() throws {
        #expect(try config.int("a", in: 1...64, default: 4) == 12)
        #expect(try config.int("missing", in: 1...64, default: 4) == 4)
        #expect(try config.flag("on", default: false))
        #expect(try !config.flag("off", default: true))
        #expect(try config.flag("missing", default: true))
    }

    @Test func aWrongValueNamesTheKeyAndWhatIsAllowed() {
        #expect(throws: SettingsError.self) { try config.int("a", in: 1...5, default: 4) }
        do { _ = try config.flag("odd", default: true) } catch {
            #expect("\(error)" == "odd must be on or off, got \"perhaps\".")
        }
    }
}
