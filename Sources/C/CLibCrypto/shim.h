// Debian's libcrypto (OpenSSL 3): hashing, keyed hashing and password hashing. Nothing here needs a shim of its own.
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
