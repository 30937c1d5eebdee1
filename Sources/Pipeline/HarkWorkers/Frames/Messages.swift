/// The frames whose payload has parts. All numbers are little-endian.
enum Wire {
    /// Grows with every change that the other side must know of. Both sides must have the same.
    static let version: UInt16 = 2
}

/// Reads a payload from its front.
struct PayloadReader {
    private var rest: ArraySlice<UInt8>

    init(_ payload: [UInt8]) { rest = payload[...] }

    mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws -> Number {
        try bytes(MemoryLayout<Number>.size).reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }

    mutating func bytes(_ count: Int) throws -> ArraySlice<UInt8> {
        guard rest.count >= count else { throw FrameError("a frame that is too short") }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// A text after its length in two bytes.
    mutating func text() throws -> String { String(decoding: try bytes(Int(try number(UInt16.self))), as: UTF8.self) }

    mutating func remainder() -> [UInt8] {
        defer { rest = [] }
        return Array(rest)
    }
}

extension [UInt8] {
    mutating func append(number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    mutating func append(text: String) {
        let utf8 = text.utf8.prefix(Int(UInt16.max))
        append(number: UInt16(utf8.count))
        append(contentsOf: utf8)
    }
}

/// The limits that a worker lays upon itself before it hears of any job.
struct Welcome: Equatable {
    var version = Wire.version
    /// The process whose end is the worker's end.
    let keeper: Int32
    let limits: WorkerLimits

    var frame: Frame {
        var payload: [UInt8] = []
        payload.append(number: version)
        payload.append(number: keeper)
        payload.append(number: UInt64(limits.memoryBytes))
        payload.append(number: UInt64(limits.scratchBytes))
        return Frame(.welcome, payload)
    }
}

extension Welcome {
    init(_ payload: [UInt8]) throws {
        var reader = PayloadReader(payload)
        version = try reader.number()
        keeper = try reader.number()
        let memory: UInt64 = try reader.number(), scratch: UInt64 = try reader.number()
        limits = WorkerLimits(memoryBytes: Int(truncatingIfNeeded: memory), scratchBytes: Int(truncatingIfNeeded: scratch))
    }
}

/// What a worker says from within its jail.
struct Ready: Equatable {
    var version = Wire.version
    let jail: JailReport

    var frame: Frame {
        var payload: [UInt8] = []
        payload.append(number: version)
        payload.append(contentsOf: [UInt8(clamping: jail.landlockVersion), jail.hasSeccomp ? 1 : 0])
        return Frame(.ready, payload)
    }
}

extension Ready {
    init(_ payload: [UInt8]) throws {
        var reader = PayloadReader(payload)
        version = try reader.number()
        let landlock: UInt8 = try reader.number(), seccomp: UInt8 = try reader.number()
        jail = JailReport(landlockVersion: Int(landlock), hasSeccomp: seccomp == 1)
    }
}

/// A job as the worker hears of it.
package struct JobOrder: Equatable {
    package let task: String
    /// How many bytes will come.
    package let byteCount: Int
    package let parameters: [UInt8]

    package init(task: String, byteCount: Int, parameters: [UInt8]) {
        self.task = task
        self.byteCount = byteCount
        self.parameters = parameters
    }

    /// - Throws: `FrameError` where the parameters are too long for a frame.
    package func frame() throws -> Frame {
        var payload: [UInt8] = []
        payload.append(number: UInt64(byteCount))
        payload.append(text: task)
        payload.append(contentsOf: parameters)
        guard payload.count <= FrameKind.job.limit else { throw FrameError("parameters of \(parameters.count) bytes") }
        return Frame(.job, payload)
    }
}

extension JobOrder {
    init(_ payload: [UInt8]) throws {
        var reader = PayloadReader(payload)
        let count: UInt64 = try reader.number()
        byteCount = Int(truncatingIfNeeded: count)
        task = try reader.text()
        parameters = reader.remainder()
    }
}
