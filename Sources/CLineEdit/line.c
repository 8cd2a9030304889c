/*
** A line of text from a terminal, by libedit: editing, history, completion
** SPDX-License-Identifier: Apache-2.0
**
** The functions that set libedit up take variable arguments, which Swift
** does not call.
*/

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <histedit.h>

#include "CLineEdit.h"


/* how many lines the history keeps */
#define HISTORYSIZE	1000

/* bytes for the words that a completion may have */
#define ROOM	(1 << 16)


struct line_Editor {
  EditLine *edit;
  History *history;
  const char *prompt;
  char *file;  /* of the history, or NULL */
  line_Completer completer;
  void *context;
};


static line_Editor *editorof (EditLine *edit) {
  void *editor = NULL;
  el_get(edit, EL_CLIENTDATA, &editor);
  return (line_Editor *)editor;
}


static char *prompt (EditLine *edit) {
  return (char *)editorof(edit)->prompt;
}


/* length of what all words begin with; 'words' are parted by line feeds */
static size_t commonlength (const char *words) {
  size_t common = strcspn(words, "\n");
  const char *next = words + common;
  while (*next == '\n') {
    size_t length = strcspn(++next, "\n"), k = 0;
    while (k < common && k < length && words[k] == next[k]) k++;
    common = k;
    next += length;
  }
  return common;
}


/* lists the words below the line */
static void showwords (const char *words) {
  fputc('\n', stdout);
  for (; *words != '\0'; words++) {
    if (*words == '\n') fputs("  ", stdout);
    else fputc(*words, stdout);
  }
  fputc('\n', stdout);
  fflush(stdout);
}


/* the key Tab: puts in what all words have in common, or lists them */
static unsigned char complete (EditLine *edit, int key) {
  line_Editor *editor = editorof(edit);
  const LineInfo *line = el_line(edit);
  char *words = (char *)calloc(1, ROOM);
  unsigned char result = CC_ERROR;
  size_t part, common;
  char *first;
  (void)key;
  if (words == NULL) return CC_ERROR;
  editor->completer(editor->context, line->buffer,
                    (size_t)(line->cursor - line->buffer), words, ROOM - 1);
  first = strchr(words, '\n');
  if (first != NULL) {
    part = (size_t)(first - words);
    common = commonlength(++first);
    if (common > part) {
      char kept = first[common];
      first[common] = '\0';
      if (el_insertstr(edit, first + part) == 0) result = CC_REFRESH;
      first[common] = kept;
    }
    else if (strchr(first, '\n') != NULL) {
      showwords(first);
      result = CC_REDISPLAY;
    }
  }
  free(words);
  return result;
}


/*
** An editor on the terminal. Letters of more than one byte are letters only
** in a locale that says so.
*/
line_Editor *line_open (const char *file, line_Completer completer,
                        void *context) {
  line_Editor *editor = (line_Editor *)calloc(1, sizeof(line_Editor));
  HistEvent event;
  if (editor == NULL) return NULL;
  if (setlocale(LC_CTYPE, "") == NULL || MB_CUR_MAX == 1)
    setlocale(LC_CTYPE, "C.UTF-8");
  editor->completer = completer;
  editor->context = context;
  editor->prompt = "";
  editor->edit = el_init("tam", stdin, stdout, stderr);
  editor->history = history_init();
  if (editor->edit == NULL || editor->history == NULL) {
    line_close(editor);
    return NULL;
  }
  if (file != NULL) editor->file = strdup(file);
  history(editor->history, &event, H_SETSIZE, HISTORYSIZE);
  history(editor->history, &event, H_SETUNIQUE, 1);
  if (editor->file != NULL) history(editor->history, &event, H_LOAD, editor->file);
  el_set(editor->edit, EL_CLIENTDATA, editor);
  el_set(editor->edit, EL_PROMPT, prompt);
  el_set(editor->edit, EL_EDITOR, "emacs");
  el_set(editor->edit, EL_SIGNAL, 1);
  el_set(editor->edit, EL_HIST, history, editor->history);
  el_set(editor->edit, EL_ADDFN, "tam-complete", "Completes a name", complete);
  el_set(editor->edit, EL_BIND, "^I", "tam-complete", NULL);
  return editor;
}


const char *line_read (line_Editor *editor, const char *words,
                       size_t *length) {
  HistEvent event;
  const char *line;
  int count = 0;
  editor->prompt = words;
  line = el_gets(editor->edit, &count);
  if (line == NULL || count <= 0) return NULL;
  *length = (size_t)count;
  if (line[*length - 1] == '\n') (*length)--;
  if (*length > 0) history(editor->history, &event, H_ENTER, line);
  return line;
}


void line_close (line_Editor *editor) {
  HistEvent event;
  if (editor->history != NULL) {
    if (editor->file != NULL)
      history(editor->history, &event, H_SAVE, editor->file);
    history_end(editor->history);
  }
  if (editor->edit != NULL) el_end(editor->edit);
  free(editor->file);
  free(editor);
}
