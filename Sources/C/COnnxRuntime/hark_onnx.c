#define _GNU_SOURCE
#include "hark_onnx.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The library hands out one table of function pointers. New ones are only ever appended to it, so a place in it means the same
// function in every later version; version 5 of the table, which all that follows is part of, came with ONNX Runtime 1.5.
enum {
    TABLE_VERSION = 5,
    GET_ERROR_MESSAGE = 2,
    CREATE_ENV = 3,
    DISABLE_TELEMETRY = 6,
    CREATE_SESSION_FROM_ARRAY = 8,
    RUN = 9,
    CREATE_SESSION_OPTIONS = 10,
    DISABLE_MEMORY_PATTERN = 17,
    DISABLE_CPU_ARENA = 19,
    SET_OPTIMISATION = 23,
    SET_INTRA_OP_THREADS = 24,
    SET_INTER_OP_THREADS = 25,
    SESSION_OUTPUT_NAME = 37,
    CREATE_TENSOR_OVER = 49,
    TENSOR_DATA = 51,
    ELEMENT_TYPE = 60,
    DIMENSION_COUNT = 61,
    DIMENSIONS = 62,
    TYPE_AND_SHAPE = 65,
    CREATE_CPU_MEMORY = 69,
    ALLOCATOR_FREE = 76,
    DEFAULT_ALLOCATOR = 78,
    RELEASE_STATUS = 93,
    RELEASE_SESSION = 95,
    RELEASE_VALUE = 96,
    RELEASE_TYPE_AND_SHAPE = 99,
    RELEASE_SESSION_OPTIONS = 100,
    ADD_CONFIG_ENTRY = 130,
};
enum { LOG_NOTHING_ELSE = 4, OPTIMISE_ALL = 99, ARENA_ALLOCATOR = 1, DEFAULT_MEMORY = 0, FLOAT32 = 1, INT64 = 7 };

typedef void *result;  // NULL where all went well
typedef void (*function)(void);

struct hark_onnx_encoder {
    void *session;
    char *output;
};

static struct {
    const function *table;
    const char *version;
    void *environment, *memory, *allocator;
} onnx = {.version = ""};
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local char message[512];

#define CALL(PLACE, ...) ((result(*)(__VA_ARGS__))onnx.table[PLACE])
#define RELEASE(PLACE, POINTER) ((void (*)(void *))onnx.table[PLACE])(POINTER)

const char *hark_onnx_error(void) { return message; }
const char *hark_onnx_version(void) { return onnx.version; }

static int fail(const char *text) {
    snprintf(message, sizeof message, "%s", text ? text : "no reason was given");
    return -1;
}

// Keeps what a result says and frees it. 0 where it says that all went well.
static int check(result r) {
    if (!r) return 0;
    fail(((const char *(*)(const void *))onnx.table[GET_ERROR_MESSAGE])(r));
    RELEASE(RELEASE_STATUS, r);
    return -1;
}

static int load(const char *path) {
    // Without this, versions that can report to their maker open a cache in the home folder, an HTTPS client and a thread for it.
    setenv("ORT_DISABLE_TELEMETRY", "1", 1);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) return fail(dlerror());
    struct base {
        const function *(*table)(uint32_t version);
        const char *(*version)(void);
    };
    const struct base *(*get_base)(void) = (const struct base *(*)(void))dlsym(library, "OrtGetApiBase");
    const struct base *base = get_base ? get_base() : NULL;
    onnx.table = base ? base->table(TABLE_VERSION) : NULL;
    int bad = onnx.table ? 0 : fail("this is no ONNX Runtime library of 1.5 or newer");
    // What goes wrong comes back as a result: it need not stand on standard error too.
    if (!bad) bad = check(CALL(CREATE_ENV, int, const char *, void **)(LOG_NOTHING_ELSE, "hark", &onnx.environment));
    if (!bad) bad = check(CALL(DISABLE_TELEMETRY, const void *)(onnx.environment));
    if (!bad) bad = check(CALL(CREATE_CPU_MEMORY, int, int, void **)(ARENA_ALLOCATOR, DEFAULT_MEMORY, &onnx.memory));
    if (!bad) bad = check(CALL(DEFAULT_ALLOCATOR, void **)(&onnx.allocator));
    if (bad) {
        // What was made so far stays: a library that fails here is broken, and nobody tries it twice.
        onnx.table = NULL;
        return -1;
    }
    onnx.version = base->version();
    return 0;
}

int hark_onnx_load(const char *path) {
    pthread_mutex_lock(&loading);
    int bad = onnx.table ? 0 : load(path);
    pthread_mutex_unlock(&loading);
    return bad;
}

