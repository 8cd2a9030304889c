/*
** The part of libxlsxwriter that Swift sees.
** SPDX-License-Identifier: Apache-2.0
*/

#ifndef CXlsxWriter_shim_h
#define CXlsxWriter_shim_h

#include <xlsxwriter.h>

#endif
