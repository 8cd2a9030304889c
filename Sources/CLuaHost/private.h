/*
** What the files of the host share
** SPDX-License-Identifier: Apache-2.0
*/

#ifndef private_h
#define private_h

#include "CLuaHost.h"

/* limits: a call begins and ends; raising what was passed */
void watchcall (host_State *host);
void unwatchcall (host_State *host);
void raisedeadline (lua_State *L);

/* hooks for people who look at scripts */
void coverline (lua_State *L);
void armsample (host_State *host);

static inline int islimited (const host_State *host) {
  return host->isFull | host->isLate;
}

/* raises if the deadline has passed: for loops of C, in which no hook fires */
static inline void checklate (lua_State *L) {
  if (host_of(L)->isLate) raisedeadline(L);
}

/* length of the longest string that a script may make */
static inline size_t maxstring (const host_State *host) {
  return host->limit / 8;
}

/* sandbox: 'pairs' in order, 'table.sort' that is stable */
int orderedpairs (lua_State *L);
int hiddenpairs (lua_State *L);
int stablesort (lua_State *L);

/* sandbox: other functions of 'table' */
int boundedconcat (lua_State *L);
int boundedinsert (lua_State *L);
int boundedremove (lua_State *L);
int boundedmove (lua_State *L);
int boundedunpack (lua_State *L);

/* sandbox: functions of 'string' with a form of Lua's own as upvalue 1 */
int callown (lua_State *L);
int safeformat (lua_State *L);
int shortformat (lua_State *L);
int quickrep (lua_State *L);

/* sandbox: functions of 'string' that take patterns */
int boundedfind (lua_State *L);
int boundedmatch (lua_State *L);
int boundedgmatch (lua_State *L);
int boundedgsub (lua_State *L);

/* sandbox: 'os' in the job's time */
int jobtime (lua_State *L);
int jobdate (lua_State *L);

/* raises what a function of Swift left, or what the budget remembered */
int raiseleft (lua_State *L, host_State *host, int results);

/* leaves a function of Swift, which was entered from a protected one of C */
static inline int entered (lua_State *L, host_State *host, int results) {
  host->depth--;
  if (islimited(host) || results < 0) return raiseleft(L, host, results);
  return results;
}

/* releases an object of Swift */
void releasepayload (host_State *host, host_Payload *payload);

/* objects */
void openhandles (lua_State *L);
int raisestale (lua_State *L, const host_Object *object);
lua_Integer pushcache (lua_State *L, int index, const host_Object *object,
                       int place);
const char *kindname (lua_State *L, int index);
void checktable (lua_State *L, int index);

/* pushes a value as text without addresses */
const char *pushtext (lua_State *L, int index);

/* message handler of every protected call of the host */
int handlemessage (lua_State *L);

#endif
