import HarkCore
import HarkDatabase

/// A few comments of the project's own for a first look, so that a new house is not empty.
enum CommentSamples {
    /// Oldest first.
    static let texts = [
        "The new bus line finally stops at our school. My mornings are so much calmer!",
        "Waited forty minutes for a coffee and it came cold.",
        "Thank you for fixing the lights in the park, it feels safe again.",
        "I don't understand why the library closes at five. Nobody who works can go there.",
        "what a lovely concert last night 🎻",
        "The website lost my form twice. I gave up.",
        "Great service, friendly people, fair prices. I'll be back.",
        "Not bad at all, I expected much worse.",
        "The soup was salty and the waiter was rude.",
        "Best bakery in town, the walnut bread is wonderful.",
        "They cancelled my train again and nobody could tell me when the next one goes.",
        "I love how quiet the new trams are.",
        "The app keeps crashing since the update, please repair it.",
        "Our daughter learned to swim here. We are so grateful to the whole team!",
        "Too loud, too crowded, too expensive.",
        "The volunteers at the flea market were a joy to talk to.",
        "My parcel arrived broken and nobody answers the phone.",
        "Che bella giornata al mercato, torneremo presto!",
        "The staff went out of their way to help us. Thank you!",
        "I'm sad to hear that the cinema will close.",
        "Clean rooms, good breakfast, wonderful view over the river.",
        "The heating has been broken for a week and I'm freezing.",
        "So happy with the new playground, the kids don't want to go home.",
        "the bakery smelled wonderful this morning",
    ]
}

extension CommentIntake {
    /// Fills an empty door with the samples, spread over the last day. Does nothing when there is a comment already, or no model to
    /// label one.
    func takeSamples() async throws {
        let isEmpty = try await store.database.read { [store] in try store.lastNumber(in: $0) } == 0
        guard isEmpty else { return }
        let start = clock.now.advanced(bySeconds: -Double(CommentSamples.texts.count) * 3000)
        do {
            for (position, text) in CommentSamples.texts.enumerated() {
                try await take(sample: text, at: start.advanced(bySeconds: Double(position) * 3000))
            }
        } catch let error as HarkError where error.code == .overloaded { return }
    }
}
