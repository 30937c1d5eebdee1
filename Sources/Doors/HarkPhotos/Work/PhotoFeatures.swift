/// Where a picture lies in the model's space, a byte a number: what photos are likened by. A vector's length says nothing and is not kept.
package struct PhotoFeatures: Sendable, Equatable {
    /// Each number in 127ths of the largest.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    package init(_ vector: [Float]) {
        // A vector that holds no number is as good as none: what is greater than everything is not finite.
        let largest = vector.reduce(Float.zero) { $1.isFinite ? max($0, abs($1)) : .infinity }
        let isUsable = largest > 0 && largest.isFinite
        self.init(bytes: isUsable ? vector.map { UInt8(bitPattern: Int8(($0 / largest * 127).rounded())) } : [])
    }

    /// Of length 1; empty where nothing is known.
    package var vector: [Float] {
        let numbers = bytes.map { Float(Int8(bitPattern: $0)) }
        let length = numbers.reduce(Float.zero) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? numbers.map { $0 / length } : []
    }
}
