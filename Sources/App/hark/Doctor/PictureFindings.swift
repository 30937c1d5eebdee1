import HarkModels
import HarkWorkers

/// What the doctor sees of what photos need: looked for as the server looks, and hashed. Of it all only the decoders of AVIF and HEIC are run,
/// on pictures of the house's own: an installation may lack them, and nothing else tells.
enum PictureFindings {
    static func all() -> [Finding] {
        let tools = PictureTools.ofThisProcess()
        let found = [
            ("libvips", tools.library), ("labels of photos", tools.labels.map { "\($0.model), version \($0.version)" }),
            ("texts in photos", tools.reading.map { "\($0.reader), version \($0.version)" }),
        ]
        let good = found.compactMap { name, facts in facts.map { Finding.good(name, $0, required: false) } }
        let names = found.compactMap { name, facts in facts == nil ? name : nil }
        return good + decoders(tools) + zip(names, tools.missing).map { name, sentence in
            .missing(name, sentence, mend: "make deps; until then photos are kept and shown without it", required: false)
        }
    }

    private static func decoders(_ tools: PictureTools) -> [Finding] {
        tools.decoders().map { format in
            let name = "photos of \(format.name)"
            if format.isThere { return .good(name, "shown small, labelled and read", required: false) }
            return .missing(
                name, "libvips has no decoder for them: they are kept, and given back as they came",
                mend: "apt-get install libheif-plugin-dav1d libheif-plugin-libde265", required: false)
        }
    }
}
