/*
** Sequences: iterators over rows, which are made on the first pass and kept
** SPDX-License-Identifier: Apache-2.0
**
** A sequence is a block in the cache of its owner that has its rows as user
** value. Its places there begin at SEQUENCES, above every member's.
*/

#include <stdlib.h>

#include "CLuaHost.h"
#include "private.h"


#define SEQUENCES	1024

/* 'cursor' of a sequence whose source has no more rows */
#define ENDED	(-1)


/* a sequence of an object; user value 1: its rows, as far as they are known */
typedef struct Sequence {
  lua_Integer cursor;  /* where its source stands */
} Sequence;


/* an iterator over rows; its block is upvalue 1 of 'step' */
typedef struct Iterator {
  host_Object owner;  /* upvalue 3; without type: all rows are there */
  Sequence *sequence;  /* upvalue 4, or NULL */
  lua_Integer base;  /* place of the next row's first value in upvalue 2 */
  int width;
  int code;  /* of the sequence */
} Iterator;


/* pushes the next row from its source and keeps it; 0 at the end */
static int fillrow (lua_State *L, const Iterator *iterator) {
  host_State *host = host_of(L);
  const host_Object *owner = &iterator->owner;
  lua_Integer cursor = iterator->sequence->cursor;
  int width, k;
  if (cursor == ENDED) return 0;
  lua_settop(L, 0);
  host->depth++;
  width = entered(L, host, owner->type->next(L, owner, iterator->code, &cursor));
  for (k = 0; k < width; k++) {  /* the last column last: it tells a whole row */
    lua_pushvalue(L, k - width);
    lua_rawseti(L, lua_upvalueindex(2), iterator->base + k);
  }
  iterator->sequence->cursor = (width == 0) ? ENDED : cursor;
  return width;
}


/* a step over rows. Upvalues: the iterator, the rows, the owner, the sequence */
static int step (lua_State *L) {
  Iterator *iterator = (Iterator *)lua_touserdata(L, lua_upvalueindex(1));
  int k, type = LUA_TNIL;
  if (!host_islive(L, &iterator->owner)) return raisestale(L, &iterator->owner);
  for (k = 0; k < iterator->width; k++)
    type = lua_rawgeti(L, lua_upvalueindex(2), iterator->base + k);
  if (type == LUA_TNIL
      && (iterator->owner.type == NULL || fillrow(L, iterator) == 0)) return 0;
  iterator->base += iterator->width;  /* only now: a row that failed is tried again */
  return iterator->width;
}


/* turns rows, an owner and its sequence, or nil twice, into an iterator */
static void pushiterator (lua_State *L, int width, int code) {
  Iterator *iterator =
      (Iterator *)lua_newuserdatauv(L, sizeof(Iterator), 0);
  if (!host_anyobject(L, -3, &iterator->owner))
    iterator->owner = (host_Object){NULL, NULL, 0, 0};
  iterator->sequence = (Sequence *)lua_touserdata(L, -2);
  iterator->base = 1;
  iterator->width = width;
  iterator->code = code;
  lua_insert(L, -4);
  lua_pushcclosure(L, step, 4);
}


/*
** Pushes an iterator over sequence 'code' of the object at 'index'. Rows are
** made on the first pass and kept; 'rows' is how many are expected. Only
** while a frame of Swift is live.
*/
void host_pushsequence (lua_State *L, int index, int code, int width,
                        int rows) {
  host_Object owner;
  lua_Integer place;
  index = lua_absindex(L, index);
  if (!host_anyobject(L, index, &owner)) abort();  /* a mistake of the host */
  place = pushcache(L, index, &owner, SEQUENCES + code);
  if (lua_rawgeti(L, -1, place) != LUA_TUSERDATA) {
    Sequence *sequence =
        (Sequence *)lua_newuserdatauv(L, sizeof(Sequence), 1);
    sequence->cursor = 0;
    lua_createtable(L, rows * width, 0);
    lua_setiuservalue(L, -2, 1);
    lua_copy(L, -1, -2);
    lua_rawseti(L, -3, place);
  }
  lua_remove(L, -2);
  lua_getiuservalue(L, -1, 1);
  lua_pushvalue(L, index);
  lua_rotate(L, -3, -1);  /* rows, owner, sequence */
  pushiterator(L, width, code);
}


/* turns a table of rows on the top, all of them there, into an iterator */
void host_pushrows (lua_State *L, int width) {
  lua_pushnil(L);
  lua_pushnil(L);
  pushiterator(L, width, 0);
}
