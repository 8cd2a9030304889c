/*
** Sandbox: the functions of Lua that scripts see
** SPDX-License-Identifier: Apache-2.0
**
** An allow-list: what is not named here is not there. Functions that could
** swallow a deadline, loop where no hook fires, or show addresses stand
** here in a form of our own.
*/

#include <string.h>

#include "CLuaHost.h"
#include "private.h"


/* its address is the key of the environment in the registry */
static const char environmentKey = 0;

/* its address is the key of the texts that 'anchortexts' keeps */
static const char textsKey = 0;

/*
** How many coroutines may be closed inside one another. 'lua_resetthread' of
** 5.4.4 counts calls of C anew, up to 200 for each, so the stack of C would
** overflow where Lua believes to be safe.
*/
#define MAXCLOSES	8


/* ** errors: the deadline goes through every net ** */


/* what 'pcall' and 'xpcall' give back */
static int finishcall (lua_State *L, int status, lua_KContext extra) {
  if (status != LUA_OK && status != LUA_YIELD) {
    host_of(L)->running = L;
    if (host_of(L)->isLate) return lua_error(L);
    lua_pushboolean(L, 0);
    lua_pushvalue(L, -2);
    return 2;
  }
  return lua_gettop(L) - (int)extra;
}


static int safepcall (lua_State *L) {
  int status;
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finishcall);
  return finishcall(L, status, 0);
}


/* a script's message handler, which a late call does not reach */
static int callhandler (lua_State *L) {
  if (host_of(L)->isLate) return 1;
  lua_settop(L, 1);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, 1, 1);
  return 1;
}


static int safexpcall (lua_State *L) {
  int status, arguments = lua_gettop(L) - 2;
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, callhandler, 1);
  lua_replace(L, 2);  /* function, handler, arguments */
  lua_pushboolean(L, 1);
  lua_pushvalue(L, 1);
  lua_rotate(L, 3, 2);  /* function, handler, true, function, arguments */
  status = lua_pcallk(L, arguments, LUA_MULTRET, 2, 2, finishcall);
  return finishcall(L, status, 2);
}


/* ** coroutines: the running one is known, for the deadline's hook ** */


/*
** Keeps the texts that Lua pushes onto a coroutine outside of every
** protected call: 'lua_resume' and 'lua_resetthread' do, for a coroutine
** that cannot go on. If memory for one ran out, Lua would jump to the main
** thread's protected call, over all frames of Swift in between. A short text
** that is there already takes no memory.
*/
static void anchortexts (lua_State *L) {
  static const char *const texts[] = {
    "C stack overflow", "cannot resume dead coroutine",
    "cannot resume non-suspended coroutine", "error in error handling", NULL
  };
  int i;
  lua_createtable(L, 4, 0);
  for (i = 0; texts[i] != NULL; i++) {
    lua_pushstring(L, texts[i]);
    lua_rawseti(L, -2, i + 1);
  }
  lua_rawsetp(L, LUA_REGISTRYINDEX, &textsKey);
}


/* resumes 'co' with arguments from 'L'; results, or -1 and an error value */
static int resume (lua_State *L, lua_State *co, int arguments) {
  host_State *host = host_of(L);
  int status, results;
  if (!lua_checkstack(co, arguments + 1)) {
    lua_pushliteral(L, "too many arguments to resume");
    return -1;
  }
  lua_xmove(L, co, arguments);
  host->running = co;
  status = lua_resume(co, L, arguments, &results);
  host->running = L;
  if (host->isLate) raisedeadline(L);
  if (status != LUA_OK && status != LUA_YIELD) {
    lua_xmove(co, L, 1);
    return -1;
  }
  if (!lua_checkstack(L, results + 1)) {
    lua_pop(co, results);
    lua_pushliteral(L, "too many results to resume");
    return -1;
  }
  lua_xmove(co, L, results);
  return results;
}


