package import HarkCore
import HarkDatabase
package import HarkPipeline

/// What the pages say of reviewing.
package struct ReviewFigures: Sendable {
    package let pace: ReviewPace
    package let agreement: Agreement
    package let gold: [GoldScore]
    package let search: SuspectSearch?

    /// - Parameter day: when the reviewer's day began.
    package static func of(_ reviewer: Reviewer, _ store: ReviewStore, at time: Timestamp, day: Timestamp) async throws -> ReviewFigures {
        try await store.database.read { reader in
            ReviewFigures(
                pace: try store.pace(of: reviewer.name, at: time, day: day, in: reader), agreement: try store.agreement(in: reader),
                gold: try store.goldScores(in: reader), search: try store.suspectSearch(in: reader)?.search)
        }
    }
}
