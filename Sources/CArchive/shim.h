/* libarchive 3, as the system's headers give it. */
#include <archive.h>
#include <archive_entry.h>
