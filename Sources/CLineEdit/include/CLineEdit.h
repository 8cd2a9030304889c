/*
** A line of text from a terminal, by libedit: editing, history, completion
** SPDX-License-Identifier: Apache-2.0
*/

#ifndef CLineEdit_h
#define CLineEdit_h

#include <stddef.h>

typedef struct line_Editor line_Editor;

/*
** Tells how what stands before the cursor may go on: writes the words,
** each behind a line feed, into 'room' bytes at 'words', the part of the
** line that they take the place of first. Returns how many bytes it wrote.
*/
typedef size_t (*line_Completer) (void *context, const char *line,
                                  size_t length, char *words, size_t room);

/* an editor on the terminal; 'history' is a file, or NULL; NULL: no terminal */
line_Editor *line_open (const char *history, line_Completer completer,
                        void *context);

/* the next line without its end, valid until the next call; NULL at the end */
const char *line_read (line_Editor *editor, const char *prompt,
                       size_t *length);

/* writes the history and gives the terminal back */
void line_close (line_Editor *editor);

#endif
