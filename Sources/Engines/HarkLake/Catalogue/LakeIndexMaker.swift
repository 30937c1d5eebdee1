import Dispatch
import HarkCore
import HarkObjects
import HarkPosts
import Logging

/// Makes the index of a file beside it. A file without one is found by reading it, so what goes wrong here is a line in the log and stops
/// nothing. Blocks.
struct LakeIndexMaker: Sendable {
    let logger: Logger
    private let queue = DispatchQueue(label: "hark.lake.index", attributes: .concurrent)

    init(logger: Logger) { self.logger = logger }

    /// Begins the index of rows of a live segment at `path` on a thread of its own: it takes about as long as the file, which is made meanwhile.
    /// - Returns: what to wait for; then the index is there, flushed.
    func begin(of ranges: [Range<Int>], _ live: LiveTerms, at path: String) -> DispatchGroup {
        let group = DispatchGroup()
        queue.async(group: group) {
            attempt(path) {
                var writer = PostIndexWriter()
                for row in ranges.joined() { writer.add(row, of: live) }
                try writer.write(to: path)
            }
        }
        return group
    }

    /// The same of a file, read some posts at a time.
    func make(of file: PostFile, rows: Int, at path: String, over session: DuckDBSession) {
        attempt(path) {
            var writer = PostIndexWriter()
            for start in stride(from: 0, to: rows, by: PostScan.wholeStep) {
                let range = start..<min(start + PostScan.wholeStep, rows)
                for post in try file.posts(in: range, PostFilter(), over: session) { writer.add(post.kept) }
            }
            try writer.write(to: path)
        }
    }

    private func attempt(_ path: String, _ body: () throws -> Void) {
        do { try body() } catch {
            logger.warning("no index of a file of posts was made", metadata: ["file": "\(path)", "error": "\(error)"])
            do { try Folder.remove(path) } catch { logger.warning("a broken index stays", metadata: ["file": "\(path)", "error": "\(error)"]) }
        }
    }
}
