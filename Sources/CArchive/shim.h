/* libarchive 3, as the system's headers give it. SPDX-License-Identifier: Apache-2.0 */
#include <archive.h>
#include <archive_entry.h>
