import CMalloc

/// How the C library keeps memory that was given back.
enum Heap {
    /// For a process that takes and leaves hundreds of megabytes by turns, as posts come in and are put into files. By itself the library makes
    /// up to eight heaps for each core, and raises the size from which a piece is mapped on its own, and the rest that a heap may keep, to 32 and
    /// 64 MiB as larger pieces come and go: after half a million posts 24 MB were in use, and 450 MB kept back.
    static func giveBackSoon() {
        mallopt(M_ARENA_MAX, 4)
        mallopt(M_MMAP_THRESHOLD, 512 << 10)
        mallopt(M_TRIM_THRESHOLD, 1 << 20)
    }
}
