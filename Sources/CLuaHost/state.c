/*
** State: allocator with a budget, and the protected call
** SPDX-License-Identifier: Apache-2.0
*/

#include <stdlib.h>
#include <string.h>

#include "CLuaHost.h"
#include "private.h"


/* how many frames a traceback shows of its ends */
#define TRACEHEAD	10
#define TRACETAIL	10

/* a deeper stack shows no tail: to walk to it took 2 s after an overflow */
#define TRACELEVELS	10000


/*
** Notes the line that ran when memory was refused. A memory error of Lua
** carries no position and runs no message handler, and an author needs one.
** 'lua_getinfo' with "Sl" allocates nothing.
*/
static void notefault (host_State *host) {
  lua_State *L = host->running;
  lua_Debug ar;
  int level = 0;
  host->faultLine = 0;
  if (L == NULL) return;
  while (lua_getstack(L, level++, &ar)) {
    lua_getinfo(L, "Sl", &ar);
    if (ar.currentline > 0) {
      host->faultLine = ar.currentline;
      memcpy(host->faultSource, ar.short_src, sizeof host->faultSource);
      return;
    }
  }
}


/*
** Whether 'grow' more bytes are refused. While a frame of Swift is live a
** refusal would jump over it, so there the budget only remembers.
*/
static int isrefused (host_State *host, size_t grow, int isString) {
  int refused = host->used + grow > host->limit;
  if (isString && grow > maxstring(host) && host->depth == 0) refused = 1;
  host->allocations++;
  if (host->failAt > 0 && host->allocations >= host->failAt)
    refused |= !host->failsOnce || host->allocations == host->failAt;
  if (!refused) return 0;
  notefault(host);
  if (host->depth == 0) return 1;
  host->isFull = 1;
  return 0;
}


/* books bytes that an object of the host holds outside Lua */
void host_charge (host_State *host, size_t bytes) {
  host->used += bytes;
  if (host->used > host->peak) host->peak = host->used;
  if (host->used > host->limit) {
    notefault(host);
    host->isFull = 1;
  }
}


/* whether the deadline of the call that runs has passed */
int host_islate (lua_State *L) {
  return host_of(L)->isLate;
}


/*
** Allocator of a state. 'osize' of a new block is a type tag, not a size:
** counted, it drifted by 4.35 MB in one measured run. Scripts make no
** longer strings than 'maxstring': Lua compares, converts and changes them
** in loops where no hook fires, which take up to 8 ns a byte.
*/
static void *allocate (void *ud, void *ptr, size_t osize, size_t nsize) {
  host_State *host = (host_State *)ud;
  void *block;
  int isString = (ptr == NULL && osize == LUA_TSTRING);
  if (ptr == NULL) osize = 0;
  if (nsize == 0) {
    host->used -= osize;
    free(ptr);
    return NULL;
  }
  if (nsize > osize && isrefused(host, nsize - osize, isString)) return NULL;
  block = (ptr == NULL) ? malloc(nsize) : realloc(ptr, nsize);
  if (block == NULL) {
    if (host->depth > 0 || nsize <= osize) abort();  /* the machine is out of memory */
    return NULL;
  }
  host->used += nsize - osize;
  if (host->used > host->peak) host->peak = host->used;
  return block;
}


/*
** Last resort: an error outside of every protected call. It can only be a
** mistake of the host, so it ends the process where it happened.
*/
static int panic (lua_State *L) {
  (void)L;
  abort();
}


/*
** Takes weak tables away. They show when the collector worked, and a chain
** of 30000 of them keeps it busy for 4 s, a longer one for hours, where no
** hook fires. A script can give a metatable its '__mode' at any time, so
** the name that Lua looks for becomes one that no script can make: the
** string that Lua has for it changes its first byte, but not its place in
** the hash of strings, where the changed text is looked for elsewhere.
*/
static void hideweak (lua_State *L) {
  char text[] = "__mode";
  size_t length = sizeof text - 1;
  char *name = (char *)lua_pushlstring(L, text, length);
  const char *other;
  do {
    name[0] = ++text[0];
    other = lua_pushlstring(L, text, length);
    lua_pop(L, 1);
  } while (other == name);  /* they share a place, of the 128 there are now */
  lua_pop(L, 1);
}


