/// How an owner wants a photo to be shown: mirrored left to right, or not, and then turned clockwise. Only what is made of the photo follows
/// it; the original stays as it came.
package struct PhotoEdit: Sendable, Equatable {
    package let isMirrored: Bool
    /// Quarters of a full turn, 0 to 3.
    package let quarterTurns: Int

    /// - Parameter quarterTurns: clockwise; any number, of which whole turns are left out.
    package init(isMirrored: Bool = false, quarterTurns: Int = 0) {
        self.isMirrored = isMirrored
        self.quarterTurns = (quarterTurns % 4 + 4) % 4
    }

    package static let none = PhotoEdit()

    // MARK: As it is kept

    private static let plain = [1, 6, 3, 8], mirrored = [2, 7, 4, 5]

    /// The number that EXIF has for a picture that is to be shown so, 1 to 8; 1 changes nothing.
    package var orientation: Int { (isMirrored ? Self.mirrored : Self.plain)[quarterTurns] }

    /// - Parameter orientation: any other number than EXIF's changes nothing.
    package init(orientation: Int) {
        let mirrored = Self.mirrored.firstIndex(of: orientation)
        self.init(isMirrored: mirrored != nil, quarterTurns: mirrored ?? Self.plain.firstIndex(of: orientation) ?? 0)
    }

    // MARK: One more

    /// What is shown, turned once more.
    package func turned(by quarters: Int) -> PhotoEdit { PhotoEdit(isMirrored: isMirrored, quarterTurns: quarterTurns + quarters) }

    /// What is shown, mirrored: a turn before a mirror is the opposite turn behind it.
    package func mirrored() -> PhotoEdit { PhotoEdit(isMirrored: !isMirrored, quarterTurns: -quarterTurns) }

    // MARK: Places

    /// Whether what is shown is as wide as the original is high.
    package var swapsSides: Bool { quarterTurns % 2 == 1 }

    /// Where a point of the original is shown; both in parts of width and height.
    package func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        (0..<quarterTurns).reduce((isMirrored ? 1 - x : x, y)) { point, _ in (1 - point.1, point.0) }
    }

    /// Which point of the original is shown there.
    package func origin(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        let turned = (0..<quarterTurns).reduce((x, y)) { point, _ in (point.1, 1 - point.0) }
        return (isMirrored ? 1 - turned.0 : turned.0, turned.1)
    }
}
