import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file system of a few megabytes in memory. It is mounted in no folder, so no other process sees it and nothing of it is left.
final class SmallDisk {
    private let descriptor: CInt

    var path: String { "/proc/self/fd/\(descriptor)" }

    /// Nil where the system cannot make one.
    init?(bytes: Int) {
        // Newer than many C libraries, so asked for by name: fsopen, fsconfig, fsmount (Linux 5.2, glibc 2.36).
        typealias Open = @convention(c) (UnsafePointer<CChar>, CUnsignedInt) -> CInt
        typealias Configure = @convention(c) (CInt, CUnsignedInt, UnsafePointer<CChar>?, UnsafeRawPointer?, CInt) -> CInt
        typealias Mount = @convention(c) (CInt, CUnsignedInt, CUnsignedInt) -> CInt
        guard let open = Self.function("fsopen", as: Open.self), let configure = Self.function("fsconfig", as: Configure.self),
            let mount = Self.function("fsmount", as: Mount.self)
        else { return nil }
        let (setText, create): (CUnsignedInt, CUnsignedInt) = (1, 6)
        let context = open("tmpfs", 1)
        guard context >= 0 else { return nil }
        defer { close(context) }
        guard "\(bytes)".withCString({ configure(context, setText, "size", $0, 0) }) == 0, configure(context, create, nil, nil, 0) == 0 else { return nil }
        descriptor = mount(context, 1, 0)
        guard descriptor >= 0 else { return nil }
    }

    deinit { close(descriptor) }

    /// Takes all the space that is left.
    func fill() {
        let file = open("\(path)/others", O_WRONLY | O_CREAT | O_TRUNC, 0o600), page = [UInt8](repeating: 1, count: 4096)
        while write(file, page, page.count) > 0 {}
        close(file)
    }

    private static func function<Function>(_ name: String, as type: Function.Type) -> Function? {
        dlsym(dlopen(nil, RTLD_NOW), name).map { unsafeBitCast($0, to: type) }
    }
}
