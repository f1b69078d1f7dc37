// zlib, for gzip (RFC 1952); imported by DossierTar alone.
#ifndef DOSSIER_ZLIB_SHIM_H
#define DOSSIER_ZLIB_SHIM_H

#include <zlib.h>

/// inflateInit2 is a macro, which Swift does not import; 16 + 15 reads gzip alone.
static inline int dossier_gunzip_init(z_stream *stream) {
    return inflateInit2(stream, 16 + 15);
}

#endif
