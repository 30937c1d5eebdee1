import HarkCore
import HarkObjects
import HarkPosts
import Logging

/// Makes the index of a file beside it. A file without one is found by reading it, so what goes wrong here is a line in the log and stops
/// nothing. Blocks.
struct LakeIndexMaker: Sendable {
    let logger: Logger

    /// Makes the index of posts at `path`, flushed.
    func make(of posts: some Sequence<KeptPost>, at path: String) {
        attempt(path) {
            var writer = PostIndexWriter()
            for post in posts { writer.add(post) }
            try writer.write(to: path)
        }
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
