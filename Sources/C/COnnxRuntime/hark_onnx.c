#define _GNU_SOURCE
#include "hark_onnx.h"
#include "hark_onnx_table.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct hark_onnx_encoder {
    void *session;
    char *output;
    size_t input_count;
};

enum { IDS, MASK, QUICK, MOST_INPUTS };

struct hark_onnx_library hark_onnx = {.version = ""};
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local char message[512];

const char *hark_onnx_error(void) { return message; }
const char *hark_onnx_version(void) { return hark_onnx.version; }

int hark_onnx_fail(const char *text) {
    snprintf(message, sizeof message, "%s", text ? text : "no reason was given");
    return -1;
}

int hark_onnx_check(result r) {
    if (!r) return 0;
    hark_onnx_fail(((const char *(*)(const void *))hark_onnx.table[GET_ERROR_MESSAGE])(r));
    RELEASE(RELEASE_STATUS, r);
    return -1;
}

static int load(const char *path) {
    // Without this, versions that can report to their maker open a cache in the home folder, an HTTPS client and a thread for it.
    setenv("ORT_DISABLE_TELEMETRY", "1", 1);
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) return hark_onnx_fail(dlerror());
    struct base {
        const function *(*table)(uint32_t version);
        const char *(*version)(void);
    };
    const struct base *(*get_base)(void) = (const struct base *(*)(void))dlsym(library, "OrtGetApiBase");
    const struct base *base = get_base ? get_base() : NULL;
    hark_onnx.table = base ? base->table(TABLE_VERSION) : NULL;
    int bad = hark_onnx.table ? 0 : hark_onnx_fail("this is no ONNX Runtime library of 1.5 or newer");
    // What goes wrong comes back as a result: it need not stand on standard error too.
    if (!bad) bad = hark_onnx_check(CALL(CREATE_ENV, int, const char *, void **)(LOG_NOTHING_ELSE, "hark", &hark_onnx.environment));
    if (!bad) bad = hark_onnx_check(CALL(DISABLE_TELEMETRY, const void *)(hark_onnx.environment));
    if (!bad) bad = hark_onnx_check(CALL(CREATE_CPU_MEMORY, int, int, void **)(ARENA_ALLOCATOR, DEFAULT_MEMORY, &hark_onnx.memory));
    if (!bad) bad = hark_onnx_check(CALL(DEFAULT_ALLOCATOR, void **)(&hark_onnx.allocator));
    if (bad) {
        // What was made so far stays: a library that fails here is broken, and nobody tries it twice.
        hark_onnx.table = NULL;
        return -1;
    }
    hark_onnx.version = base->version();
    return 0;
}

int hark_onnx_load(const char *path) {
    pthread_mutex_lock(&loading);
    int bad = hark_onnx.table ? 0 : load(path);
    pthread_mutex_unlock(&loading);
    return bad;
}

static int configure(void *options, int keeps_memory) {
    int bad = hark_onnx_check(CALL(SET_OPTIMISATION, void *, int)(options, OPTIMISE_ALL))
        || hark_onnx_check(CALL(SET_INTRA_OP_THREADS, void *, int)(options, 1))
        || hark_onnx_check(CALL(SET_INTER_OP_THREADS, void *, int)(options, 1))
        || hark_onnx_check(CALL(ADD_CONFIG_ENTRY, void *, const char *, const char *)(options, "session.intra_op.allow_spinning", "0"));
    if (bad || keeps_memory) return bad;
    // An arena keeps the most that ever was needed, and a pattern is kept for each shape of input.
    return hark_onnx_check(CALL(DISABLE_CPU_ARENA, void *)(options)) || hark_onnx_check(CALL(DISABLE_MEMORY_PATTERN, void *)(options));
}

int hark_onnx_open_session(const void *model, size_t bytes, int keeps_memory, void **session) {
    if (!hark_onnx.table) return hark_onnx_fail("the library is not loaded");
    void *options = NULL;
    int bad = hark_onnx_check(CALL(CREATE_SESSION_OPTIONS, void **)(&options));
    if (!bad) bad = configure(options, keeps_memory);
    if (!bad)
        bad = hark_onnx_check(CALL(CREATE_SESSION_FROM_ARRAY, const void *, const void *, size_t, const void *, void **)(
            hark_onnx.environment, model, bytes, options, session));
    if (options) RELEASE(RELEASE_SESSION_OPTIONS, options);
    return bad ? -1 : 0;
}

