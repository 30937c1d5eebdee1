#define _GNU_SOURCE
#include "hark_vips.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Values of the library's enumerations that are used here; they are part of its binary interface.
enum { SIZE_DOWN = 2, FAIL_ON_TRUNCATED = 1, SRGB = 22, UCHAR = 0 };

// Of its objects only the addresses are known here.
typedef struct image image;
typedef struct region region;
typedef struct array array;

static struct {
    int (*init)(const char *);
    int (*version)(int);
    void (*concurrency)(int), (*keep_operations)(int), (*block_untrusted)(int), (*use_vectors)(int);
    void (*block)(const char *, int);
    const char *(*error)(void);
    void (*clear_error)(void);
    size_t (*type_find)(const char *, const char *);
    int (*thumbnail_buffer)(const void *, size_t, image **, int, ...);
    int (*thumbnail_image)(image *, image **, int, ...);
    size_t (*typeof_field)(const image *, const char *);
    int (*icc_transform)(image *, image **, const char *, ...);
    int (*flatten)(image *, image **, ...), (*cast_uchar)(image *, image **, ...);
    int (*colourspace)(image *, image **, int, ...), (*extract_band)(image *, image **, int, ...);
    int (*width)(const image *), (*height)(const image *), (*bands)(const image *), (*has_alpha)(image *), (*orientation)(image *);
    image *(*from_memory)(const void *, size_t, int, int, int, int);
    region *(*region_new)(image *);
    uint8_t *(*region_fetch)(region *, int, int, int, int, size_t *);
    array *(*array_double)(int, ...);
    void (*array_free)(array *), (*free)(void *), (*unref)(void *);
    int (*semaphore_down)(void *);
} vips;

static const struct {
    const char *name;
    void *place;
} symbols[] = {
    {"vips_init", &vips.init},
    {"vips_version", &vips.version},
    {"vips_concurrency_set", &vips.concurrency},
    {"vips_cache_set_max", &vips.keep_operations},
    {"vips_block_untrusted_set", &vips.block_untrusted},
    {"vips_vector_set_enabled", &vips.use_vectors},
    {"vips_operation_block_set", &vips.block},
    {"vips_error_buffer", &vips.error},
    {"vips_error_clear", &vips.clear_error},
    {"vips_type_find", &vips.type_find},
    {"vips_thumbnail_buffer", &vips.thumbnail_buffer},
    {"vips_thumbnail_image", &vips.thumbnail_image},
    {"vips_image_get_typeof", &vips.typeof_field},
    {"vips_icc_transform", &vips.icc_transform},
    {"vips_flatten", &vips.flatten},
    {"vips_cast_uchar", &vips.cast_uchar},
    {"vips_colourspace", &vips.colourspace},
    {"vips_extract_band", &vips.extract_band},
    {"vips_image_get_width", &vips.width},
    {"vips_image_get_height", &vips.height},
    {"vips_image_get_bands", &vips.bands},
    {"vips_image_hasalpha", &vips.has_alpha},
    {"vips_image_get_orientation", &vips.orientation},
    {"vips_image_new_from_memory", &vips.from_memory},
    {"vips_region_new", &vips.region_new},
    {"vips_region_fetch", &vips.region_fetch},
    {"vips_array_double_newv", &vips.array_double},
    {"vips_area_unref", &vips.array_free},
    {"g_free", &vips.free},
    {"g_object_unref", &vips.unref},
    {"vips_semaphore_down", &vips.semaphore_down},
};

// The formats that may be read: the class of their reader, and the operation that is asked whether it is there.
static const struct {
    const char *format, *reader, *operation;
} formats[] = {
    {"jpeg", "VipsForeignLoadJpeg", "jpegload_buffer"}, {"png", "VipsForeignLoadPng", "pngload_buffer"},
    {"webp", "VipsForeignLoadWebp", "webpload_buffer"}, {"gif", "VipsForeignLoadNsgif", "gifload_buffer"},
    {"heif", "VipsForeignLoadHeif", "heifload_buffer"},
};
enum { FORMATS = sizeof formats / sizeof formats[0], SYMBOLS = sizeof symbols / sizeof symbols[0] };

