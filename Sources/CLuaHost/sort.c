/*
** 'table.sort' that is stable and can be interrupted
** SPDX-License-Identifier: Apache-2.0
**
** Lua's own gives equal elements any order, and its default comparison runs
** no code of Lua, so that a hook never fires: 3e6 numbers took 2.7 s beyond
** a deadline. This one merges runs of 1, 2, 4, ... elements.
*/

#include <limits.h>

#include "CLuaHost.h"
#include "private.h"


/* places on the stack */
#define LIST	1
#define LESS	2	/* function, or nil for '<' */
#define FROM	3	/* elements before a pass, and after it */
#define TO	4


/* whether the topmost value goes before the one below it */
static int isbefore (lua_State *L) {
  int result;
  if (lua_isnil(L, LESS)) return lua_compare(L, -1, -2, LUA_OPLT);
  lua_pushvalue(L, LESS);
  lua_pushvalue(L, -2);
  lua_pushvalue(L, -4);
  lua_call(L, 2, 1);
  result = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return result;
}


/*
** Merges elements 'left' to 'right' - 1 and 'right' to 'end' - 1. Of two
** that are equal the left one comes first.
*/
static void merge (lua_State *L, lua_Integer left, lua_Integer right,
                   lua_Integer end) {
  lua_Integer middle = right, place = left;
  while (left < middle && right < end) {
    checklate(L);
    lua_rawgeti(L, FROM, left);
    lua_rawgeti(L, FROM, right);
    if (isbefore(L)) right++;
    else {
      lua_pop(L, 1);
      left++;
    }
    lua_rawseti(L, TO, place++);
    lua_settop(L, TO);
  }
  while (place < end) {
    checklate(L);
    lua_rawgeti(L, FROM, (left < middle) ? left++ : right++);
    lua_rawseti(L, TO, place++);
  }
}


int stablesort (lua_State *L) {
  lua_Integer count, width, i;
  checktable(L, LIST);
  if (!lua_isnoneornil(L, LESS)) luaL_checktype(L, LESS, LUA_TFUNCTION);
  lua_settop(L, LESS);
  if (luaL_getmetafield(L, LIST, "__len") != LUA_TNIL)
    return luaL_argerror(L, LIST, "table has a '__len'");
  count = (lua_Integer)lua_rawlen(L, LIST);
  luaL_argcheck(L, count < INT_MAX, LIST, "array too big");
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (i = 1; i <= count; i++) {
    checklate(L);
    lua_geti(L, LIST, i);
    lua_rawseti(L, FROM, i);
  }
  for (width = 1; width < count; width *= 2) {
    for (i = 1; i <= count; i += 2 * width) {
      lua_Integer right = (i + width <= count) ? i + width : count + 1;
      lua_Integer end = (right + width <= count) ? right + width : count + 1;
      merge(L, i, right, end);
    }
    lua_insert(L, FROM);  /* what came out goes in */
  }
  for (i = 1; i <= count; i++) {
    checklate(L);
    lua_rawgeti(L, FROM, i);
    lua_seti(L, LIST, i);
  }
  return 0;
}
