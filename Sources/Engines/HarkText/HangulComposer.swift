/// Puts Hangul jamo that stand apart (as file names of some systems have them) together into syllables: the arithmetic of
/// the Unicode Standard, section 3.12. All other scalars pass.
struct HangulComposer {
    private var held: UInt32 = 0

    @inline(__always)
    mutating func feed(_ scalar: UInt32, _ emit: (UInt32) -> Void) {
        if held == 0, scalar &- 0x1100 >= 19 { return emit(scalar) }
        join(scalar, emit)
    }

    mutating func finish(_ emit: (UInt32) -> Void) {
        if held != 0 { emit(held) }
        held = 0
    }

    private mutating func join(_ scalar: UInt32, _ emit: (UInt32) -> Void) {
        let leading = held &- 0x1100, vowel = scalar &- 0x1161, trailing = scalar &- 0x11A7, syllable = held &- 0xAC00
        if held != 0, leading < 19, vowel < 21 {
            held = 0xAC00 + (leading * 21 + vowel) * 28
        } else if held != 0, syllable < 11172, syllable % 28 == 0, trailing > 0, trailing < 28 {
            emit(held + trailing)
            held = 0
        } else {
            finish(emit)
            if scalar &- 0x1100 < 19 { held = scalar } else { emit(scalar) }
        }
    }
}
