/*
** Objects: userdata with members, handles, and sequences of rows
** SPDX-License-Identifier: Apache-2.0
**
** The registry is an array here, which is twice as fast as keys that are
** addresses: two places for each type hold its metatable and its handles.
** An object's user value is its cache: strings that were read once by
** member id, sequences by their code, set off by SEQUENCES. A sequence is a
** block that has its rows as user value.
*/

#include <stdlib.h>

#include "CLuaHost.h"
#include "private.h"


/* codes of sequences begin here, above every member id */
#define SEQUENCES	1024

/* numbers of what the host keeps beside an object begin here */
#define KEPT	(1 << 20)

/* 'cursor' of a sequence whose source has no more rows */
#define ENDED	(-1)

/* places in the registry, beyond those that Lua uses itself */
#define METATABLE(type)	(LUA_RIDX_LAST + 2 + 2 * (lua_Integer)(type)->number)
#define HANDLES(type)	(METATABLE(type) + 1)

/* 'generation' of an object whose finalizer ran; weak keys show it still */
#define COLLECTED	UINT32_MAX

/* how many articles are known by name after they were closed */
#define NAMES	64

/* its address is the key of the names of articles by generation */
static const char articlesKey = 0;


/* an object that a script handed us, or NULL: any block of ours is one */
const host_Object *host_anyobject (lua_State *L, int index) {
  const host_Object *object = (const host_Object *)lua_touserdata(L, index);
  if (object == NULL || lua_rawlen(L, index) != sizeof(host_Object)) return NULL;
  return object;
}


/* an object of one type, or NULL */
const host_Object *host_toobject (lua_State *L, int index,
                                  const host_Type *type) {
  const host_Object *object = host_anyobject(L, index);
  return (object != NULL && object->type == type) ? object : NULL;
}


/* whether an object's article is still open */
int host_islive (lua_State *L, const host_Object *object) {
  return object->generation == 0
         || object->generation == host_of(L)->generation;
}


static int raisestale (lua_State *L, const host_Object *object) {
  if (object->generation == COLLECTED)
    return luaL_error(L, "this %s is no longer there", object->type->name);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &articlesKey);
  if (lua_type(L, -1) == LUA_TTABLE) lua_rawgeti(L, -1, object->generation);
  if (lua_type(L, -1) != LUA_TSTRING) lua_pushliteral(L, "of another call");
  return luaL_error(L, "article %s is no longer open; keep an entity's key,"
                       " not the %s itself", lua_tostring(L, -1),
                       object->type->name);
}


/* pushes the cache of the object at 'index' */
static void pushcache (lua_State *L, int index) {
  index = lua_absindex(L, index);
  if (lua_getiuservalue(L, index, 1) == LUA_TTABLE) return;
  lua_pop(L, 1);
  lua_createtable(L, 0, 0);
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, index, 1);
}


/* a member's name, by the address of the string that Lua has for it */
typedef struct Name {
  const char *name;  /* NULL: free, no member's */
  int id;
  int flags;
} Name;

/* hash of a type's names; strings of up to 40 bytes are unique in a state */
struct host_Names {
  uintptr_t mask;
  Name slots[1];
};


static Name *findname (host_Names *names, const char *name) {
  uintptr_t i = ((uintptr_t)name >> 4) ^ ((uintptr_t)name >> 12);
  for (;; i++) {
    Name *slot = &names->slots[i & names->mask];
    if (slot->name == name || slot->name == NULL) return slot;
  }
}


/* a method, or a property from its cache if it is there */
static int readkept (lua_State *L, const host_Object *object,
                     const Name *name) {
  host_State *host = host_of(L);
  int results, id = name->id;
  if (name->flags & HOST_METHOD) {
    lua_rawgeti(L, lua_upvalueindex(1), id + 1);
    return 1;
  }
  if (lua_getiuservalue(L, 1, 1) == LUA_TTABLE
      && lua_rawgeti(L, -1, id + 1) != LUA_TNIL) return 1;
  lua_settop(L, 2);
  host->depth++;
  results = entered(L, host, object->type->get(L, object, id));
  if (results == 0 || lua_isnil(L, -1)) return results;
  pushcache(L, 1);
  lua_pushvalue(L, -2);
  lua_rawseti(L, -2, id + 1);
  lua_pop(L, 1);
  return 1;
}