/* closes 'co', which does not run; its error value goes to 'L' */
static int closethread (lua_State *L, lua_State *co) {
  host_State *host = host_of(L);
  int status;
  if (host->closes >= MAXCLOSES) return luaL_error(L, "C stack overflow");
  if (lua_status(co) > LUA_YIELD && lua_gethookmask(co) != 0) {
    lua_pushliteral(L, "time limit passed");  /* in its hook: Lua runs no hooks on it any more, so its '__close' could loop for ever */
    return LUA_ERRRUN;
  }
  host->closes++;
  host->running = co;
  status = lua_resetthread(co);
  host->running = L;
  host->closes--;
  if (host->isLate) raisedeadline(L);
  if (status != LUA_OK) lua_xmove(co, L, 1);
  return status;
}


static lua_State *tothread (lua_State *L) {
  lua_State *co = lua_tothread(L, 1);
  luaL_argexpected(L, co != NULL, 1, "coroutine");
  return co;
}


static int saferesume (lua_State *L) {
  int results = resume(L, tothread(L), lua_gettop(L) - 1);
  if (results < 0) {
    lua_pushboolean(L, 0);
    lua_insert(L, -2);
    return 2;
  }
  lua_pushboolean(L, 1);
  lua_insert(L, -(results + 1));
  return results + 1;
}


static int callwrapped (lua_State *L) {
  lua_State *co = lua_tothread(L, lua_upvalueindex(1));
  int results = resume(L, co, lua_gettop(L));
  int status = (results < 0) ? lua_status(co) : LUA_OK;
  if (results >= 0) return results;
  if (status != LUA_OK && status != LUA_YIELD)  /* it ended with an error: its '__close' run */
    closethread(L, co);
  if (status != LUA_ERRMEM && lua_type(L, -1) == LUA_TSTRING) {
    luaL_where(L, 1);
    lua_insert(L, -2);
    lua_concat(L, 2);
  }
  return lua_error(L);
}


static int safewrap (lua_State *L) {
  lua_State *co;
  luaL_checktype(L, 1, LUA_TFUNCTION);
  co = lua_newthread(L);
  lua_pushvalue(L, 1);
  lua_xmove(L, co, 1);
  lua_pushcclosure(L, callwrapped, 1);
  return 1;
}


static int safeclose (lua_State *L) {
  lua_State *co = tothread(L);
  lua_Debug ar;
  if (co == L || (lua_status(co) == LUA_OK && lua_getstack(co, 0, &ar)))
    return luaL_error(L, "cannot close a running coroutine");
  if (closethread(L, co) == LUA_OK) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}


/* ** values without addresses, tables in order ** */


/* pushes a value as text; a table or function is its type's name alone */
const char *pushtext (lua_State *L, int index) {
  index = lua_absindex(L, index);
  switch (lua_type(L, index)) {
    case LUA_TTABLE: case LUA_TFUNCTION: case LUA_TTHREAD: case LUA_TLIGHTUSERDATA:
      if (luaL_getmetafield(L, index, "__tostring") == LUA_TNIL)
        return lua_pushstring(L, luaL_typename(L, index));
      lua_pop(L, 1);
      break;
    default: break;
  }
  return luaL_tolstring(L, index, NULL);
}


static int safetostring (lua_State *L) {
  luaL_checkany(L, 1);
  pushtext(L, 1);
  return 1;
}


/* raises if the metatable at 2 has a field */
static void refusefield (lua_State *L, const char *field) {
  lua_pushstring(L, field);
  if (lua_rawget(L, 2) != LUA_TNIL)
    luaL_error(L, "'%s' is not available to plugins", field);
  lua_pop(L, 1);
}


/*
** '__gc' runs where no hook fires, so a script may not set one: Lua looks
** for it here alone. '__mode' has no effect, see 'hideweak', and says so.
*/
static int safesetmetatable (lua_State *L) {
  int type = lua_type(L, 2);
  checktable(L, 1);
  luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL)
    return luaL_error(L, "cannot change a protected metatable");
  if (type == LUA_TTABLE) {
    refusefield(L, "__gc");
    refusefield(L, "__mode");
  }
  lua_settop(L, 2);
  lua_setmetatable(L, 1);
  return 1;
}


