package import HarkCore
package import HarkDatabase
package import HarkPipeline
package import HarkWeb

/// What people do with sentences: look, decide, take back, hide, delete. The same for programs and pages.
package struct EmotionActs: Sendable {
    let store: EmotionStore
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    let settings: EmotionsSettings

    // MARK: Looking

    /// An item as this caller may see it: decided ones are everybody's; a prediction is those people's who asked, operators', and, where a
    /// program without an account asked first, whoever's who knows its name.
    /// - Throws: `.notFound`; nobody learns which of the reasons it is.
    package func emotion(_ id: EmotionID, for caller: Caller) async throws -> Emotion {
        let found = try await store.database.read { [store] reader -> (item: Emotion, isAsker: Bool)? in
            guard let item = try store.emotion(id, in: reader) else { return nil }
            return (item, try caller.authorName.map { try store.hasAsked($0, id, in: reader) } ?? false)
        }
        guard let found, caller.runsThisDoor || found.isAsker
            || (!found.item.isHidden && (found.item.decision != nil || found.item.author == nil))
        else {
            throw HarkError.noEmotion
        }
        return found.item
    }

    // MARK: Deciding

    /// How much this caller's word weighs for the model.
    package func weight(of caller: Caller) -> Judgement.Weight {
        caller.may(.operator, or: .webWriter) || caller.isReviewer || (settings.membersTeach && caller.may(.member)) ? .decision : .suggestion
    }

    /// A decision of this caller, with an identifier of its own.
    package func newDecision(_ label: EmotionLabel, by caller: Caller, way: EmotionDecision.Way) -> NewEmotionDecision {
        NewEmotionDecision(
            id: identifiers.next(), label: label, by: caller.name, weight: weight(of: caller), way: way, time: clock.now)
    }

    /// Decides an item: approved where the label is the predicted one, revised where it is another.
    /// - Parameter alongside: more to write in the same transaction.
    /// - Throws: `.notFound`.
    package func decide(
        _ id: EmotionID, _ label: EmotionLabel, by caller: Caller, way: EmotionDecision.Way,
        alongside: (@Sendable (EmotionStore.Decided, any SQLWriter) throws -> Void)? = nil
    ) async throws -> EmotionStore.Decided {
        let new = newDecision(label, by: caller, way: way)
        return try await store.database.write { [store] writer in
            guard let decided = try store.decide(id, new, in: writer) else { throw HarkError.noEmotion }
            try alongside?(decided, writer)
            return decided
        }
    }

    /// Takes the standing decision back: one's own, or anybody's for an operator.
    package func undo(_ id: EmotionID, by caller: Caller) async throws -> Emotion {
        let time = clock.now
        guard caller.runsThisDoor || caller.authorName != nil else {
            throw HarkError(.forbidden, "Only your own decision can be taken back.", textKey: "emotions.not_yours")
        }
        return try await store.database.write { [store] writer in
            guard let item = try store.undo(id, by: caller.runsThisDoor ? nil : caller.name, at: time, in: writer) else {
                throw HarkError.noEmotion
            }
            return item
        }
    }

    // MARK: Taking away

    /// Forgets an item: its author may, and an operator.
    /// - Parameter act: noted where an operator takes away what somebody else wrote.
    func delete(_ id: EmotionID, by caller: Caller, _ act: Act) async throws {
        let time = clock.now
        try await store.database.write { [store] writer in
            guard let item = try store.emotion(id, in: writer) else { throw HarkError.noEmotion }
            let isOwn = item.author != nil && item.author == caller.authorName
            guard isOwn || caller.runsThisDoor else {
                throw HarkError(.forbidden, "Only who wrote a sentence first, or an operator, may delete it.", textKey: "emotions.not_author")
            }
            try store.delete(item, at: time, in: writer)
            if !isOwn { try AuditLog.record(act, in: writer) }
        }
    }

    /// Takes an item out of all lists and exports, or back in.
    func hide(_ id: EmotionID, _ isHidden: Bool, _ act: Act) async throws {
        try await store.database.write { [store] writer in
            guard try store.setHidden(isHidden, id, in: writer) != nil else { throw HarkError.noEmotion }
            try AuditLog.record(act, in: writer)
        }
    }
}

extension Caller {
    /// Who this is in a person's history; nil for a program without an account, which cannot be told from others.
    package var authorName: String? { accountID == nil && sessionID == nil ? nil : name }

    /// Whether it may see, undo, hide and delete what others wrote.
    package var runsThisDoor: Bool { may(.operator, or: .webWriter) }
}

extension HarkError {
    package static let noEmotion = HarkError(.notFound, "There is no sentence with this id.", textKey: "emotions.unknown")
}