/*
** __index. Upvalue 1: functions of the type's methods by id + 1. A name that
** is no member goes to Swift too, which knows the nearest, or says nil.
*/
static int readmember (lua_State *L) {
  const host_Object *object = (const host_Object *)lua_touserdata(L, 1);
  host_State *host = host_of(L);
  const host_Type *type = object->type;
  Name *name = findname(host->names[type->number], lua_tostring(L, 2));
  if (!host_islive(L, object)) return raisestale(L, object);
  if (name->flags != 0) return readkept(L, object, name);
  host->depth++;
  return entered(L, host, type->get(L, object, name->id));
}


/* __newindex: what may not be set says so */
static int setmember (lua_State *L) {
  const host_Object *object =
      (const host_Object *)lua_touserdata(L, 1);
  host_State *host = host_of(L);
  if (!host_islive(L, object)) return raisestale(L, object);
  if (object->type->set == NULL)
    return luaL_error(L, "%s is read-only: '%s' cannot be set",
                         object->type->name, pushtext(L, 2));
  host->depth++;
  return entered(L, host, object->type->set(L, object, -1));
}


static int raiseself (lua_State *L, const host_Object *object,
                      const host_Member *member) {
  const host_Type *type =
      (const host_Type *)lua_touserdata(L, lua_upvalueindex(2));
  return luaL_error(L, "'%s' needs a %s before it, got %s;"
                       " call it with a colon", member->name, type->name,
                       (object != NULL) ? object->type->name
                                        : luaL_typename(L, 1));
}


/* a method. Upvalue 1: the member; upvalue 2: the type */
static int method (lua_State *L) {
  const host_Member *member =
      (const host_Member *)lua_touserdata(L, lua_upvalueindex(1));
  const host_Object *object = host_anyobject(L, 1);
  host_State *host = host_of(L);
  const host_Type *type;
  if (object == NULL) return raiseself(L, object, member);
  type = object->type;
  if (member < type->members || member >= type->members + type->count)
    return raiseself(L, object, member);  /* another type's */
  if (!host_islive(L, object)) return raisestale(L, object);
  host->isMethod = 1;
  host->depth++;
  return entered(L, host, type->call(L, object, (int)(member - type->members)));
}


/* __tostring and __len. Upvalue 1: the type; upvalue 2: which */
static int describe (lua_State *L) {
  const host_Type *type =
      (const host_Type *)lua_touserdata(L, lua_upvalueindex(1));
  int which = (int)lua_tointeger(L, lua_upvalueindex(2));
  const host_Object *object = host_toobject(L, 1, type);
  host_State *host = host_of(L);
  if (object == NULL) return luaL_error(L, "%s expected", type->name);
  if (!host_islive(L, object)) {
    if (which == HOST_LEN) return raisestale(L, object);
    lua_pushfstring(L, "%s (closed)", type->name);
    return 1;
  }
  host->depth++;
  return entered(L, host, type->get(L, object, which));
}


/* __gc: a second call finds nothing left to release */
static int collect (lua_State *L) {
  host_Object *object = (host_Object *)lua_touserdata(L, 1);
  if (object != NULL && object->payload != NULL) {
    host_Payload *payload = object->payload;
    object->payload = NULL;
    object->generation = COLLECTED;
    releasepayload(host_of(L), payload);
  }
  return 0;
}


static void setdescriber (lua_State *L, const host_Type *type,
                          const char *event, int which) {
  lua_pushlightuserdata(L, (void *)type);
  lua_pushinteger(L, which);
  lua_pushcclosure(L, describe, 2);
  lua_setfield(L, -2, event);
}


/* makes the hash of a type's names, empty */
static host_Names *makenames (host_State *host, const host_Type *type) {
  host_Names **all = host->names;
  host_Names *names;
  uintptr_t size = 4, i;
  while (size < 2 * (uintptr_t)type->count + 1) size *= 2;
  if (type->number >= host->namesSize) {
    all = (host_Names **)realloc(all, (size_t)(type->number + 1) * sizeof *all);
    if (all == NULL) abort();  /* the machine is out of memory */
    while (host->namesSize <= type->number) all[host->namesSize++] = NULL;
    host->names = all;
  }
  free(all[type->number]);
  names = (host_Names *)malloc(sizeof(host_Names) + size * sizeof(Name));
  if (names == NULL) abort();  /* the machine is out of memory */
  names->mask = size - 1;
  for (i = 0; i < size; i++) names->slots[i] = (Name){NULL, type->count, 0};
  all[type->number] = names;
  return names;
}


