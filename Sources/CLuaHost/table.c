/*
** Functions of 'table' that can be interrupted
** SPDX-License-Identifier: Apache-2.0
**
** 'concat', 'insert', 'remove', 'move' and 'unpack' as the manual describes
** them. An element that comes through a chain of 2000 '__index' tables takes
** 30 us, and no hook fires in between: Lua's own 'unpack' was 27 s late.
*/

#include <limits.h>

#include "CLuaHost.h"
#include "private.h"


/* most elements that 'move' may go through */
#define MAXELEMENTS	(1 << 24)


/* the length of the table at 1, which tells none of its own: that may be 2^60 */
static lua_Integer plainlength (lua_State *L) {
  checktable(L, 1);
  if (luaL_getmetafield(L, 1, "__len") != LUA_TNIL)
    luaL_argerror(L, 1, "table has a '__len'");
  return (lua_Integer)lua_rawlen(L, 1);
}


/* element 'from' of the table at 1 becomes element 'to' of the one at 'table' */
static void copyelement (lua_State *L, lua_Integer from, int table,
                         lua_Integer to) {
  checklate(L);
  lua_geti(L, 1, from);
  lua_seti(L, table, to);
}


static void addelement (lua_State *L, luaL_Buffer *buffer, lua_Integer i) {
  checklate(L);
  lua_geti(L, 1, i);
  if (!lua_isstring(L, -1))
    luaL_error(L, "invalid value (at index %I) in table for 'concat'",
                  (LUAI_UACINT)i);
  luaL_addvalue(buffer);
}


int boundedconcat (lua_State *L) {
  luaL_Buffer buffer;
  size_t length;
  const char *separator = luaL_optlstring(L, 2, "", &length);
  lua_Integer i, last;
  checktable(L, 1);
  i = luaL_optinteger(L, 3, 1);
  last = lua_isnoneornil(L, 4) ? luaL_len(L, 1) : luaL_checkinteger(L, 4);
  luaL_buffinit(L, &buffer);
  for (; i < last; i++) {
    addelement(L, &buffer, i);
    luaL_addlstring(&buffer, separator, length);
  }
  if (i == last) addelement(L, &buffer, i);
  luaL_pushresult(&buffer);
  return 1;
}


int boundedinsert (lua_State *L) {
  lua_Integer end, place, i;
  int arguments = lua_gettop(L);
  end = plainlength(L) + 1;
  lua_settop(L, arguments);
  if (arguments != 2 && arguments != 3)
    return luaL_error(L, "wrong number of arguments to 'insert'");
  place = (arguments == 2) ? end : luaL_checkinteger(L, 2);
  luaL_argcheck(L, (lua_Unsigned)place - 1u < (lua_Unsigned)end, 2,
                   "position out of bounds");
  for (i = end; i > place; i--) copyelement(L, i - 1, 1, i);
  lua_seti(L, 1, place);
  return 0;
}


int boundedremove (lua_State *L) {
  lua_Integer length = plainlength(L), place;
  place = luaL_optinteger(L, 2, length);
  luaL_argcheck(L, place == length
                   || (lua_Unsigned)place - 1u <= (lua_Unsigned)length,
                2, "position out of bounds");
  lua_geti(L, 1, place);
  for (; place < length; place++) copyelement(L, place + 1, 1, place);
  lua_pushnil(L);
  lua_seti(L, 1, place);
  return 1;
}


int boundedmove (lua_State *L) {
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  lua_Integer to = luaL_checkinteger(L, 4), count, i;
  int table = lua_isnoneornil(L, 5) ? 1 : 5;
  checktable(L, 1);
  checktable(L, table);
  lua_settop(L, 5);
  if (last >= first) {
    luaL_argcheck(L, (lua_Unsigned)last - (lua_Unsigned)first < MAXELEMENTS,
                     3, "too many elements to move");
    count = last - first + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4,
                     "destination wrap around");
    if (to > last || to <= first || !lua_rawequal(L, 1, table))
      for (i = 0; i < count; i++) copyelement(L, first + i, table, to + i);
    else  /* they overlap: from the end */
      for (i = count - 1; i >= 0; i--) copyelement(L, first + i, table, to + i);
  }
  lua_pushvalue(L, table);
  return 1;
}


int boundedunpack (lua_State *L) {
  lua_Integer i = luaL_optinteger(L, 2, 1);
  lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1)
                                           : luaL_checkinteger(L, 3);
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)i;
  if (i > last) return 0;
  if (count >= INT_MAX || !lua_checkstack(L, (int)++count))
    return luaL_error(L, "too many results to unpack");
  for (; i < last; i++) {
    checklate(L);
    lua_geti(L, 1, i);
  }
  lua_geti(L, 1, last);
  return (int)count;
}
