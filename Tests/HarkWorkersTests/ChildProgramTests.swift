import HarkWorkers
import Testing

@Suite struct ChildProgramTests {
    @Test func whatItSaysIsReadAndItsStatusIsTold() throws {
        let program = try ChildProgram("/bin/sh", ["-c", "echo here; exit 3"])
        var said: [UInt8] = []
        while case let piece = program.read(), !piece.isEmpty { said += piece }
        #expect(String(decoding: said, as: UTF8.self) == "here\n")
        #expect(program.wait() == 3)
        // It has ended, and its number may be another's.
        program.terminate()
    }

    @Test func itsInputStaysOpenUntilItIsLetGo() throws {
        let program = try ChildProgram("/bin/sh", ["-c", "echo ready; read line; exit 4"])
        #expect(!program.read().isEmpty)
        program.terminate()
        #expect(program.wait() == 128 + 15)
    }

    @Test func whatIsNoProgramIsNamed() {
        #expect(throws: ChildProgram.StartError.self) { try ChildProgram("/nowhere/at/all", []) }
    }
}
