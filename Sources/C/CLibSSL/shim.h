// Debian's libssl (OpenSSL 3): TLS. The functions below are macros in its headers, which Swift cannot call.
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

// TLS 1.2 at least, without what newer versions have given up.
static inline long hark_ctx_restrict(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
}

// Names the machine that is asked for in the client's first message (RFC 6066, 3).
static inline long hark_set_server_name(SSL *ssl, const char *name) { return SSL_set_tlsext_host_name(ssl, name); }

// An empty memory BIO has nothing yet; it has not ended.
static inline long hark_bio_never_ends(BIO *bio) { return BIO_set_mem_eof_return(bio, -1); }
