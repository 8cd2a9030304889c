/* The parsers of libxml2 for HTML and XML, as the system's headers give them. */
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