/*
** New state that may hold 'limit' bytes; NULL without memory. It starts
** inside one frame of Swift, the one that asked for it.
*/
lua_State *host_newstate (size_t limit, long failAt, int failsOnce) {
  host_State *host = (host_State *)calloc(1, sizeof(host_State));
  lua_State *L;
  if (host == NULL) return NULL;
  host->limit = (limit < PTRDIFF_MAX / 2) ? limit : PTRDIFF_MAX / 2;
  host->failAt = failAt;
  host->failsOnce = failsOnce;
  L = lua_newstate(allocate, host);
  if (L == NULL) {
    free(host);
    return NULL;
  }
  *(host_State **)lua_getextraspace(L) = host;
  host->running = L;
  host->depth = 1;
  lua_atpanic(L, panic);
  hideweak(L);
  return L;
}


/* releases an object of Swift and takes it off the list */
void releasepayload (host_State *host, host_Payload *payload) {
  *payload->link = payload->next;
  if (payload->next != NULL) payload->next->link = payload->link;
  host->depth++;
  payload->release(payload->object);
  host->depth--;
  free(payload);
}


/*
** Closes a state. Finalizers release what Lua still holds; the list has
** the rest: Lua gives up a finalizer under which memory or stack ran out.
*/
void host_close (lua_State *L) {
  host_State *host = host_of(L);
  host->failAt = 0;
  host->running = NULL;
  lua_close(L);
  while (host->payloads != NULL) releasepayload(host, host->payloads);
  while (host->namesSize > 0) free(host->names[--host->namesSize]);
  free(host->names);
  free(host->samples);
  free(host);
}


/*
** Raises what the budget remembered while a frame of Swift was live. For
** memory that is left to Lua: it collects garbage before it gives up.
*/
static void raiselimits (lua_State *L, host_State *host) {
  luaL_checkstack(L, LUA_MINSTACK, NULL);
  if (host->isLate) raisedeadline(L);
  host->isFull = 0;
  lua_newuserdatauv(L, 0, 0);
  lua_pop(L, 1);
}


/* whether the frame at a level, which must exist, is one of the host */
static int ishostframe (lua_State *L, int level) {
  lua_Debug ar;
  lua_getstack(L, level, &ar);
  lua_getinfo(L, "S", &ar);
  return *ar.what == 'C';
}


/* appends "file:line: in function 'name'" for a frame of Lua */
static int addframe (lua_State *L, luaL_Buffer *buffer, int level) {
  lua_Debug ar;
  if (ishostframe(L, level)) return 0;
  lua_getstack(L, level, &ar);
  lua_getinfo(L, "Sln", &ar);
  lua_pushfstring(L, "\n\t%s:%d: in ", ar.short_src, ar.currentline);
  luaL_addvalue(buffer);
  if (*ar.what == 'm') lua_pushliteral(L, "main chunk");
  else if (ar.name != NULL && *ar.namewhat != '\0')
    lua_pushfstring(L, "%s '%s'", ar.namewhat, ar.name);
  else lua_pushfstring(L, "function <%s:%d>", ar.short_src, ar.linedefined);
  luaL_addvalue(buffer);
  return 1;
}


/*
** How many levels the stack has, TRACELEVELS at most. Lua walks to a level
** from the top, so levels are searched by halves.
*/
static int countlevels (lua_State *L) {
  lua_Debug ar;
  int known = 0, next = TRACELEVELS;
  if (lua_getstack(L, next, &ar)) return next;
  while (known < next) {
    int middle = known + (next - known) / 2;
    if (lua_getstack(L, middle, &ar)) known = middle + 1;
    else next = middle;
  }
  return next;
}


/*
** Pushes a traceback of both ends of the stack, of the upper end alone when
** the stack is deep; frames of the host are left out, and level 0, the
** message handler.
*/
static void pushtraceback (lua_State *L) {
  luaL_Buffer buffer;
  int level = 1, shown = 0, tail = countlevels(L), count = tail;
  luaL_buffinit(L, &buffer);
  luaL_addstring(&buffer, "stack traceback:");
  for (; level < count && shown < TRACEHEAD; level++)
    shown += addframe(L, &buffer, level);
  for (shown = 0; tail > level && count < TRACELEVELS; tail--) {
    int isframe = !ishostframe(L, tail - 1);
    if (isframe && shown == TRACETAIL) break;
    shown += isframe;
  }
  if (tail > level) luaL_addstring(&buffer, "\n\t...");
  for (; tail < count; tail++) addframe(L, &buffer, tail);
  luaL_pushresult(&buffer);
}


