// AVIF and HEIC without threads, which a jail forbids. libheif's decoders start their own: dav1d gives up where it cannot, and libde265
// waits for ever. None of that can be chosen through libvips. So three functions stand here in the place of theirs: the loader binds
// a library that is opened later to the program's own symbols first (Package.swift exports these). Outside of a jail they do the same.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

#define IN_PLACE_OF_THEIRS __attribute__((visibility("default"), used))

// The library's own function, once some other library has opened it under one of these names.
static void *own(const char *const names[], const char *symbol) {
    void *found = NULL;
    for (; *names && !found; names++) {
        void *library = dlopen(*names, RTLD_NOW | RTLD_NOLOAD);
        if (library) found = dlsym(library, symbol);
    }
    return found;
}

// libheif asks libde265 for a thread beside each decoder's. Without, it decodes in the one that asks.
IN_PLACE_OF_THEIRS int de265_start_worker_threads(void *decoder, int count) {
    (void)decoder, (void)count;
    return 0;
}

// The settings begin with two numbers of threads, before dav1d 1.0 (frames, tiles) as after (threads, frames at once).
IN_PLACE_OF_THEIRS int dav1d_open(void **decoder, int *settings) {
    static const char *const names[] = {"libdav1d.so.7", "libdav1d.so.6", "libdav1d.so.5", NULL};
    int (*open)(void **, int *) = NULL;
    void *symbol = own(names, "dav1d_open");
    memcpy(&open, &symbol, sizeof open);
    if (!open) return -1;
    settings[0] = settings[1] = 1;
    return open(decoder, settings);
}

// Phones cut their pictures into tiles, and libheif decodes some at once.
IN_PLACE_OF_THEIRS void *heif_context_alloc(void) {
    static const char *const names[] = {"libheif.so.1", NULL};
    void *(*alloc)(void) = NULL;
    void (*limit)(void *, int) = NULL;
    void *symbols[] = {own(names, "heif_context_alloc"), own(names, "heif_context_set_max_decoding_threads")};
    memcpy(&alloc, &symbols[0], sizeof alloc);
    memcpy(&limit, &symbols[1], sizeof limit);
    void *context = alloc ? alloc() : NULL;
    if (context && limit) limit(context, 0);
    return context;
}