static char message[512], version[32];

// A thread of libvips waits 15 seconds for its next work, in this function of the library, and ends; in a jail none can be started in its place,
// and libvips aborts at the next picture that needs one. So they wait as long as the process lives. The loader binds the library to this
// one (Package.swift exports it, see hark_heif.c).
__attribute__((visibility("default"), used)) int vips_semaphore_down_timeout(void *semaphore, int64_t microseconds) {
    (void)microseconds;
    return vips.semaphore_down(semaphore);
}

const char *hark_vips_error(void) { return message; }
const char *hark_vips_version(void) { return version; }

static int fail(const char *text) {
    snprintf(message, sizeof message, "%s", text && *text ? text : "no reason was given");
    return -1;
}

// Keeps the first line of what the library says.
static int fail_as_told(void) {
    fail(vips.error());
    vips.clear_error();
    message[strcspn(message, "\n")] = 0;
    return -1;
}

static int find_symbols(void *library) {
    for (size_t place = 0; place < SYMBOLS; place++) {
        // Symbols of the libraries that it needs are found through it too.
        void *symbol = dlsym(library, symbols[place].name);
        if (!symbol) return fail(dlerror());
        memcpy(symbols[place].place, &symbol, sizeof symbol);
    }
    return 0;
}

// libwebp decodes with a thread beside; where none can be started it gives up. It lets its workers be replaced (WebPSetWorkerInterface):
// by one that does at once, in the thread that asks, what it is told to do. As in libwebp's thread_utils.h.
typedef struct {
    void *unused;
    int status;
    int (*hook)(void *, void *);
    void *first, *second;
    int failed;
} webp_worker;
enum { WORKER_OFF = 0, WORKER_READY = 1 };

static void worker_init(webp_worker *worker) { *worker = (webp_worker){.status = WORKER_OFF}; }
static int worker_reset(webp_worker *worker) {
    worker->failed = 0;
    worker->status = WORKER_READY;
    return 1;
}
static int worker_sync(webp_worker *worker) { return !worker->failed; }
static void worker_work(webp_worker *worker) {
    if (worker->hook) worker->failed |= !worker->hook(worker->first, worker->second);
}
static void worker_end(webp_worker *worker) { worker->status = WORKER_OFF; }

static void work_without_threads(void *library) {
    static const struct {
        void (*init)(webp_worker *);
        int (*reset)(webp_worker *), (*sync)(webp_worker *);
        void (*launch)(webp_worker *), (*execute)(webp_worker *), (*end)(webp_worker *);
    } workers = {worker_init, worker_reset, worker_sync, worker_work, worker_work, worker_end};
    int (*set)(const void *) = NULL;
    void *symbol = dlsym(library, "WebPSetWorkerInterface");
    memcpy(&set, &symbol, sizeof set);
    if (set) set(&workers);
}

int hark_vips_load(const char *path) {
    if (*version) return 0;
    // Formats that come whole (WebP, GIF, HEIF) are put into memory by threads: a few, started by vips_init, since a jailed process can start none.
    // They stay: see vips_semaphore_down_timeout.
    setenv("VIPS_MAX_THREADS", "4", 1);
    // What goes wrong comes back as a result: it need not stand on standard error too.
    setenv("VIPS_WARNING", "0", 1);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) return fail(dlerror());
    if (find_symbols(library)) return -1;
    work_without_threads(library);
    if (vips.init("hark")) return fail_as_told();
    vips.concurrency(1);
    vips.keep_operations(0);
    // They are compiled while the program runs, which a jail forbids: no memory becomes executable there.
    vips.use_vectors(0);
    vips.block_untrusted(1);
    vips.block("VipsForeignLoad", 1);
    for (int place = 0; place < FORMATS; place++) vips.block(formats[place].reader, 0);
    snprintf(version, sizeof version, "%d.%d.%d", vips.version(0), vips.version(1), vips.version(2));
    return 0;
}

