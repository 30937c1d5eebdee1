import HarkCore
import HarkPipeline

extension ReviewFigures {
    /// `kappa` and its bounds are null while there is nothing to compare.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.name("today")
        json.integer(pace.today)
        json.name("per_minute")
        json.decimal(pace.perMinute)
        json.name("agreement")
        writeAgreement(to: &json)
        json.name("gold")
        json.beginArray()
        for score in gold { write(score, to: &json) }
        json.endArray()
        json.name("likely_wrong")
        if let search { write(search, to: &json) } else { json.null() }
        json.endObject()
    }

    private func writeAgreement(to json: inout JSONWriter) {
        json.beginObject()
        json.name("items")
        json.integer(agreement.total)
        json.name("observed")
        if let observed = agreement.observed { json.fraction(observed) } else { json.null() }
        json.name("kappa")
        if let kappa = agreement.kappa { json.decimal(kappa) } else { json.null() }
        json.name("standard_error")
        if let error = agreement.standardError { json.decimal(error) } else { json.null() }
        json.endObject()
    }

    private func write(_ score: GoldScore, to json: inout JSONWriter) {
        json.beginObject()
        json.name("reviewer")
        json.string(score.username)
        json.name("asked")
        json.integer(score.asked)
        json.name("right")
        json.integer(score.right)
        json.endObject()
    }

    private func write(_ search: SuspectSearch, to json: inout JSONWriter) {
        json.beginObject()
        json.name("searched_at")
        json.string(search.searchedAt.description)
        json.name("decisions")
        json.integer(search.decisions)
        json.name("found")
        json.integer(search.found)
        json.name("noise")
        json.fraction(search.noise)
        json.endObject()
    }
}
