import ArgumentParser
import HarkCore
import HarkLoad

/// The runs that `hark load` knows.
enum LoadName: String, ExpressibleByArgument, CaseIterable {
    case comments
    case commentsNew = "comments-new"
    case commentsPost = "comments-post"
    case commentsGet = "comments-get"
    case documents
    case analytics
    case photos
    case get, ramp

    /// One of the documents' two scripts: 30 requests, one after another.
    var isScript: Bool { self == .commentsPost || self == .commentsGet }

    /// What an account's token is for: some runs need one, some can have one.
    func token(_ options: LoadOptions) throws -> String? {
        switch self {
        case .photos: try options.account()
        case .get, .ramp: try options.givenAccount()
        default: nil
        }
    }

    /// How the run goes when nothing else is said.
    var plan: LoadPlan {
        switch self {
        case .comments: return LoadPlan(connections: 10_000, requests: 100_000)
        case .commentsNew: return LoadPlan(connections: 64, requests: 10_000)
        case .commentsPost, .commentsGet: return LoadPlan(connections: 1, requests: 30)
        case .documents: return LoadPlan(connections: 4, requests: 120)
        case .analytics: return LoadPlan(connections: 8, requests: 400)
        case .photos: return LoadPlan(connections: 8, requests: 4000)
        case .get: return LoadPlan(connections: 100, requests: 10_000)
        case .ramp:
            var plan = LoadPlan(connections: 500, duration: 600)
            plan.ramp = 25
            plan.opensAhead = false
            return plan
        }
    }

    func workload(form: RequestForm, path: String?, options: LoadOptions) throws -> any Workload {
        if path != nil, self != .get, self != .ramp { throw ValidationError("\(rawValue) takes no path.") }
        switch self {
        case .comments: return CommentsMix(form: form, texts: newTexts())
        case .commentsNew: return NewComments(form: form, texts: newTexts(), batch: options.batch)
        case .commentsPost: return DocumentedPosts(form: form)
        case .commentsGet: return PathWorkload("/api/fooGet", form: form, fixedLength: false)
        case .analytics: return TopicQuestions(try options.topicList(), raw: !options.clean, form: form)
        case .photos: return PhotosMix(form: form, run: Self.newRun(), readShare: Double(options.reads) / 100, bytes: options.bytes, seed: options.seed)
        case .documents: throw ValidationError("documents is a run of its own.")
        case .get, .ramp:
            guard let path, path.hasPrefix("/") else { throw ValidationError("Say which path to ask, as in: hark load \(rawValue) /healthz") }
            return PathWorkload(path, of: options.of, form: form, fixedLength: !options.l)
        }
    }

    private func newTexts() -> NewTexts { NewTexts(run: Self.newRun()) }

    /// A new identifier each run, so that its texts are in no earlier one.
    static func newRun() -> String { "load" + String(UInt32.random(in: .min ... .max), radix: 36) }
}
