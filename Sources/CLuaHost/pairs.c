/*
** 'pairs' in an order that does not depend on addresses
** SPDX-License-Identifier: Apache-2.0
**
** Lua 5.4 seeds its hashes from the time and an address, so the order of
** 'next' differs from run to run. Here numbers come first, ascending, then
** strings by bytes, then booleans, then objects of the host by index.
*/

#include <string.h>

#include "CLuaHost.h"
#include "private.h"


enum Rank { NUMBER, STRING, BOOLEAN, OBJECT, OTHER };

/* a key as the order sees it; 'place' is its place in the table of keys */
typedef struct Key {
  enum Rank rank;
  int isInteger;
  lua_Integer integer;
  lua_Number number;
  const char *text;
  size_t length;
  lua_Integer place;
} Key;


static int comparenumbers (const Key *a, const Key *b) {
  if (a->isInteger && b->isInteger)
    return (a->integer > b->integer) - (a->integer < b->integer);
  return (a->number > b->number) - (a->number < b->number);
}


static int comparetext (const Key *a, const Key *b) {
  size_t shorter = (a->length < b->length) ? a->length : b->length;
  int order = (shorter > 0) ? memcmp(a->text, b->text, shorter) : 0;
  if (order != 0) return order;
  return (a->length > b->length) - (a->length < b->length);
}


static int compare (const Key *a, const Key *b) {
  int order = (a->rank > b->rank) - (a->rank < b->rank);
  if (order == 0) {
    if (a->rank == NUMBER) order = comparenumbers(a, b);
    else if (a->rank != OTHER) order = comparetext(a, b);
    if (order == 0 && a->rank == OBJECT) order = comparenumbers(a, b);
  }
  if (order != 0) return order;
  return (a->place > b->place) - (a->place < b->place);
}


/* describes the key on the top */
static void describekey (lua_State *L, Key *key, lua_Integer place) {
  host_Object object;
  memset(key, 0, sizeof *key);
  key->rank = OTHER;
  key->place = place;
  switch (lua_type(L, -1)) {
    case LUA_TNUMBER:
      key->rank = NUMBER;
      key->isInteger = lua_isinteger(L, -1);
      key->integer = lua_tointeger(L, -1);
      key->number = lua_tonumber(L, -1);
      break;
    case LUA_TSTRING:
      key->rank = STRING;
      key->text = lua_tolstring(L, -1, &key->length);
      break;
    case LUA_TBOOLEAN:
      key->rank = BOOLEAN;
      key->length = (size_t)lua_toboolean(L, -1);
      key->text = "t";
      break;
    case LUA_TLIGHTUSERDATA: case LUA_TUSERDATA:
      if (!host_anyobject(L, -1, &object)) break;
      key->rank = OBJECT;
      key->text = object.type->name;
      key->length = strlen(key->text);
      key->isInteger = 1;
      key->integer = object.index;
      break;
    default: break;
  }
}


/* whether 'next' visits the keys of the table at 1 in order as they are */
static int isordered (lua_State *L) {
  lua_Integer last = 0;
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    checklate(L);
    lua_pop(L, 1);  /* the value */
    if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) <= last) {
      int isonly = (last == 0) && !lua_next(L, 1);
      lua_settop(L, 1);
      return isonly;
    }
    last = lua_tointeger(L, -1);
  }
  return 1;
}


/* puts the keys of the table at 1 into a new table on the top, and counts them */
static lua_Integer collectkeys (lua_State *L) {
  lua_Integer count = 0;
  lua_createtable(L, 0, 0);
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    checklate(L);
    lua_pop(L, 1);  /* the value */
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, ++count);
  }
  return count;
}


/* upvalues: the table, its keys in order, the place of the key before */
static int orderedstep (lua_State *L) {
  lua_Integer place = lua_tointeger(L, lua_upvalueindex(3));
  lua_settop(L, 0);
  do {
    checklate(L);
    lua_settop(L, 0);
    if (lua_rawgeti(L, lua_upvalueindex(2), ++place) == LUA_TNIL) return 1;
    lua_pushvalue(L, 1);
  } while (lua_rawget(L, lua_upvalueindex(1)) == LUA_TNIL);  /* taken out meanwhile */
  lua_pushinteger(L, place);
  lua_replace(L, lua_upvalueindex(3));
  return 2;
}


/* 'next' for tables that are in order as they are */
static int plainstep (lua_State *L) {
  checktable(L, 1);
  lua_settop(L, 2);
  if (lua_next(L, 1)) return 2;
  lua_pushnil(L);
  return 1;
}


/* merges 'from'[left] to [right - 1] and 'from'[right] to [end - 1] */
static void mergekeys (lua_State *L, const Key **from, const Key **to,
                       lua_Integer left, lua_Integer right, lua_Integer end) {
  lua_Integer middle = right, place;
  for (place = left; place < end; place++) {
    checklate(L);
    if (left < middle
        && (right == end || compare(from[left], from[right]) < 0))
      to[place] = from[left++];
    else to[place] = from[right++];
  }
}


/*
** Sorts keys by merging runs of 1, 2, 4, ...; 'qsort' cannot be left. Both
** arrays have 'count' places; gives the one that has the result.
*/
static const Key **mergesort (lua_State *L, const Key **from, const Key **to,
                              lua_Integer count) {
  lua_Integer width, i;
  for (width = 1; width < count; width *= 2) {
    const Key **other = from;
    for (i = 0; i < count; i += 2 * width) {
      lua_Integer right = (i + width < count) ? i + width : count;
      lua_Integer end = (right + width < count) ? right + width : count;
      mergekeys(L, from, to, i, right, end);
    }
    from = to;
    to = other;
  }
  return from;
}


/* sorts the table of keys on the top */
static void sortkeys (lua_State *L, lua_Integer count) {
  size_t size = (size_t)count * (sizeof(Key) + 2 * sizeof(Key *));
  Key *keys = (Key *)lua_newuserdatauv(L, size, 0);
  const Key **order = (const Key **)(keys + count);
  lua_Integer i;
  for (i = 0; i < count; i++) {
    checklate(L);
    lua_rawgeti(L, -2, i + 1);
    describekey(L, &keys[i], i + 1);
    lua_pop(L, 1);
    order[i] = &keys[i];
  }
  order = mergesort(L, order, order + count, count);
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_rawgeti(L, -3, order[i]->place);
    lua_rawseti(L, -2, i + 1);
  }
  lua_replace(L, -3);
  lua_pop(L, 1);
}


/* turns the table at 1 and the table of its keys at 2 into an iterator */
static int pushordered (lua_State *L) {
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, orderedstep, 3);
  return 1;
}


/* an iterator over the table at 1, which it does not give away */
int hiddenpairs (lua_State *L) {
  lua_Integer count = collectkeys(L);
  if (count > 0) sortkeys(L, count);
  return pushordered(L);
}


int orderedpairs (lua_State *L) {
  lua_Integer count;
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 3);
    return 3;
  }
  checktable(L, 1);
  lua_settop(L, 1);
  if (isordered(L)) {
    lua_pushcfunction(L, plainstep);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
  }
  count = collectkeys(L);
  sortkeys(L, count);
  return pushordered(L);
}
