import Foundation
import HarkCore
import HarkModels
import Testing

@Suite struct ModelLibraryTests {
    @Test func aFolderThatIsNamedComesFirstThenThoseAroundTheProgram() {
        let library = ModelLibrary(home: "/opt/hark-home", executable: "/opt/hark/bin/hark")
        #expect(library.folders == ["/opt/hark-home/Models", "/opt/hark/bin/Models", "/opt/hark/share/hark/Models"])
    }

    @Test func theCheckoutOfTheProgramIsLookedThroughLast() {
        let library = ModelLibrary(home: nil, executable: Checkout.root.appending(path: ".build/debug/hark").path)
        #expect(library.folders.last == Checkout.root.appending(path: "Models").standardizedFileURL.path)
    }

    @Test func aMissingModelSaysWhereItWasLookedForAndWhatToDo() {
        let error = #expect(throws: ModelMissing.self) { try ModelLibrary(folder: "/no/such/folder").fastModel(for: .emotion) }
        #expect(error?.tried == ["/no/such/folder/emotion-fast/model.hark"])
        #expect(error?.description.contains("hark train --task emotion") == true)
        #expect(error?.harkError.code == .overloaded)
        #expect(error?.harkError.detail.contains("/no/such") == false)
    }

    @Test func theFirstFolderThatHasTheModelWins() throws {
        try Checkout.withFolder { folder in
            let path = folder.appending(path: "Models/sentiment-fast/model.hark").path
            _ = try LinearTrainer(task: .sentiment, settings: Checkout.quick(.sentiment)).train(on: try Checkout.sentences(.sentiment), writingTo: path)
            let library = ModelLibrary(home: folder.path, executable: Checkout.root.appending(path: ".build/debug/hark").path)
            #expect(try library.fastModel(for: .sentiment).model == FastTextModel(path: path).model)
        }
    }
}