/* its address is the key of what a call inside a call raised */
static const char raisedkey = 0;


/*
** Keeps the { message, traceback, value } of a call inside a call, on the
** top, so that the value can be raised again as it was; pops it.
*/
void host_keepraised (lua_State *L) {
  host_of(L)->keepsRaised = 1;
  lua_rawsetp(L, LUA_REGISTRYINDEX, &raisedkey);
}


/* lets go of it; most calls kept nothing, and are spared a write to a table */
static void dropraised (lua_State *L, host_State *host) {
  if (!host->keepsRaised) return;
  lua_pushnil(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &raisedkey);
  host->keepsRaised = 0;
}


/*
** Whether the value at 1 is what a call inside this one raised. Pushes what
** was kept of it then: the place and the frames that the error comes from.
*/
static int wasraised (lua_State *L) {
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &raisedkey) == LUA_TTABLE) {
    lua_rawgeti(L, 2, 3);
    if (lua_rawequal(L, 1, 3)) {
      lua_settop(L, 2);
      return 1;
    }
  }
  lua_settop(L, 1);
  return 0;
}


/*
** Message handler: turns an error of any type into { message, traceback,
** value }. Scripts' own '__tostring' is not asked once the deadline has
** passed.
*/
int handlemessage (lua_State *L) {
  host_State *host = host_of(L);
  lua_settop(L, 1);
  if (wasraised(L)) return 1;
  lua_createtable(L, 3, 0);
  lua_pushvalue(L, 1);
  lua_rawseti(L, 2, 3);
  lua_insert(L, 1);  /* the table below, the value on the top */
  if (lua_type(L, 2) != LUA_TSTRING) {
    int isplain = host->isLate
                  || luaL_getmetafield(L, 2, "__tostring") == LUA_TNIL;
    if (lua_type(L, 2) == LUA_TNUMBER)
      lua_pushfstring(L, "%s", lua_tostring(L, 2));
    else if (isplain)
      lua_pushfstring(L, "error object is a %s value", luaL_typename(L, 2));
    else {
      lua_pushvalue(L, 2);
      lua_call(L, 1, 1);
      if (lua_type(L, -1) != LUA_TSTRING)
        lua_pushliteral(L, "error object has a '__tostring' that gives no string");
    }
    lua_replace(L, 2);
    lua_settop(L, 2);
  }
  lua_rawseti(L, 1, 1);
  pushtraceback(L);
  lua_rawseti(L, -2, 2);
  return 1;
}


/*
** Leaves room for the caller to read results, however many; if there is
** none, an error takes the place of everything from 'base' on.
*/
static int fitresults (lua_State *L, int base, int status) {
  if (lua_checkstack(L, LUA_MINSTACK)) return status;
  lua_settop(L, base - 1);
  lua_pushliteral(L, "stack overflow");
  return LUA_ERRRUN;
}


/*
** Calls a function with 'nargs' arguments, protected. On an error leaves
** one value: { message, traceback }, or a message alone when there was no
** memory for more. The outermost call is the one the deadline counts.
*/
int host_call (lua_State *L, int nargs, int nresults) {
  host_State *host = host_of(L);
  lua_State *running = host->running;
  int depth = host->depth;
  int base = lua_gettop(L) - nargs;
  int status;
  if (!lua_checkstack(L, LUA_MINSTACK)) return fitresults(L, base, LUA_ERRRUN);
  lua_pushcfunction(L, handlemessage);
  lua_insert(L, base);
  host->depth = 0;
  host->running = L;
  if (host->calls++ == 0) {
    host->callNumber++;
    host->ended = 0;
    coverline(L);
    if (host->cpuLimit > 0) watchcall(host);
  }
  status = lua_pcall(L, nargs, nresults, base);
  if (--host->calls == 0) {
    if (host->cpuLimit > 0) unwatchcall(host);
    if (host->isLate) lua_sethook(L, NULL, 0, 0);
    host->ended = host->isLate ? HOST_DEADLINE : 0;
    if (status == LUA_ERRMEM) host->ended |= HOST_MEMORY;
    host->isFull = host->isLate = 0;
    dropraised(L, host);
  }
  host->running = running;
  host->depth = depth;
  lua_remove(L, base);
  if (nresults >= 0 && nresults <= nargs + 1) return status;  /* the room that the call had */
  return fitresults(L, base, status);
}