int hark_vips_reads(const char *format) {
    for (int place = 0; *version && place < FORMATS; place++)
        if (strcmp(formats[place].format, format) == 0) return vips.type_find("VipsOperation", formats[place].operation) != 0;
    return 0;
}

// Takes the result of a step in the place of what it was made from.
static int replace(image **current, int bad, image *next) {
    if (bad) return fail_as_told();
    vips.unref(*current);
    *current = next;
    return 0;
}

// Colours as the picture's own profile means them. One that cannot be used is passed over, as every other viewer does.
static void apply_profile(image **current) {
    image *next = NULL;
    if (!vips.typeof_field(*current, "icc-profile-data")) return;
    if (vips.icc_transform(*current, &next, "srgb", "embedded", 1, NULL)) {
        vips.clear_error();
        return;
    }
    vips.unref(*current);
    *current = next;
}

// Three bands of eight bits in sRGB, whatever it was.
static int to_rgb(image **current) {
    image *next = NULL;
    apply_profile(current);
    int bad = vips.colourspace(*current, &next, SRGB, NULL);
    if (replace(current, bad, next)) return -1;
    if (vips.has_alpha(*current)) {
        array *white = vips.array_double(3, 255.0, 255.0, 255.0);
        bad = vips.flatten(*current, &next, "background", white, NULL);
        vips.array_free(white);
        if (replace(current, bad, next)) return -1;
    }
    if (vips.bands(*current) > 3) {
        bad = vips.extract_band(*current, &next, 0, "n", 3, NULL);
        if (replace(current, bad, next)) return -1;
    }
    bad = vips.cast_uchar(*current, &next, NULL);
    return replace(current, bad, next);
}

// Pulls the pixels through in strips, in this thread: decoders see no other one.
static int pull(image *source, hark_vips_pixels *pixels) {
    enum { STRIP = 64 };
    int width = vips.width(source), height = vips.height(source);
    if (vips.bands(source) != 3) return fail("a picture without the three colours");
    uint8_t *rgb = malloc((size_t)width * (size_t)height * 3);
    region *part = rgb ? vips.region_new(source) : NULL;
    int bad = !rgb ? fail("out of memory") : !part ? fail_as_told() : 0;
    for (int top = 0; !bad && top < height; top += STRIP) {
        int rows = height - top < STRIP ? height - top : STRIP;
        size_t count = 0, place = (size_t)top * (size_t)width * 3;
        uint8_t *strip = vips.region_fetch(part, 0, top, width, rows, &count);
        if (!strip) bad = fail_as_told();
        else if (count != (size_t)rows * (size_t)width * 3) bad = fail("a strip of another size than asked for");
        else memcpy(rgb + place, strip, count);
        vips.free(strip);
    }
    if (part) vips.unref(part);
    if (bad) {
        free(rgb);
        return -1;
    }
    *pixels = (hark_vips_pixels){width, height, vips.orientation(source), rgb};
    return 0;
}

int hark_vips_decode(const void *bytes, size_t count, int side, hark_vips_pixels *pixels) {
    if (!*version) return fail("the library is not loaded");
    image *current = NULL;
    if (vips.thumbnail_buffer(bytes, count, &current, side, "height", side, "size", SIZE_DOWN, "no_rotate", 1, "fail_on", FAIL_ON_TRUNCATED, NULL))
        return fail_as_told();
    int bad = to_rgb(&current) || pull(current, pixels);
    vips.unref(current);
    return bad ? -1 : 0;
}

int hark_vips_shrink(const uint8_t *rgb, int width, int height, int side, hark_vips_pixels *pixels) {
    if (!*version) return fail("the library is not loaded");
    image *current = vips.from_memory(rgb, (size_t)width * (size_t)height * 3, width, height, 3, UCHAR), *next = NULL;
    if (!current) return fail_as_told();
    int bad = vips.thumbnail_image(current, &next, side, "height", side, "size", SIZE_DOWN, NULL);
    bad = replace(&current, bad, next) || pull(current, pixels);
    vips.unref(current);
    return bad ? -1 : 0;
}

void hark_vips_free(void *memory) { free(memory); }
