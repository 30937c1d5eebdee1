package import HarkCore

/// Posts as somebody holds them who can make each of them again, such as the bytes of a log: texts that nobody asks for are no strings.
package protocol PostList: Sendable {
    /// - Parameter place: counted from 0.
    func post(_ place: Int, sequence: UInt64, arrivedAt: Timestamp) -> KeptPost
}

extension [KeptPost]: PostList {
    package func post(_ place: Int, sequence: UInt64, arrivedAt: Timestamp) -> KeptPost { self[place] }
}