/* pushes '__index' of a type, with its upvalue */
static void pushreader (lua_State *L, const host_Type *type) {
  host_Names *names = makenames(host_of(L), type);
  int id;
  lua_createtable(L, type->count, type->count);
  for (id = 0; id < type->count; id++) {
    const char *text = lua_pushstring(L, type->members[id].name);
    Name *name = findname(names, text);
    name->name = text;
    name->id = id;
    name->flags = type->members[id].flags;
    lua_rawseti(L, -2, -id - 1);  /* the string must stay where it is */
    if (!(name->flags & HOST_METHOD)) continue;
    lua_pushlightuserdata(L, (void *)&type->members[id]);
    lua_pushlightuserdata(L, (void *)type);
    lua_pushcclosure(L, method, 2);
    lua_rawseti(L, -2, id + 1);
  }
  lua_pushcclosure(L, readmember, 1);
}


static int registertype (lua_State *L) {
  const host_Type *type = (const host_Type *)lua_touserdata(L, 1);
  lua_createtable(L, 0, 8);
  pushreader(L, type);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, setmember);
  lua_setfield(L, -2, "__newindex");
  setdescriber(L, type, "__tostring", HOST_TOSTRING);
  setdescriber(L, type, "__len", HOST_LEN);
  if (type->release != NULL) {
    lua_pushcfunction(L, collect);
    lua_setfield(L, -2, "__gc");
  }
  lua_pushboolean(L, 0);  /* what 'getmetatable' gives; 'setmetatable' refuses */
  lua_setfield(L, -2, "__metatable");
  lua_pushstring(L, type->name);
  lua_setfield(L, -2, "__name");
  lua_rawseti(L, LUA_REGISTRYINDEX, METATABLE(type));
  lua_createtable(L, 0, 0);
  lua_rawseti(L, LUA_REGISTRYINDEX, HANDLES(type));
  return 0;
}


/* makes a type known to a state */
int host_register (lua_State *L, const host_Type *type) {
  lua_pushcfunction(L, registertype);
  lua_pushlightuserdata(L, (void *)type);
  return host_call(L, 1, 0);
}


static host_Object *newobject (lua_State *L, const host_Type *type,
                               uint32_t generation, int index) {
  host_Object *object =
      (host_Object *)lua_newuserdatauv(L, sizeof(host_Object), 1);
  object->type = type;
  object->payload = NULL;
  object->generation = generation;
  object->index = index;
  lua_rawgeti(L, LUA_REGISTRYINDEX, METATABLE(type));
  lua_setmetatable(L, -2);
  return object;
}


/* puts an object of Swift on the state's list */
static host_Payload *keeppayload (host_State *host, const host_Type *type,
                                  void *object) {
  host_Payload *payload = (host_Payload *)malloc(sizeof(host_Payload));
  if (payload == NULL || type->release == NULL) abort();  /* a mistake of the host, or no memory for 32 bytes */
  payload->object = object;
  payload->release = type->release;
  payload->next = host->payloads;
  payload->link = &host->payloads;
  if (payload->next != NULL) payload->next->link = &payload->next;
  host->payloads = payload;
  return payload;
}


/*
** Pushes a new object that lives as long as Lua holds it. It owns
** 'payload', if any. Only while a frame of Swift is live, so that it cannot
** fail.
*/
void host_pushobject (lua_State *L, const host_Type *type, void *payload,
                      int index) {
  host_Object *object = newobject(L, type, 0, index);
  if (payload != NULL) object->payload = keeppayload(host_of(L), type, payload);
}


/*
** Pushes the one handle of 'index' in the open article. Only while a frame
** of Swift is live.
*/
void host_pushhandle (lua_State *L, const host_Type *type, int index) {
  uint32_t generation = host_of(L)->generation;
  const host_Object *known;
  if (generation == 0) abort();  /* a mistake of the host: it would never be stale */
  if (lua_rawgeti(L, LUA_REGISTRYINDEX, HANDLES(type)) != LUA_TTABLE) abort();  /* of the host: not registered */
  lua_rawgeti(L, -1, index + 1);
  known = (const host_Object *)lua_touserdata(L, -1);
  if (known == NULL || known->generation != generation) {
    newobject(L, type, generation, index);
    lua_copy(L, -1, -2);
    lua_rawseti(L, -3, index + 1);
  }
  lua_remove(L, -2);
}


/* a sequence of an object; user value 1: its rows, as far as they are known */
typedef struct Sequence {
  lua_Integer cursor;  /* where its source stands */
} Sequence;


/* an iterator over rows; its block is upvalue 1 of 'step' */
typedef struct Iterator {
  const host_Object *owner;  /* upvalue 3, or NULL: all rows are there */
  Sequence *sequence;  /* upvalue 4, or NULL */
  lua_Integer base;  /* place of the next row's first value in upvalue 2 */
  int width;
  int code;  /* of the sequence */
} Iterator;


