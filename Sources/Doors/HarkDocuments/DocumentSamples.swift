import HarkCore
import HarkDatabase
import HarkObjects
import NIOCore

/// A few short texts of the project's own, in several languages, for a first look.
struct DocumentSamples: Sendable {
    let intake: DocumentIntake

    /// Queues the samples where there is no document yet.
    func take() async throws {
        let query = DocumentStore.Query(owner: nil)
        let isEmpty = try await intake.store.database.read { [store = intake.store] in try store.documents(query, limit: 1, in: $0).isEmpty }
        guard isEmpty else { return }
        var uploads: [Result<UploadedDocument, HarkError>] = []
        for sample in Self.texts {
            uploads.append(.success(try await intake.upload(sample.name, OnePiece(ByteBuffer(string: sample.text)), digest: nil)))
        }
        _ = try await intake.keep(uploads, owner: DocumentsDoor.houseOwner)
    }

    static let texts = [
        (
            name: "the-lighthouse.txt",
            text: """
                The lighthouse stood at the end of the long grey pier, and every evening the keeper climbed the stairs to light the lamp. The
                stairs were steep, the wind was loud, and the sea below was never still. When the lamp was lit, the light went round and round
                over the water: over the boats, over the rocks, over the roofs of the town. The children of the town counted the turns of the
                light until they slept. Nobody remembered an evening without the light, and nobody had ever seen the keeper hurry.

                One evening the light did not come. The children counted the waves instead, the boats stayed in the harbour, and the whole town
                walked out along the pier with lanterns in their hands. The keeper sat at the foot of the stairs with a broken shoe. "The lamp
                is well," he said, "but the stairs were stronger than the shoe." So they climbed the stairs together, the whole town, and when
                the lamp was lit, the light went round and round over the water, and the boats went out.
                """
        ),
        (
            name: "il-mercato.txt",
            text: """
                Il mercato apre alle sei, quando la piazza è ancora vuota e le campane dormono. Prima arriva il pane, poi arriva la frutta, poi
                arrivano le voci. La signora dei limoni canta il prezzo dei limoni, il pescivendolo canta il prezzo del mare, e chi compra canta
                più forte per pagare meno. A mezzogiorno la piazza profuma di basilico e di caffè. Alle due il mercato chiude, la piazza torna
                vuota, e restano solo un limone sotto la fontana e un bambino che lo guarda. Domani il mercato apre alle sei.
                """
        ),
        (
            name: "am-fluss.txt",
            text: """
                Am Fluss ist es still, wenn der Nebel auf dem Wasser liegt. Der Fährmann wartet, das Boot wartet, und auch der Hund des Fährmanns
                wartet. Dann ruft jemand vom anderen Ufer, und das Boot gleitet durch den Nebel, als wüsste es den Weg allein. Der Fährmann kennt
                alle Stimmen am Fluss: die Stimme der Lehrerin, die Stimme des Bäckers, die Stimme des alten Müllers, der nur über das Wetter
                spricht. Abends, wenn der Nebel wiederkommt, zählt der Fährmann die Münzen, und der Hund zählt die Enten.
                """
        ),
        (
            name: "la-bibliotheque.txt",
            text: """
                La bibliothèque du village tient dans une seule pièce, mais dans cette pièce tient le monde. Il y a un livre pour la pluie, un livre
                pour la neige, et un livre que personne n'a jamais rendu, sauf une fois, un soir d'hiver, avec une lettre entre les pages. La
                bibliothécaire connaît chaque livre et chaque lecteur, et quand un enfant ne sait pas quoi lire, elle lui donne le livre pour la
                pluie, parce que la pluie, dit-elle, ne fait jamais de mal aux histoires.
                """
        ),
        (
            name: "el-tren.txt",
            text: """
                El tren de la noche cruza la llanura sin prisa. En el primer vagón duerme un músico con su guitarra, en el segundo vagón no duerme
                nadie, y en el último vagón una mujer escribe una carta que empieza siempre con la misma palabra. El tren se detiene en una
                estación sin nombre, sube el silencio, baja el silencio, y el tren vuelve a cruzar la noche. Cuando llega el día, la carta tiene
                una palabra más, y la guitarra sueña todavía.
                """
        ),
        (
            name: "噴水.txt",
            text: """
                公園の噴水は朝の六時に動き始める。水は空へ上がり、光になって落ちてくる。子どもたちは噴水の周りを走り、鳥は水を飲み、老人は新聞を読む。
                昼になると、噴水の音は町の音に消える。夜、町が静かになると、噴水の音だけが残る。水は空へ上がり、星になって落ちてくる。
                """
        ),
    ]
}