static int safecollectgarbage (lua_State *L) {
  const char *what = luaL_optstring(L, 1, "count");
  if (strcmp(what, "count") != 0)
    return luaL_error(L, "'collectgarbage(\"%s\")' is not available to plugins;"
                         " only \"count\" is", what);
  lua_pushnumber(L, (lua_Number)host_of(L)->used / 1024.0);
  return 1;
}


/* ** chance comes from the job ** */


/*
** 'math.random', seeded anew by the first use in each call: the same
** numbers for the same article, whoever runs it. Upvalues: the generator's
** state, where Lua's function has it; Lua's function; Lua's 'randomseed'.
*/
static int saferandom (lua_State *L) {
  host_State *host = host_of(L);
  if (host->seededCall != host->callNumber) {
    lua_pushvalue(L, lua_upvalueindex(3));
    lua_pushinteger(L, (lua_Integer)host->seed);
    lua_call(L, 1, 0);
    host->seededCall = host->callNumber;
  }
  return lua_tocfunction(L, lua_upvalueindex(2))(L);
}


/* ** making of the environment ** */


static int refusewrite (lua_State *L) {
  return luaL_error(L, "cannot set '%s': this table is read-only",
                       pushtext(L, 2));
}


static int refuseglobal (lua_State *L) {
  return luaL_error(L, "global '%s' is not declared; write 'local %s'",
                       pushtext(L, 2), pushtext(L, 2));
}


/* '#' of a view. Upvalue 1: the table */
static int viewlength (lua_State *L) {
  lua_pushinteger(L, luaL_len(L, lua_upvalueindex(1)));
  return 1;
}


/* 'pairs' of a view: the table itself stays hidden. Upvalue 1: the table */
static int viewpairs (lua_State *L) {
  lua_settop(L, 0);
  lua_pushvalue(L, lua_upvalueindex(1));
  return hiddenpairs(L);
}


/* sets field 'name' of the table on the top to 'function' over the table at -3 */
static void setview (lua_State *L, const char *name, lua_CFunction function) {
  lua_pushvalue(L, -3);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -2, name);
}


/* replaces the table on the top by a view of it that cannot be written */
void host_protect (lua_State *L) {
  lua_createtable(L, 0, 0);
  lua_createtable(L, 0, 5);
  setview(L, "__len", viewlength);
  setview(L, "__pairs", viewpairs);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refusewrite);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_remove(L, -2);
}


/* wraps field 'name' of the table on the top: ours, with Lua's as upvalue */
static void wrap (lua_State *L, const char *name, lua_CFunction function) {
  lua_getfield(L, -1, name);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -2, name);
}


static void drop (lua_State *L, const char *name) {
  lua_pushnil(L);
  lua_setfield(L, -2, name);
}


/* opens a library and leaves its table on the top */
static void open (lua_State *L, const char *name, lua_CFunction function) {
  lua_pushcfunction(L, function);
  lua_pushstring(L, name);
  lua_call(L, 1, 1);
}


/* opens a library, changed by 'change', as a read-only global of the table below */
static void publish (lua_State *L, const char *name, lua_CFunction function,
                     void (*change) (lua_State *L)) {
  open(L, name, function);
  if (change != NULL) change(L);
  host_protect(L);
  lua_setfield(L, -2, name);
}


static void changestring (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"find", boundedfind}, {"match", boundedmatch}, {"gmatch", boundedgmatch},
    {"gsub", boundedgsub}, {"rep", quickrep}, {NULL, NULL}
  };
  luaL_setfuncs(L, functions, 0);
  wrap(L, "format", safeformat);
  wrap(L, "pack", shortformat);
  wrap(L, "packsize", shortformat);
  wrap(L, "unpack", shortformat);
  drop(L, "dump");
  lua_pushliteral(L, "");  /* lock the metatable that all strings share */
  lua_getmetatable(L, -1);
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 2);
}


