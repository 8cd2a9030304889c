/*
** The parsers of libxml2 for HTML and XML, as the system's headers give them.
** SPDX-License-Identifier: Apache-2.0
*/
/*
** Where libxml2 was built with ICU, its headers bring ICU's of the system,
** which differ from those inside Foundation: one program cannot see both.
** What they declare is of no use here, and structs are only pointed to.
*/
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
