import HarkCore
import HarkQueue
import HarkWeb

/// The house's chores as the API tells them.
struct ChoresAnswer: Encodable {
    struct Item: Encodable {
        let standing: ChoreStanding

        private enum Field: CodingKey { case name, everySeconds, dailyAt, nextAt, startedAt, endedAt, state, result }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: Field.self)
            try fields.encode(standing.name, forKey: .name)
            try fields.encode(Int(standing.recurrence.seconds), forKey: .everySeconds)
            // There even when they are null: a client need not guess.
            try fields.encode(standing.recurrence.timeOfDay, forKey: .dailyAt)
            try fields.encode(standing.nextAt, forKey: .nextAt)
            try fields.encode(standing.startedAt, forKey: .startedAt)
            try fields.encode(standing.endedAt, forKey: .endedAt)
            try fields.encode(standing.state, forKey: .state)
            try fields.encode(standing.result, forKey: .result)
        }
    }

    let items: [Item]
}

extension Recurrence {
    var seconds: Double {
        switch self {
        case .every(let seconds): seconds
        case .daily: 86_400
        }
    }

    /// `03:40`, in UTC; nil for an interval.
    var timeOfDay: String? {
        guard case .daily(let hour, let minute) = self else { return nil }
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}

extension ChoreStanding {
    func row(_ context: HarkContext) -> Fields {
        let rhythm = recurrence.timeOfDay.map { context.text("documents.chores.daily", $0) }
        return [
            "name": name, "rhythm": rhythm ?? context.text("documents.chores.every", DocumentPage.duration(recurrence.seconds)),
            "next": nextAt?.html ?? "–", "last": (endedAt ?? startedAt)?.html ?? "–", "state": context.text("documents.chores.state.\(state.rawValue)"),
            "result": result,
        ]
    }
}
