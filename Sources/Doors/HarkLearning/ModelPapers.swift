import Foundation
import HarkCore
import HarkModels

/// The card and the figures that lie beside each model that came with the program. Read once: they change with the program alone.
struct ModelPapers: Sendable {
    private let cards: [String: String]
    private let figures: [String: ModelFigures]

    init(_ library: ModelLibrary) {
        var cards: [String: String] = [:], figures: [String: ModelFigures] = [:]
        for task in TextTask.allCases {
            for tier in Tier.allCases {
                let key = Self.key(task, tier), folders = library.folders.map { "\($0)/\(task.rawValue)-\(tier.rawValue)" }
                func first(_ name: String) -> Data? { folders.lazy.compactMap { FileManager.default.contents(atPath: "\($0)/\(name)") }.first }
                if let card = first("CARD.md") { cards[key] = ModelCard.html(String(decoding: card, as: UTF8.self)) }
                // Figures are a help, not the model: without them the page says none.
                if let data = first("figures.json"), let found = try? HarkJSON.decode(ModelFigures.self, from: data) { figures[key] = found }
            }
        }
        self.cards = cards
        self.figures = figures
    }

    private static func key(_ task: TextTask, _ tier: Tier) -> String { "\(task.rawValue)-\(tier.rawValue)" }

    /// As HTML.
    func card(_ task: TextTask, _ tier: Tier) -> String? { cards[Self.key(task, tier)] }
    func figures(_ task: TextTask, _ tier: Tier) -> ModelFigures? { figures[Self.key(task, tier)] }
}
