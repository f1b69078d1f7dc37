// Zstandard (RFC 8878); imported by DossierTar alone.
#ifndef DOSSIER_ZSTD_SHIM_H
#define DOSSIER_ZSTD_SHIM_H

#include <zstd.h>
#include <zstd_errors.h>

#endif
