/// A post that its source takes back, by its name there.
public struct PostWithdrawal: Sendable, Hashable {
    public let source: String, id: String

    public init(source: String, id: String) {
        self.source = source
        self.id = id
    }
}

extension PostReader {
    /// What a line without a post takes back, as Twitter's streams say it among the posts: `{"delete":{"status":{"id_str":"7", …}}}`. nil for all
    /// other messages (`limit`, `status_withheld`, `scrub_geo` …) and for what `read` finds broken.
    public func withdrawal(line: UnsafeRawBufferPointer) -> PostWithdrawal? {
        guard line.count <= settings.maximalLineBytes, let fields = try? PostFields(line), let delete = fields.first(.delete) else { return nil }
        let meant = delete.member(["status"]) ?? delete
        guard meant.slice.kind == .object, let id = try? meant.name(limit: Self.nameLimit, members: ["id_str", "id"], mayBeNumber: true),
            let source = try? source(fields.first(.source, .src))
        else { return nil }
        return PostWithdrawal(source: source, id: id)
    }
}
