#include "hark_onnx.h"
#include "hark_onnx_table.h"

#include <stdlib.h>

struct hark_onnx_network {
    void *session;
    char *input;
    char *outputs[HARK_ONNX_MOST_OUTPUTS];
    size_t output_count;
};

static int name_ends(hark_onnx_network *network) {
    network->input = hark_onnx_name(network->session, SESSION_INPUT_NAME, 0);
    if (!network->input) return -1;
    for (size_t place = 0; place < network->output_count; place++) {
        network->outputs[place] = hark_onnx_name(network->session, SESSION_OUTPUT_NAME, place);
        if (!network->outputs[place]) return -1;
    }
    return 0;
}

hark_onnx_network *hark_onnx_open_network(const void *model, size_t bytes, size_t outputs, int keeps_memory) {
    if (outputs == 0 || outputs > HARK_ONNX_MOST_OUTPUTS) {
        hark_onnx_fail("one or two outputs can be asked for");
        return NULL;
    }
    hark_onnx_network *network = calloc(1, sizeof *network);
    if (!network) {
        hark_onnx_fail("out of memory");
        return NULL;
    }
    network->output_count = outputs;
    if (!hark_onnx_open_session(model, bytes, keeps_memory, &network->session) && !name_ends(network)) return network;
    hark_onnx_close_network(network);
    return NULL;
}

void hark_onnx_close_network(hark_onnx_network *network) {
    if (!network) return;
    if (network->session) RELEASE(RELEASE_SESSION, network->session);
    free(network->input);
    for (size_t place = 0; place < HARK_ONNX_MOST_OUTPUTS; place++) free(network->outputs[place]);
    free(network);
}

// Looks into a value, which the table owns from here on.
static int describe(void *value, hark_onnx_table *table) {
    void *info = NULL, *data = NULL;
    int type = 0;
    *table = (hark_onnx_table){.owner = value};
    if (hark_onnx_check(CALL(TYPE_AND_SHAPE, const void *, void **)(value, &info))) return -1;
    int bad = hark_onnx_check(CALL(ELEMENT_TYPE, const void *, int *)(info, &type))
        || hark_onnx_check(CALL(DIMENSION_COUNT, const void *, size_t *)(info, &table->side_count));
    if (!bad && (type != FLOAT32 || table->side_count > HARK_ONNX_MOST_SIDES)) bad = hark_onnx_fail("the network's answer is no table of 32-bit floats");
    if (!bad) bad = hark_onnx_check(CALL(DIMENSIONS, const void *, int64_t *, size_t)(info, table->sides, table->side_count));
    RELEASE(RELEASE_TYPE_AND_SHAPE, info);
    if (!bad) bad = hark_onnx_check(CALL(TENSOR_DATA, void *, void **)(value, &data));
    table->numbers = data;
    return bad ? -1 : 0;
}

int hark_onnx_run(hark_onnx_network *network, const float *input, const int64_t *sides, size_t side_count, hark_onnx_table *tables) {
    size_t bytes = sizeof *input;
    for (size_t place = 0; place < side_count; place++) bytes *= (size_t)sides[place];
    void *value = NULL, *answers[HARK_ONNX_MOST_OUTPUTS] = {NULL};
    const char *name = network->input;
    int bad = hark_onnx_check(CALL(CREATE_TENSOR_OVER, const void *, void *, size_t, const int64_t *, size_t, int, void **)(
        hark_onnx.memory, (void *)input, bytes, sides, side_count, FLOAT32, &value));
    if (!bad)
        bad = hark_onnx_check(CALL(RUN, void *, const void *, const char *const *, void *const *, size_t, const char *const *, size_t, void **)(
            network->session, NULL, &name, &value, 1, (const char *const *)network->outputs, network->output_count, answers));
    if (value) RELEASE(RELEASE_VALUE, value);
    if (bad) return -1;
    for (size_t place = 0; place < network->output_count; place++) bad |= describe(answers[place], &tables[place]);
    for (size_t place = 0; bad && place < network->output_count; place++) hark_onnx_release(&tables[place]);
    return bad ? -1 : 0;
}

void hark_onnx_release(hark_onnx_table *table) {
    if (table->owner) RELEASE(RELEASE_VALUE, table->owner);
    table->owner = NULL;
}