char *hark_onnx_name(const void *session, int function, size_t place) {
    char *name = NULL;
    if (hark_onnx_check(CALL(function, const void *, size_t, void *, char **)(session, place, hark_onnx.allocator, &name))) return NULL;
    char *copy = strdup(name);
    if (!copy) hark_onnx_fail("out of memory");
    if (!hark_onnx_check(CALL(ALLOCATOR_FREE, void *, void *)(hark_onnx.allocator, name))) return copy;
    free(copy);
    return NULL;
}

hark_onnx_encoder *hark_onnx_open(const void *model, size_t bytes) {
    hark_onnx_encoder *encoder = calloc(1, sizeof *encoder);
    int bad = encoder ? 0 : hark_onnx_fail("out of memory");
    // Texts have many lengths: what the longest needed is not worth keeping.
    if (!bad) bad = hark_onnx_open_session(model, bytes, 0, &encoder->session);
    if (!bad) bad = !(encoder->output = hark_onnx_name(encoder->session, SESSION_OUTPUT_NAME, 0));
    if (!bad) bad = hark_onnx_check(CALL(SESSION_INPUT_COUNT, const void *, size_t *)(encoder->session, &encoder->input_count));
    if (!bad && encoder->input_count != QUICK && encoder->input_count != MOST_INPUTS) bad = hark_onnx_fail("the model takes other inputs than ids and mask");
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

static int wrap(const void *data, size_t bytes, const int64_t *shape, size_t rank, int type, void **value) {
    return hark_onnx_check(CALL(CREATE_TENSOR_OVER, const void *, void *, size_t, const int64_t *, size_t, int, void **)(
        hark_onnx.memory, (void *)data, bytes, shape, rank, type, value));
}

// The width of a row, once all rows have been copied.
static int64_t copy(void *value, int64_t batch, float *out, size_t capacity) {
    void *info = NULL, *data = NULL;
    int type = 0;
    size_t rank = 0;
    int64_t shape[2] = {0, 0};
    if (hark_onnx_check(CALL(TYPE_AND_SHAPE, const void *, void **)(value, &info))) return -1;
    int bad = hark_onnx_check(CALL(ELEMENT_TYPE, const void *, int *)(info, &type)) || hark_onnx_check(CALL(DIMENSION_COUNT, const void *, size_t *)(info, &rank));
    if (!bad && (type != FLOAT32 || rank != 2)) bad = hark_onnx_fail("the model's answer is no table of 32-bit floats");
    if (!bad) bad = hark_onnx_check(CALL(DIMENSIONS, const void *, int64_t *, size_t)(info, shape, 2));
    RELEASE(RELEASE_TYPE_AND_SHAPE, info);
    if (!bad && (shape[0] != batch || shape[1] <= 0)) bad = hark_onnx_fail("the model does not answer one row a text");
    if (!bad && (size_t)shape[0] * (size_t)shape[1] > capacity) bad = hark_onnx_fail("the model's rows are wider than expected");
    if (bad || hark_onnx_check(CALL(TENSOR_DATA, void *, void **)(value, &data))) return -1;
    memcpy(out, data, (size_t)shape[0] * (size_t)shape[1] * sizeof *out);
    return shape[1];
}

int64_t hark_onnx_encode(hark_onnx_encoder *encoder, const int64_t *ids, const int64_t *mask, int64_t batch, int64_t length, int quick,
                         float *out, size_t capacity) {
    if (!encoder || batch <= 0 || length <= 0) return hark_onnx_fail("no encoder, or nothing to encode");
    if (quick && encoder->input_count < MOST_INPUTS) return hark_onnx_fail("the model has no quick step");
    static const char *const names[MOST_INPUTS] = {"input_ids", "attention_mask", "quick"};
    const int64_t shape[2] = {batch, length}, one = 1;
    const size_t bytes = (size_t)(batch * length) * sizeof *ids;
    const unsigned char choice = quick ? 1 : 0;
    void *values[MOST_INPUTS] = {NULL}, *answer = NULL;
    const char *output = encoder->output;
    int64_t width = -1;
    int bad = wrap(ids, bytes, shape, 2, INT64, &values[IDS]) || wrap(mask, bytes, shape, 2, INT64, &values[MASK])
        || (encoder->input_count == MOST_INPUTS && wrap(&choice, sizeof choice, &one, 1, BOOL, &values[QUICK]));
    if (!bad)
        bad = hark_onnx_check(CALL(RUN, void *, const void *, const char *const *, void *const *, size_t, const char *const *, size_t, void **)(
            encoder->session, NULL, names, values, encoder->input_count, &output, 1, &answer));
    if (!bad) width = copy(answer, batch, out, capacity);
    if (answer) RELEASE(RELEASE_VALUE, answer);
    for (int place = 0; place < MOST_INPUTS; place++)
        if (values[place]) RELEASE(RELEASE_VALUE, values[place]);
    return width;
}
