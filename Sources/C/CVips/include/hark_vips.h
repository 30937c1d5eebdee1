// What Hark needs of libvips, and no more: a picture's bytes become pixels, pixels become fewer. The library is opened while
// the program runs (dlopen), so Hark builds, links and serves without it; none of its headers is used. Opened in workers only, before
// their jail closes: see Sources/Engines/HarkImages, the only user.
#ifndef HARK_VIPS_H
#define HARK_VIPS_H

#include <stddef.h>
#include <stdint.h>

// Rows from top to bottom, without filling; three bytes a pixel, red first, in the colours of sRGB.
typedef struct {
    int width, height;
    // As in EXIF: 1 upright; 2 to 8 are mirrored or turned, and so are the pixels here.
    int orientation;
    uint8_t *rgb;  // the caller's, to be given to hark_vips_free
} hark_vips_pixels;

// Opens the library at `path`. Once for a process: later calls answer what the first successful one did. 0, or -1 with an error. Not for
// two threads at once. Starts a few threads, for formats that come whole; they stay until the process ends.
int hark_vips_load(const char *path);

// The library's version, such as "8.14.1"; "" before it is loaded.
const char *hark_vips_version(void);

// The last error, in English, of one line; never NULL.
const char *hark_vips_error(void);

// Whether the library can read a format: "jpeg", "png", "webp", "gif" or "heif".
int hark_vips_reads(const char *format);

// Decodes the first image of a file, made smaller until neither side is longer than `side`; nothing is made larger. What is
// transparent becomes white. 0, or -1 with an error: also where the file ends too early.
int hark_vips_decode(const void *bytes, size_t count, int side, hark_vips_pixels *pixels);

// Makes pixels fewer, until neither side is longer than `side`. 0, or -1 with an error.
int hark_vips_shrink(const uint8_t *rgb, int width, int height, int side, hark_vips_pixels *pixels);

void hark_vips_free(void *memory);

#endif
