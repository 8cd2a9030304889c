/*
** State: allocator with a budget, and the protected call
** SPDX-License-Identifier: Apache-2.0
*/

#include <stdlib.h>
#include <string.h>

#include "CLuaHost.h"
#include "private.h"


/* its address is the key of the message of a full budget */
static const char memoryKey = 0;

/* the same words as Lua's own, so that scripts see one message */
#define MEMORYMESSAGE	"not enough memory"

/* deepest traceback, and how many of its ends are shown */
#define TRACEHEAD	10
#define TRACETAIL	10


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
static int isrefused (host_State *host, size_t grow) {
  int refused = host->used + grow > host->limit;
  host->allocations++;
  if (host->failAt >= 0) {
    if (host->failAt == 0) refused = 1;
    else host->failAt--;
  }
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


/*
** Allocator of a state. 'osize' of a new block is a type tag, not a size:
** counted, it drifted by 4.35 MB in one measured run.
*/
static void *allocate (void *ud, void *ptr, size_t osize, size_t nsize) {
  host_State *host = (host_State *)ud;
  void *block;
  if (ptr == NULL) osize = 0;
  if (nsize == 0) {
    host->used -= osize;
    free(ptr);
    return NULL;
  }
  if (nsize > osize && isrefused(host, nsize - osize)) return NULL;
  block = realloc(ptr, nsize);
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


static int storememorymessage (lua_State *L) {
  lua_pushliteral(L, MEMORYMESSAGE);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &memoryKey);
  return 0;
}


/*
** New state that may hold 'limit' bytes; NULL without memory. It starts
** inside one frame of Swift, the one that asked for it.
*/
lua_State *host_newstate (size_t limit) {
  host_State *host = (host_State *)calloc(1, sizeof(host_State));
  lua_State *L;
  if (host == NULL) return NULL;
  host->limit = limit;
  host->failAt = -1;
  L = lua_newstate(allocate, host);
  if (L == NULL) {
    free(host);
    return NULL;
  }
  *(host_State **)lua_getextraspace(L) = host;
  host->running = L;
  host->depth = 1;
  lua_atpanic(L, panic);
  lua_pushcfunction(L, storememorymessage);
  if (host_call(L, 0, 0) != LUA_OK) {
    host_close(L);
    return NULL;
  }
  return L;
}


/* closes a state; finalizers run, and release what Lua still holds */
void host_close (lua_State *L) {
  host_State *host = host_of(L);
  host->failAt = -1;
  host->running = NULL;
  lua_close(L);
  free(host);
}


/* raises what the budget remembered while a frame of Swift was live */
void raiselimits (lua_State *L, host_State *host) {
  if (host->isLate) raisedeadline(L);
  host->isFull = 0;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &memoryKey);
  lua_error(L);
}


/* appends "file:line: in function 'name'" for a frame of Lua */
static void addframe (lua_State *L, luaL_Buffer *buffer, lua_Debug *ar) {
  lua_pushfstring(L, "\n\t%s:%d: in ", ar->short_src, ar->currentline);
  luaL_addvalue(buffer);
  if (*ar->what == 'm') lua_pushliteral(L, "main chunk");
  else if (ar->name != NULL && *ar->namewhat != '\0')
    lua_pushfstring(L, "%s '%s'", ar->namewhat, ar->name);
  else lua_pushfstring(L, "function <%s:%d>", ar->short_src, ar->linedefined);
  luaL_addvalue(buffer);
}


/* pushes a traceback of the frames of Lua; those of the host are left out */
static void pushtraceback (lua_State *L) {
  luaL_Buffer buffer;
  lua_Debug ar;
  int level, shown = 0, total = 0;
  for (level = 1; lua_getstack(L, level, &ar); level++) {
    lua_getinfo(L, "S", &ar);
    if (*ar.what != 'C') total++;
  }
  luaL_buffinit(L, &buffer);
  luaL_addstring(&buffer, "stack traceback:");
  for (level = 1; lua_getstack(L, level, &ar); level++) {
    lua_getinfo(L, "Sln", &ar);
    if (*ar.what == 'C') continue;
    shown++;
    if (shown <= TRACEHEAD || shown > total - TRACETAIL)
      addframe(L, &buffer, &ar);
    else if (shown == TRACEHEAD + 1)
      luaL_addstring(&buffer, "\n\t...");
  }
  luaL_pushresult(&buffer);
}


/*
** Message handler: turns an error of any type into { message, traceback }.
** Scripts' own '__tostring' is not asked once the deadline has passed.
*/
static int handlemessage (lua_State *L) {
  host_State *host = host_of(L);
  lua_settop(L, 1);
  if (lua_type(L, 1) != LUA_TSTRING) {
    int isplain = host->isLate
                  || luaL_getmetafield(L, 1, "__tostring") == LUA_TNIL;
    if (lua_type(L, 1) == LUA_TNUMBER)
      lua_pushfstring(L, "%s", lua_tostring(L, 1));
    else if (isplain)
      lua_pushfstring(L, "error object is a %s value", luaL_typename(L, 1));
    else {
      lua_pushvalue(L, 1);
      lua_call(L, 1, 1);
      if (lua_type(L, -1) != LUA_TSTRING)
        lua_pushliteral(L, "error object has a '__tostring' that gives no string");
    }
    lua_replace(L, 1);
    lua_settop(L, 1);
  }
  lua_createtable(L, 2, 0);
  lua_pushvalue(L, 1);
  lua_rawseti(L, -2, 1);
  pushtraceback(L);
  lua_rawseti(L, -2, 2);
  return 1;
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
  lua_pushcfunction(L, handlemessage);
  lua_insert(L, base);
  host->depth = 0;
  host->running = L;
  if (host->calls++ == 0) {
    host->callNumber++;
    host->ended = 0;
    if (host->cpuLimit > 0) watchcall(host);
  }
  status = lua_pcall(L, nargs, nresults, base);
  if (--host->calls == 0) {
    if (host->cpuLimit > 0) unwatchcall(host);
    if (host->isLate) lua_sethook(L, NULL, 0, 0);
    host->ended = host->isLate ? HOST_DEADLINE : 0;
    if (status == LUA_ERRMEM || host->isFull) host->ended |= HOST_MEMORY;
    host->isFull = host->isLate = 0;
  }
  host->running = running;
  host->depth = depth;
  lua_remove(L, base);
  return status;
}


/* loads a chunk of source text; bytecode is refused, a crafted one crashes */
int host_load (lua_State *L, const char *bytes, size_t length,
               const char *name) {
  host_State *host = host_of(L);
  int depth = host->depth;
  int status;
  host->depth = 0;  /* 'luaL_loadbufferx' is a protected call of its own */
  status = luaL_loadbufferx(L, bytes, length, name, "t");
  host->depth = depth;
  return status;
}


/* enters a function of Swift from a function of C that is protected */
int entered (lua_State *L, host_State *host, int results) {
  host->depth--;
  if (islimited(host)) raiselimits(L, host);
  if (results >= 0) return results;
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