/* loads a chunk: of source text by mode "t", of the host's own bytes by "b" */
static int load (lua_State *L, const char *bytes, size_t length,
                 const char *name, const char *mode) {
  host_State *host = host_of(L);
  int depth = host->depth;
  int status;
  host->depth = 0;  /* 'luaL_loadbufferx' is a protected call of its own */
  if (host->calls == 0) host->ended = 0;
  status = luaL_loadbufferx(L, bytes, length, name, mode);
  host->depth = depth;
  return status;
}


/* loads a chunk of source text; bytecode is refused, a crafted one crashes */
int host_load (lua_State *L, const char *bytes, size_t length,
               const char *name) {
  return load(L, bytes, length, name, "t");
}


/*
** Loads what 'host_compiled' of this process gave, and nothing else: Lua
** does not check it.
*/
int host_loadcompiled (lua_State *L, const char *bytes, size_t length) {
  return load(L, bytes, length, "compiled", "b");
}


typedef struct Compiled {
  char *bytes;
  size_t length, room;
} Compiled;


static int addcompiled (lua_State *L, const void *piece, size_t length,
                        void *ud) {
  Compiled *compiled = (Compiled *)ud;
  size_t needed = compiled->length + length;
  (void)L;
  if (needed > compiled->room) {
    char *bytes = (char *)realloc(compiled->bytes, 2 * needed);
    if (bytes == NULL) abort();  /* the machine is out of memory */
    compiled->bytes = bytes;
    compiled->room = 2 * needed;
  }
  memcpy(compiled->bytes + compiled->length, piece, length);
  compiled->length = needed;
  return 0;
}


/*
** The compiled form of the function on the top, with its lines and names;
** the caller frees it. 'lua_dump' takes no memory of Lua and raises nothing.
*/
char *host_compiled (lua_State *L, size_t *length) {
  Compiled compiled = {NULL, 0, 0};
  lua_dump(L, addcompiled, &compiled, 0);
  *length = compiled.length;
  return compiled.bytes;
}


/* frees bytes that the host gave away */
void host_free (char *bytes) {
  free(bytes);
}


/*
** Whether the error on the top says where it comes from, "file:line: ", or
** is none that could: a host's own, such as a call of a number, does not.
*/
static int isplaced (lua_State *L) {
  const char *text;
  if (lua_type(L, -1) != LUA_TSTRING) return 1;
  text = lua_tostring(L, -1);
  for (; *text != '\0' && *text != '\n'; text++) {
    size_t digits = (*text == ':') ? strspn(text + 1, "0123456789") : 0;
    if (digits > 0 && strncmp(text + 1 + digits, ": ", 2) == 0) return 1;
  }
  return 0;
}


/* raises what a function of Swift left, or what the budget remembered */
int raiseleft (lua_State *L, host_State *host, int results) {
  if (islimited(host)) raiselimits(L, host);
  if (results >= 0) return results;
  luaL_checkstack(L, LUA_MINSTACK, NULL);
  if (results == -2) lua_newuserdatauv(L, host->limit, 0);  /* Lua raises its own error */
  if (results == -3) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &raisedkey);
    lua_rawgeti(L, -1, 3);
    if (isplaced(L)) return lua_error(L);
  }
  if (lua_type(L, -1) == LUA_TSTRING) {  /* add the position of the caller */
    luaL_where(L, 1);
    lua_insert(L, -2);
    lua_concat(L, 2);
  }
  return lua_error(L);
}


/* the one way from Lua to a function of Swift */
static int trampoline (lua_State *L) {
  host_State *host = host_of(L);
  host_Function function =
      (host_Function)lua_touserdata(L, lua_upvalueindex(1));
  int id = (int)lua_tointeger(L, lua_upvalueindex(2));
  host->isMethod = 0;
  host->depth++;
  return entered(L, host, function(L, id));
}


/* pushes a function of Swift; 'id' tells it which one it is */
void host_pushfunction (lua_State *L, host_Function function, int id) {
  lua_pushlightuserdata(L, (void *)function);
  lua_pushinteger(L, id);
  lua_pushcclosure(L, trampoline, 2);
}


/*
** Runs a function of Swift as if Lua had called it, so that a full budget
** raises when it returns. Leaves no result.
*/
int host_setup (lua_State *L, host_Function function, int id) {
  host_pushfunction(L, function, id);
  return host_call(L, 0, 0);
}
