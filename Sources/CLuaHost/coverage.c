/*
** Coverage: which lines of scripts ran
** SPDX-License-Identifier: Apache-2.0
**
** For tests of plugins alone: a hook for each line costs several times what
** the line itself does.
*/

#include <stdlib.h>
#include <string.h>

#include "CLuaHost.h"
#include "private.h"


/* a script's file and its lines, a byte each */
typedef struct File {
  char *name;
  unsigned char *lines;
  int size;
} File;

/* what several states of one thread ran; a plugin has a few files at most */
struct host_Coverage {
  File *files;
  int count;
};


host_Coverage *host_newcoverage (void) {
  host_Coverage *coverage = (host_Coverage *)calloc(1, sizeof(host_Coverage));
  if (coverage == NULL) abort();
  return coverage;
}


void host_freecoverage (host_Coverage *coverage) {
  while (coverage->count > 0) {
    File *file = &coverage->files[--coverage->count];
    free(file->name);
    free(file->lines);
  }
  free(coverage->files);
  free(coverage);
}


static File *findfile (const host_Coverage *coverage, const char *name) {
  for (int i = 0; i < coverage->count; i++)
    if (strcmp(coverage->files[i].name, name) == 0) return &coverage->files[i];
  return NULL;
}


static File *addfile (host_Coverage *coverage, const char *name) {
  File *files = (File *)realloc(coverage->files,
                                sizeof(File) * (size_t)(coverage->count + 1));
  if (files == NULL) abort();
  coverage->files = files;
  files[coverage->count] = (File){strdup(name), NULL, 0};
  if (files[coverage->count].name == NULL) abort();
  return &files[coverage->count++];
}


static void note (host_Coverage *coverage, const char *name, int line) {
  File *file = findfile(coverage, name);
  if (line < 0) return;
  if (file == NULL) file = addfile(coverage, name);
  if (line >= file->size) {
    int size = line + 256;
    unsigned char *lines = (unsigned char *)realloc(file->lines, (size_t)size);
    if (lines == NULL) abort();
    memset(lines + file->size, 0, (size_t)(size - file->size));
    file->lines = lines;
    file->size = size;
  }
  file->lines[line] = 1;
}


static void linehook (lua_State *L, lua_Debug *ar) {
  lua_getinfo(L, "S", ar);
  note(host_of(L)->coverage, ar->source, ar->currentline);
}


/* whether a line of the chunk 'name' ran */
int host_iscovered (const host_Coverage *coverage, const char *name,
                    int line) {
  const File *file = findfile(coverage, name);
  return file != NULL && line >= 0 && line < file->size && file->lines[line];
}


/* notes the lines that a state runs; the coverage must outlive it */
void host_cover (lua_State *L, host_Coverage *coverage) {
  host_of(L)->coverage = coverage;
  coverline(L);
}


/* sets the hook, if lines are noted; a deadline takes it off */
void coverline (lua_State *L) {
  if (host_of(L)->coverage != NULL && lua_gethook(L) == NULL)
    lua_sethook(L, linehook, LUA_MASKLINE, 0);
}
