/// Something that the house does for itself again and again, such as reading every object against its hash.
public struct Chore: Sendable {
    /// `<engine>.<what>`, known by it for ever.
    public let name: String
    public let recurrence: Recurrence
    let work: @Sendable () async throws -> String

    /// - Parameter work: does it, and returns in a few words what was done, for operators. Cancelled when the house stops or another one
    ///   has taken it over; it is begun anew then, so half of it must do no harm.
    public init(_ name: String, _ recurrence: Recurrence, work: @escaping @Sendable () async throws -> String) {
        self.name = name
        self.recurrence = recurrence
        self.work = work
    }
}
