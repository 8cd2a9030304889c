/*
** Samples: where scripts spend their time
** SPDX-License-Identifier: Apache-2.0
**
** The watchdog signals a thread that runs a script at every few
** milliseconds of its CPU time; the handler sets a hook that notes the stack
** at the next instruction and takes itself off. Between two samples nothing
** is slower.
*/

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CLuaHost.h"
#include "private.h"


/* frames of a sample, and bytes that a state keeps of all of them */
#define MAXFRAMES	32
#define MAXBYTES	(1 << 20)


static void append (host_State *host, const char *text) {
  size_t length = strlen(text);
  if (host->samplesLength + length + 1 > host->samplesRoom) {
    size_t room = 2 * (host->samplesLength + length + 1) + 1024;
    char *samples = (char *)realloc(host->samples, room);
    if (samples == NULL) abort();
    host->samples = samples;
    host->samplesRoom = room;
  }
  memcpy(host->samples + host->samplesLength, text, length + 1);
  host->samplesLength += length;
}


/* a frame as "file:line name" and a line feed; frames of the host are left out */
static void addframe (lua_State *L, lua_Debug *ar) {
  char text[LUA_IDSIZE + 128];
  lua_getinfo(L, "Sln", ar);
  if (*ar->what == 'C' || ar->currentline < 0) return;
  if (*ar->what == 'm')
    snprintf(text, sizeof text, "%s:%d main chunk\n", ar->short_src,
             ar->currentline);
  else if (ar->name != NULL)
    snprintf(text, sizeof text, "%s:%d %.100s\n", ar->short_src,
             ar->currentline, ar->name);
  else
    snprintf(text, sizeof text, "%s:%d function of line %d\n", ar->short_src,
             ar->currentline, ar->linedefined);
  append(host_of(L), text);
}


/* notes the stack, innermost frame first, and an empty line behind it */
static void samplehook (lua_State *L, lua_Debug *ar) {
  host_State *host = host_of(L);
  (void)ar;
  lua_sethook(L, NULL, 0, 0);
  coverline(L);
  if (host->samplesLength >= MAXBYTES) return;
  for (int level = 0; level < MAXFRAMES; level++) {
    lua_Debug frame;
    if (!lua_getstack(L, level, &frame)) break;
    addframe(L, &frame);
  }
  append(host, "\n");
}


/* runs in the signal's handler: the next instruction is to be noted */
void armsample (host_State *host) {
  if (lua_gethook(host->running) == NULL)
    lua_sethook(host->running, samplehook, LUA_MASKCOUNT, 1);
}


/* takes what was noted off a state; to be freed. NULL for nothing */
char *host_takesamples (lua_State *L) {
  host_State *host = host_of(L);
  char *samples = host->samples;
  host->samples = NULL;
  host->samplesLength = host->samplesRoom = 0;
  return samples;
}
