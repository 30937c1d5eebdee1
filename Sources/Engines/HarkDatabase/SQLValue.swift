public import HarkCore

/// A value as the database holds it.
public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// What can be bound to a placeholder.
public protocol SQLConvertible: Sendable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible { public var sqlValue: SQLValue { self } }
extension Int: SQLConvertible { public var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Int64: SQLConvertible { public var sqlValue: SQLValue { .integer(self) } }
extension Bool: SQLConvertible { public var sqlValue: SQLValue { .integer(self ? 1 : 0) } }
extension Double: SQLConvertible { public var sqlValue: SQLValue { .real(self) } }
extension String: SQLConvertible { public var sqlValue: SQLValue { .text(self) } }
extension [UInt8]: SQLConvertible { public var sqlValue: SQLValue { .blob(self) } }
/// An identifier is kept as its text, so that what a person sees in a log can be looked up as it stands.
extension Identifier: SQLConvertible { public var sqlValue: SQLValue { .text(description) } }
/// A moment is kept as whole microseconds.
extension Timestamp: SQLConvertible { public var sqlValue: SQLValue { .integer(microseconds) } }

/// One row: values by position, counted from 0 in the order of the SELECT or RETURNING.
public struct SQLRow: Sendable {
    public let values: [SQLValue]

    public init(_ values: [SQLValue]) { self.values = values }

    public func isNull(_ column: Int) -> Bool { values[column] == .null }

    public func int(_ column: Int) throws -> Int {
        guard case .integer(let value) = values[column] else { throw mismatch(column, "an integer") }
        return Int(value)
    }

    public func double(_ column: Int) throws -> Double {
        switch values[column] {
        case .real(let value): return value
        case .integer(let value): return Double(value)
        default: throw mismatch(column, "a number")
        }
    }

    public func text(_ column: Int) throws -> String {
        guard case .text(let value) = values[column] else { throw mismatch(column, "text") }
        return value
    }

    public func bytes(_ column: Int) throws -> [UInt8] {
        guard case .blob(let value) = values[column] else { throw mismatch(column, "bytes") }
        return value
    }

    public func bool(_ column: Int) throws -> Bool { try int(column) != 0 }
    public func timestamp(_ column: Int) throws -> Timestamp { Timestamp(microseconds: Int64(try int(column))) }

    public func identifier(_ column: Int) throws -> Identifier {
        guard let value = Identifier(try text(column)) else { throw mismatch(column, "an identifier") }
        return value
    }

    /// The value read by `read`, or nil where the column is null.
    public func optional<Value>(_ column: Int, _ read: (SQLRow) -> (Int) throws -> Value) throws -> Value? {
        isNull(column) ? nil : try read(self)(column)
    }

    private func mismatch(_ column: Int, _ expected: String) -> HarkError {
        HarkError(.internal, "The database holds something unexpected.").logged("column \(column) is \(values[column]), not \(expected)")
    }
}
