import HarkWeb

extension Int {
    /// With a sign between each three digits, as the reader's language has it: `12,345` or `12.345`.
    func grouped(_ language: Language) -> String {
        let digits = String(magnitude), sign: Character = language == .italian ? "." : ","
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(sign) }
            text.append(digit)
        }
        return self < 0 ? "-" + text : text
    }
}

extension String {
    /// As it fits a table or a picture: what nobody would read to its end is cut.
    var shortened: String { utf8.count > 32 && count > 32 ? prefix(31) + "…" : self }
}
