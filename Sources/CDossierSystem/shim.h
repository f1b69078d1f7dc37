// System calls that Swift cannot name. Header only; imported by the store's System/ folder alone.
#ifndef DOSSIER_SYSTEM_SHIM_H
#define DOSSIER_SYSTEM_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/vfs.h>

// openat2(2), since Linux 5.6. glibc has no wrapper and older headers have no <linux/openat2.h>.
struct dossier_open_how {
    uint64_t flags;
    uint64_t mode;
    uint64_t resolve;
};

#define DOSSIER_RESOLVE_NO_SYMLINKS 0x04
#define DOSSIER_RESOLVE_BENEATH 0x08

/// Opens a path that neither leaves the directory nor passes a symbolic link.
static inline int dossier_open_beneath(int directory, const char *path, int flags, mode_t mode) {
#ifdef SYS_openat2
    struct dossier_open_how how = {
        .flags = (uint64_t)flags,
        .mode = (flags & O_CREAT) ? mode : 0,
        .resolve = DOSSIER_RESOLVE_BENEATH | DOSSIER_RESOLVE_NO_SYMLINKS,
    };
    return (int)syscall(SYS_openat2, directory, path, &how, sizeof how);
#else
    errno = ENOSYS;
    return -1;
#endif
}

/// Renames without replacing: renameat2(2) with RENAME_NOREPLACE.
static inline int dossier_rename_new(int from, const char *old, int to, const char *name) {
#ifdef SYS_renameat2
    return (int)syscall(SYS_renameat2, from, old, to, name, 1u);
#else
    errno = ENOSYS;
    return -1;
#endif
}

/// Shares the blocks of one file with another: ioctl_ficlone(2).
static inline int dossier_clone(int target, int source) {
#ifdef FICLONE
    return ioctl(target, FICLONE, source);
#else
    errno = EOPNOTSUPP;
    return -1;
#endif
}

/// Copies inside the kernel: copy_file_range(2).
static inline ssize_t dossier_copy_range(int source, int64_t offset, int target, size_t count) {
#ifdef SYS_copy_file_range
    return syscall(SYS_copy_file_range, source, &offset, target, (int64_t *)0, count, 0u);
#else
    errno = ENOSYS;
    return -1;
#endif
}

/// Writes back everything that the file system of a file still holds: syncfs(2).
static inline int dossier_syncfs(int descriptor) {
    return (int)syscall(SYS_syncfs, descriptor);
}

/// Begins to write back what is in memory of a file: sync_file_range(2) with SYNC_FILE_RANGE_WRITE.
static inline int dossier_start_writing(int descriptor) {
#ifdef SYS_sync_file_range
    return (int)syscall(SYS_sync_file_range, descriptor, (int64_t)0, (int64_t)0, 2u);
#else
    errno = ENOSYS;
    return -1;
#endif
}

/// Has the kernel ask the server for the status of a name, whatever it remembers: statx(2) with
/// AT_STATX_FORCE_SYNC. What was learned is told by the next stat.
static inline int dossier_refresh(int directory, const char *name) {
#ifdef SYS_statx
    uint64_t status[32]; // struct statx, which older headers do not have
    return (int)syscall(SYS_statx, directory, name, AT_SYMLINK_NOFOLLOW | 0x2000, 0x7ffu, status);
#else
    return 0;
#endif
}

/// The type of the file system, as in <linux/magic.h>; -1 on failure.
static inline int64_t dossier_file_system(int descriptor) {
    struct statfs status;
    if (fstatfs(descriptor, &status) != 0) return -1;
    return (int64_t)(uint32_t)status.f_type;
}

#endif

/// openat(2) is variadic, which Swift does not import.
static inline int dossier_openat(int directory, const char *path, int flags, mode_t mode) {
    return openat(directory, path, flags, mode);
}

#endif
