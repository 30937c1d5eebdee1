// What Hark needs of ONNX Runtime, and no more: a text encoder opened from memory and run on rows of token ids, and a network that
// makes tables of numbers out of one, such as a picture. The library is opened while the program runs (dlopen), so Hark builds, links and serves without it; none of its headers is used.
// Used by Sources/Engines/HarkModels only.
#ifndef HARK_ONNX_H
#define HARK_ONNX_H

#include <stddef.h>
#include <stdint.h>

typedef struct hark_onnx_encoder hark_onnx_encoder;

// Opens the library at `path`. Once for a process: later calls answer what the first successful one did. 0, or -1 with an error.
// The library is kept from reporting to its maker by an environment variable that is set here: call it before there are threads that
// read the environment.
int hark_onnx_load(const char *path);

// The library's version, such as "1.31.1"; "" before it is loaded.
const char *hark_onnx_version(void);

// The calling thread's last error, in English; never NULL.
const char *hark_onnx_error(void);

// Opens a model that takes `input_ids` and `attention_mask`, int64 [batch, length], and gives one float32 [batch, width] first. One that
// has a quick step takes `quick`, bool [1], as a third input, which chooses what it computes.
// The bytes are not needed once this has returned. One thread computes, the caller's: no other is started. NULL with an error.
hark_onnx_encoder *hark_onnx_open(const void *model, size_t bytes);

void hark_onnx_close(hark_onnx_encoder *encoder);

// Runs `batch` rows of `length` ids each. `mask` is 1 for an id that counts and 0 for filling; `quick` is 1 for the model's quick step,
// which is an error where it has none. The rows of the answer are written to
// `out`, which has room for `capacity` floats. Returns the width of a row, or -1 with an error: also where the answer does not fit.
// One call at a time for one encoder.
int64_t hark_onnx_encode(hark_onnx_encoder *encoder, const int64_t *ids, const int64_t *mask, int64_t batch, int64_t length, int quick,
                         float *out, size_t capacity);

// A network with one input, its first, and outputs that are all float32.
typedef struct hark_onnx_network hark_onnx_network;

enum { HARK_ONNX_MOST_SIDES = 4, HARK_ONNX_MOST_OUTPUTS = 2 };

// A table of numbers that the library holds. The last side changes fastest.
typedef struct {
    const float *numbers;
    int64_t sides[HARK_ONNX_MOST_SIDES];
    size_t side_count;
    void *owner;
} hark_onnx_table;

// Opens a network of `outputs` outputs. `keeps_memory`: for inputs of one shape, what a run has used is kept for the next.
hark_onnx_network *hark_onnx_open_network(const void *model, size_t bytes, size_t outputs, int keeps_memory);

void hark_onnx_close_network(hark_onnx_network *network);

// Runs the network on one table. `tables` has room for as many as it has outputs; each is to be given back by hark_onnx_release.
// 0, or -1 with an error, and nothing to give back. One call at a time for one network.
int hark_onnx_run(hark_onnx_network *network, const float *input, const int64_t *sides, size_t side_count, hark_onnx_table *tables);

void hark_onnx_release(hark_onnx_table *table);

#endif
