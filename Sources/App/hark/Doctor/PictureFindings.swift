import HarkModels
import HarkWorkers

/// What the doctor sees of what photos need: looked for as the server looks, and hashed; nothing of it is run.
enum PictureFindings {
    static func all() -> [Finding] {
        let tools = PictureTools.ofThisProcess()
        let found = [
            ("libvips", tools.library), ("labels of photos", tools.labels.map { "\($0.model), version \($0.version)" }),
            ("texts in photos", tools.reading.map { "\($0.reader), version \($0.version)" }),
        ]
        let good = found.compactMap { name, facts in facts.map { Finding.good(name, $0, required: false) } }
        let names = found.compactMap { name, facts in facts == nil ? name : nil }
        return good + zip(names, tools.missing).map { name, sentence in
            .missing(name, sentence, mend: "make deps; until then photos are kept and shown without it", required: false)
        }
    }
}