/* pushes the next row from its source and keeps it; 0 at the end */
static int fillrow (lua_State *L, const Iterator *iterator) {
  host_State *host = host_of(L);
  const host_Object *owner = iterator->owner;
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
  if (iterator->owner != NULL && !host_islive(L, iterator->owner))
    return raisestale(L, iterator->owner);
  for (k = 0; k < iterator->width; k++)
    type = lua_rawgeti(L, lua_upvalueindex(2), iterator->base + k);
  if (type == LUA_TNIL
      && (iterator->owner == NULL || fillrow(L, iterator) == 0)) return 0;
  iterator->base += iterator->width;  /* only now: a row that failed is tried again */
  return iterator->width;
}


/* turns rows, an owner and its sequence, or nil twice, into an iterator */
static void pushiterator (lua_State *L, int width, int code) {
  Iterator *iterator =
      (Iterator *)lua_newuserdatauv(L, sizeof(Iterator), 0);
  iterator->owner = (const host_Object *)lua_touserdata(L, -3);
  iterator->sequence = (Sequence *)lua_touserdata(L, -2);
  iterator->base = 1;
  iterator->width = width;
  iterator->code = code;
  lua_insert(L, -4);
  lua_pushcclosure(L, step, 4);
}


/*
** Pushes an iterator over sequence 'code' of the object at 'owner'. Rows
** are made on the first pass and kept beside the object; 'rows' is how many
** are expected. Only while a frame of Swift is live.
*/
void host_pushsequence (lua_State *L, int owner, int code, int width,
                        int rows) {
  owner = lua_absindex(L, owner);
  pushcache(L, owner);
  if (lua_rawgeti(L, -1, SEQUENCES + code) != LUA_TUSERDATA) {
    Sequence *sequence =
        (Sequence *)lua_newuserdatauv(L, sizeof(Sequence), 1);
    sequence->cursor = 0;
    lua_createtable(L, rows * width, 0);
    lua_setiuservalue(L, -2, 1);
    lua_copy(L, -1, -2);
    lua_rawseti(L, -3, SEQUENCES + code);
  }
  lua_remove(L, -2);
  lua_getiuservalue(L, -1, 1);
  lua_pushvalue(L, owner);
  lua_rotate(L, -3, -1);  /* rows, owner, sequence */
  pushiterator(L, width, code);
}


/* turns a table of rows on the top, all of them there, into an iterator */
void host_pushrows (lua_State *L, int width) {
  lua_pushnil(L);
  lua_pushnil(L);
  pushiterator(L, width, 0);
}


/* keeps the value on the top beside the object at 'index'; pops it */
void host_keep (lua_State *L, int index, int number) {
  pushcache(L, index);
  lua_insert(L, -2);
  lua_rawseti(L, -2, KEPT + number);
  lua_pop(L, 1);
}


/* pushes what was kept so; returns its type */
int host_pushkept (lua_State *L, int index, int number) {
  int type;
  pushcache(L, index);
  type = lua_rawgeti(L, -1, KEPT + number);
  lua_remove(L, -2);
  return type;
}


/* an article opens; 'name' is what later errors call it */
void host_openarticle (lua_State *L, const char *name, size_t length) {
  host_State *host = host_of(L);
  host->generation = ++host->lastGeneration;
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &articlesKey) != LUA_TTABLE) {
    lua_pop(L, 1);
    lua_createtable(L, 0, 0);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &articlesKey);
  }
  lua_pushlstring(L, name, length);
  lua_rawseti(L, -2, host->generation);
  lua_pushnil(L);
  lua_rawseti(L, -2, (lua_Integer)host->generation - NAMES);
  lua_pop(L, 1);
}


/* no article is open: its handles are dead */
void host_closearticle (lua_State *L) {
  host_of(L)->generation = 0;
}


/*
** Forgets the handles of a type, at the end of an article. The table stays:
** to grow it anew cost 400 instructions a handle. Handles beyond a gap stay
** too, until the next article has some of that index or the state closes.
*/
void host_forgethandles (lua_State *L, const host_Type *type) {
  lua_Unsigned count;
  if (lua_rawgeti(L, LUA_REGISTRYINDEX, HANDLES(type)) == LUA_TTABLE) {
    for (count = lua_rawlen(L, -1); count > 0; count--) {
      lua_pushnil(L);
      lua_rawseti(L, -2, (lua_Integer)count);
    }
  }
  lua_pop(L, 1);
}
