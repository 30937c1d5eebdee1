import HarkCore
import HarkModels

extension EmotionBatch {
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.name("id")
        json.string(id.description)
        json.name("name")
        json.string(name)
        json.name("state")
        json.string(state.rawValue)
        json.name("rows")
        json.integer(rowCount)
        json.name("judged")
        json.integer(judged)
        json.name("bad")
        json.integer(bad)
        json.name("tier")
        json.string(tier.rawValue)
        json.name("review")
        json.boolean(isReviewed)
        json.name("created_at")
        json.string(createdAt.description)
        if let finishedAt {
            json.name("finished_at")
            json.string(finishedAt.description)
        }
        if let error {
            json.name("error")
            json.string(error)
        }
        json.endObject()
    }
}
