/*
** The 8-bit functions of PCRE2; Swift sees their full names: pcre2_match_8
** SPDX-License-Identifier: Apache-2.0
*/

#ifndef CPCRE2_shim_h
#define CPCRE2_shim_h

#define PCRE2_CODE_UNIT_WIDTH	8
#include <pcre2.h>

#endif