static int configure(void *options) {
    return check(CALL(SET_OPTIMISATION, void *, int)(options, OPTIMISE_ALL))
        || check(CALL(SET_INTRA_OP_THREADS, void *, int)(options, 1)) || check(CALL(SET_INTER_OP_THREADS, void *, int)(options, 1))
        // An arena keeps the most that ever was needed, and a pattern is kept for each length of text: neither is worth its memory.
        || check(CALL(DISABLE_CPU_ARENA, void *)(options)) || check(CALL(DISABLE_MEMORY_PATTERN, void *)(options))
        || check(CALL(ADD_CONFIG_ENTRY, void *, const char *, const char *)(options, "session.intra_op.allow_spinning", "0"));
}

static int name_output(hark_onnx_encoder *encoder) {
    char *name = NULL;
    if (check(CALL(SESSION_OUTPUT_NAME, const void *, size_t, void *, char **)(encoder->session, 0, onnx.allocator, &name))) return -1;
    encoder->output = strdup(name);
    int bad = check(CALL(ALLOCATOR_FREE, void *, void *)(onnx.allocator, name));
    return encoder->output ? bad : fail("out of memory");
}

hark_onnx_encoder *hark_onnx_open(const void *model, size_t bytes) {
    if (!onnx.table) {
        fail("the library is not loaded");
        return NULL;
    }
    hark_onnx_encoder *encoder = calloc(1, sizeof *encoder);
    void *options = NULL;
    int bad = encoder ? check(CALL(CREATE_SESSION_OPTIONS, void **)(&options)) : fail("out of memory");
    if (!bad) bad = configure(options);
    if (!bad)
        bad = check(CALL(CREATE_SESSION_FROM_ARRAY, const void *, const void *, size_t, const void *, void **)(
            onnx.environment, model, bytes, options, &encoder->session));
    if (!bad) bad = name_output(encoder);
    if (options) RELEASE(RELEASE_SESSION_OPTIONS, options);
    if (!bad) return encoder;
    hark_onnx_close(encoder);
    return NULL;
}

void hark_onnx_close(hark_onnx_encoder *encoder) {
    if (!encoder) return;
    if (encoder->session) RELEASE(RELEASE_SESSION, encoder->session);
    free(encoder->output);
    free(encoder);
}

static int wrap(const int64_t *numbers, const int64_t shape[2], void **value) {
    return check(CALL(CREATE_TENSOR_OVER, const void *, void *, size_t, const int64_t *, size_t, int, void **)(
        onnx.memory, (void *)numbers, (size_t)(shape[0] * shape[1]) * sizeof *numbers, shape, 2, INT64, value));
}

// The width of a row, once all rows have been copied.
static int64_t copy(void *value, int64_t batch, float *out, size_t capacity) {
    void *info = NULL, *data = NULL;
    int type = 0;
    size_t rank = 0;
    int64_t shape[2] = {0, 0};
    if (check(CALL(TYPE_AND_SHAPE, const void *, void **)(value, &info))) return -1;
    int bad = check(CALL(ELEMENT_TYPE, const void *, int *)(info, &type)) || check(CALL(DIMENSION_COUNT, const void *, size_t *)(info, &rank));
    if (!bad && (type != FLOAT32 || rank != 2)) bad = fail("the model's answer is no table of 32-bit floats");
    if (!bad) bad = check(CALL(DIMENSIONS, const void *, int64_t *, size_t)(info, shape, 2));
    RELEASE(RELEASE_TYPE_AND_SHAPE, info);
    if (!bad && (shape[0] != batch || shape[1] <= 0)) bad = fail("the model does not answer one row a text");
    if (!bad && (size_t)shape[0] * (size_t)shape[1] > capacity) bad = fail("the model's rows are wider than expected");
    if (bad || check(CALL(TENSOR_DATA, void *, void **)(value, &data))) return -1;
    memcpy(out, data, (size_t)shape[0] * (size_t)shape[1] * sizeof *out);
    return shape[1];
}

int64_t hark_onnx_encode(hark_onnx_encoder *encoder, const int64_t *ids, const int64_t *mask, int64_t batch, int64_t length, float *out,
                         size_t capacity) {
    if (!encoder || batch <= 0 || length <= 0) return fail("no encoder, or nothing to encode");
    static const char *const names[2] = {"input_ids", "attention_mask"};
    const int64_t shape[2] = {batch, length};
    void *values[2] = {NULL, NULL}, *answer = NULL;
    const char *output = encoder->output;
    int64_t width = -1;
    int bad = wrap(ids, shape, &values[0]) || wrap(mask, shape, &values[1]);
    if (!bad)
        bad = check(CALL(RUN, void *, const void *, const char *const *, void *const *, size_t, const char *const *, size_t, void **)(
            encoder->session, NULL, names, values, 2, &output, 1, &answer));
    if (!bad) width = copy(answer, batch, out, capacity);
    if (answer) RELEASE(RELEASE_VALUE, answer);
    for (int place = 0; place < 2; place++)
        if (values[place]) RELEASE(RELEASE_VALUE, values[place]);
    return width;
}