static void changetable (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"concat", boundedconcat}, {"insert", boundedinsert},
    {"remove", boundedremove}, {"move", boundedmove},
    {"unpack", boundedunpack}, {"sort", stablesort}, {NULL, NULL}
  };
  luaL_setfuncs(L, functions, 0);
}


static void changecoroutine (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"resume", saferesume}, {"wrap", safewrap}, {"close", safeclose},
    {NULL, NULL}
  };
  luaL_setfuncs(L, functions, 0);
}


/* takes away what only builds of Lua have that are compatible with 5.2 */
static void changemath (lua_State *L) {
  static const char *const old[] = {
    "atan2", "cosh", "frexp", "ldexp", "log10", "pow", "sinh", "tanh", NULL
  };
  int i;
  for (i = 0; old[i] != NULL; i++) drop(L, old[i]);
  lua_getfield(L, -1, "random");
  lua_getupvalue(L, -1, 1);
  lua_insert(L, -2);
  lua_getfield(L, -3, "randomseed");
  lua_pushcclosure(L, saferandom, 3);
  lua_setfield(L, -2, "random");
  drop(L, "randomseed");
}


/* keeps three functions of 'os' */
static void changeos (lua_State *L) {
  static const char *const kept[] = {"time", "date", "difftime", NULL};
  int i;
  lua_pushcfunction(L, jobtime);
  lua_setfield(L, -2, "time");
  wrap(L, "date", jobdate);
  lua_createtable(L, 0, 3);
  for (i = 0; kept[i] != NULL; i++) {
    lua_getfield(L, -2, kept[i]);
    lua_setfield(L, -2, kept[i]);
  }
  lua_remove(L, -2);
}


/* copies what scripts may use of the base library to the table on the top */
static void publishbase (lua_State *L) {
  static const char *const kept[] = {
    "assert", "error", "getmetatable", "ipairs", "next", "rawequal",
    "rawget", "rawlen", "rawset", "select", "tonumber", "type", "_VERSION",
    NULL
  };
  static const luaL_Reg functions[] = {
    {"pcall", safepcall}, {"xpcall", safexpcall},
    {"setmetatable", safesetmetatable}, {"tostring", safetostring},
    {"collectgarbage", safecollectgarbage}, {"pairs", orderedpairs},
    {NULL, NULL}
  };
  int i;
  open(L, "_G", luaopen_base);
  for (i = 0; kept[i] != NULL; i++) {
    lua_getfield(L, -1, kept[i]);
    lua_setfield(L, -3, kept[i]);
  }
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}


static int opensandbox (lua_State *L) {
  anchortexts(L);
  openhandles(L);
  lua_createtable(L, 0, 32);
  publishbase(L);
  publish(L, "string", luaopen_string, changestring);
  publish(L, "table", luaopen_table, changetable);
  publish(L, "math", luaopen_math, changemath);
  publish(L, "utf8", luaopen_utf8, NULL);
  publish(L, "coroutine", luaopen_coroutine, changecoroutine);
  publish(L, "os", luaopen_os, changeos);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "_G");
  lua_createtable(L, 0, 2);
  lua_pushcfunction(L, refuseglobal);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &environmentKey);
  return 0;
}


/* makes the environment of scripts */
int host_opensandbox (lua_State *L) {
  lua_pushcfunction(L, opensandbox);
  return host_call(L, 0, 0);
}


/* pushes the environment of scripts */
void host_pushenvironment (lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &environmentKey);
}


/* sets a global that scripts see to the value on the top */
void host_setglobal (lua_State *L, const char *name) {
  host_pushenvironment(L);
  lua_pushstring(L, name);
  lua_rotate(L, -3, -1);  /* environment, name, value */
  lua_rawset(L, -3);
  lua_pop(L, 1);
}
