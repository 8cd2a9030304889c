/*
** The parsers of libxml2 for HTML and XML, as the system's headers give them.
** SPDX-License-Identifier: Apache-2.0
*/
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
