import CJail

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The descriptors between the house and one worker; all of them close-on-exec, none of ours ever blocking.
struct WorkerPipes {
    struct Seen {
        var output = false, errors = false, bell = false, input = false, end = false
    }

    /// What the worker gets as its descriptors 0, 1 and 2, and behind them its files without a name.
    private(set) var theirs: [CInt] = [-1, -1, -1]
    private var input: CInt = -1, output: CInt = -1, errors: CInt = -1, process: CInt = -1
    private var bellOut: CInt = -1
    /// Writing here wakes the thread.
    private(set) var bell: CInt = -1

    /// nil where all were made, else why not.
    mutating func open(files: Int, in folder: String) -> String? {
        for place in 0..<4 {
            var ends: [CInt] = [-1, -1]
            let result = hark_pipe(&ends, place == 0 || place == 3 ? 1 : 0)
            if result < 0 {
                closeTheirs()
                close()
                return String(cString: strerror(-result))
            }
            switch place {
            case 0: (theirs[0], input) = (ends[0], ends[1])
            case 1: (output, theirs[1]) = (ends[0], ends[1])
            case 2: (errors, theirs[2]) = (ends[0], ends[1])
            default: (bellOut, bell) = (ends[0], ends[1])
            }
        }
        for _ in 0..<files {
            let file = hark_nameless_file(folder)
            if file < 0 {
                closeTheirs()
                close()
                return "\(folder): \(String(cString: strerror(-file)))"
            }
            theirs.append(file)
        }
        return nil
    }

    mutating func watch(_ number: pid_t) { process = max(-1, hark_watch(number)) }

    /// Waits for something to do. Where the kernel cannot watch a process, the end of its output is its end.
    func wait(wantsToSend: Bool) -> Seen {
        // A negative descriptor is left out by poll.
        var list = [output, errors, bellOut, process, wantsToSend ? input : -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        list[4].events = Int16(POLLOUT)
        guard poll(&list, nfds_t(list.count), -1) > 0 else { return Seen() }
        let happened = list.map { $0.revents != 0 }
        return Seen(output: happened[0], errors: happened[1], bell: happened[2], input: happened[4], end: happened[3])
    }

    /// What has come; empty at the end, nil where nothing has come yet.
    func readOutput() -> [UInt8]? { Self.read(output, 1 << 16) }

    /// As `readOutput`; once it has ended it is not waited for again.
    mutating func readErrors() -> [UInt8]? {
        let bytes = Self.read(errors, 4096)
        if let bytes, bytes.isEmpty { Self.close(&errors) }
        return bytes
    }

    func silenceBell() { _ = Self.read(bellOut, 4096) }

    /// How many bytes went; 0 where there was no room after all, negative where nobody reads any more.
    func write(_ bytes: ArraySlice<UInt8>) -> Int {
        let count = bytes.withUnsafeBytes { Self.writeSome(input, $0) }
        return count < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : count
    }

    mutating func closeInput() { Self.close(&input) }

    mutating func closeTheirs() { for place in theirs.indices { Self.close(&theirs[place]) } }

    mutating func close() {
        Self.close(&input)
        Self.close(&output)
        Self.close(&errors)
        Self.close(&process)
        Self.close(&bell)
        Self.close(&bellOut)
    }

    /// Up to `count` bytes; empty at the end, nil where `errno` says why there are none.
    static func read(_ descriptor: CInt, _ count: Int) -> [UInt8]? {
        guard descriptor >= 0 else { return nil }
        var result = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            result = readSome(descriptor, buffer)
            filled = max(0, result)
        }
        return result < 0 ? nil : bytes
    }

    private static func readSome(_ descriptor: CInt, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func writeSome(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func close(_ descriptor: inout CInt) {
        guard descriptor >= 0 else { return }
        #if canImport(Glibc)
            _ = Glibc.close(descriptor)
        #else
            _ = Darwin.close(descriptor)
        #endif
        descriptor = -1
    }
}
