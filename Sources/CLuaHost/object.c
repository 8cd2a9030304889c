/*
** Objects: handles and userdata with members
** SPDX-License-Identifier: Apache-2.0
**
** A handle stands for a record of the open article. It is a light userdata
** whose 64 bits hold the article's generation, the number of its type and
** the record's index, so that it takes no memory, equal ones are equal, and
** one that was kept too long is told by its generation. A userdata for each
** record cost 1000 instructions more. Scripts cannot make a light userdata.
** Objects that own something are userdata.
**
** The registry is an array here, which is twice as fast as keys that are
** addresses: a place for each type holds its metatable. What was read once
** is in a cache: a userdata's is its user value, and all handles of an
** article share one. It holds strings by member id, and sequences by code.
*/

#include <stdlib.h>

#include "CLuaHost.h"
#include "private.h"


_Static_assert(sizeof(void *) == 8, "a handle has 64 bits");

/* a handle's bits: 24 for the article, 8 for the type, 32 for the record */
#define TYPESHIFT	32
#define ARTICLESHIFT	40
#define MAXTYPES	256
#define MAXGENERATION	0xFFFFFF

/* places in the cache of an article that a handle has: a member or a code */
#define PLACEBITS	20

/* places in the registry, beyond those that Lua uses itself */
#define CACHE	(LUA_RIDX_LAST + 2)
#define METHODS	(CACHE + 1)
#define METATABLE(type)	(METHODS + 1 + (lua_Integer)(type)->number)

/* how many articles are known by name after they were closed */
#define NAMES	64

/* its address is the key of the names of articles by generation */
static const char articlesKey = 0;


/* a member's name, by the address of the string that Lua has for it */
typedef struct Name {
  const char *name;  /* NULL: free, no member's */
  int id;  /* a method's: its place among all methods */
  int flags;
} Name;

/* hash of a type's names; strings of up to 40 bytes are unique in a state */
struct host_Names {
  const host_Type *type;
  uintptr_t mask;
  Name slots[1];
};


static void *packhandle (uint32_t generation, int number, int index) {
  return (void *)((uintptr_t)generation << ARTICLESHIFT
                  | (uintptr_t)number << TYPESHIFT | (uint32_t)index);
}


static inline host_Names *namesof (host_State *host, const void *handle) {
  return host->names[((uintptr_t)handle >> TYPESHIFT) % MAXTYPES];
}


static inline host_Object unpackhandle (const host_Names *names,
                                        const void *handle) {
  return (host_Object){
    names->type, NULL, (uint32_t)((uintptr_t)handle >> ARTICLESHIFT),
    (int32_t)(uint32_t)(uintptr_t)handle
  };
}


/* reads an object that a script handed us; whether it is one */
int host_anyobject (lua_State *L, int index, host_Object *object) {
  int type = lua_type(L, index);
  const void *block = lua_touserdata(L, index);
  if (type == LUA_TLIGHTUSERDATA)
    *object = unpackhandle(namesof(host_of(L), block), block);
  else if (type == LUA_TUSERDATA
           && lua_rawlen(L, index) == sizeof(host_Object))
    *object = *(const host_Object *)block;
  else return 0;
  return 1;
}


/* the same, of one type */
int host_toobject (lua_State *L, int index, const host_Type *type,
                   host_Object *object) {
  return host_anyobject(L, index, object) && object->type == type;
}


/* what a value is called in an error: an object by its type's name */
const char *kindname (lua_State *L, int index) {
  host_Object object;
  return host_anyobject(L, index, &object) ? object.type->name
                                           : luaL_typename(L, index);
}


/* raises unless argument 'index' is a table */
void checktable (lua_State *L, int index) {
  if (lua_type(L, index) == LUA_TTABLE) return;
  lua_pushfstring(L, "table expected, got %s", kindname(L, index));
  luaL_argerror(L, index, lua_tostring(L, -1));
}


/* whether an object's article is still open */
int host_islive (lua_State *L, const host_Object *object) {
  return object->generation == 0
         || object->generation == host_of(L)->generation;
}


int raisestale (lua_State *L, const host_Object *object) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &articlesKey);
  if (lua_type(L, -1) == LUA_TTABLE) lua_rawgeti(L, -1, object->generation);
  if (lua_type(L, -1) != LUA_TSTRING) lua_pushliteral(L, "of another call");
  return luaL_error(L, "article %s is no longer open; keep an entity's key,"
                       " not the %s itself", lua_tostring(L, -1),
                       object->type->name);
}


/*
** Pushes the cache that 'object', at 'index', has what it keeps in, and
** tells where 'place' is in there.
*/
lua_Integer pushcache (lua_State *L, int index, const host_Object *object,
                       int place) {
  if (object->generation != 0) {
    if (lua_rawgeti(L, LUA_REGISTRYINDEX, CACHE) != LUA_TTABLE) abort();  /* of the host: no article is open */
    return ((lua_Integer)object->type->number << 32 | (uint32_t)object->index)
           << PLACEBITS | place;
  }
  index = lua_absindex(L, index);
  if (lua_getiuservalue(L, index, 1) != LUA_TTABLE) {
    lua_pop(L, 1);
    lua_createtable(L, 0, 0);
    lua_pushvalue(L, -1);
    lua_setiuservalue(L, index, 1);
  }
  return place + 1;
}


static Name *findname (host_Names *names, const char *name) {
  uintptr_t i = ((uintptr_t)name >> 4) ^ ((uintptr_t)name >> 12);
  for (;; i++) {
    Name *slot = &names->slots[i & names->mask];
    if (slot->name == name || slot->name == NULL) return slot;
  }
}


/* a property from its cache; if it is not there, from Swift */
static int readcached (lua_State *L, const host_Object *object, int id) {
  host_State *host = host_of(L);
  lua_Integer place = pushcache(L, 1, object, id);
  int results;
  if (lua_rawgeti(L, -1, place) != LUA_TNIL) return 1;
  lua_settop(L, 2);
  host->depth++;
  results = entered(L, host, object->type->get(L, object, id));
  if (results == 0 || lua_isnil(L, -1)) return results;
  pushcache(L, 1, object, id);
  lua_pushvalue(L, -2);
  lua_rawseti(L, -2, place);
  lua_pop(L, 1);
  return 1;
}


/*
** Member of an object that is live. A name that is none goes to Swift too,
** which knows the nearest, or says nil. Upvalue 1: all methods. Inlined, a
** read takes 20 instructions less.
*/
__attribute__((always_inline))
static inline int readmember (lua_State *L, host_State *host,
                              host_Names *names, const host_Object *object) {
  Name *name = findname(names, lua_tostring(L, 2));
  if (name->flags & HOST_METHOD) {
    lua_rawgeti(L, lua_upvalueindex(1), name->id);
    return 1;
  }
  if (name->flags & HOST_CACHED) return readcached(L, object, name->id);
  host->depth++;
  return entered(L, host, object->type->get(L, object, name->id));
}


/* __index of userdata */
static int readuserdata (lua_State *L) {
  const host_Object *object = (const host_Object *)lua_touserdata(L, 1);
  host_State *host = host_of(L);
  if (!host_islive(L, object)) return raisestale(L, object);
  return readmember(L, host, host->names[object->type->number], object);
}


/* __index of handles */
static int readhandle (lua_State *L) {
  const void *handle = lua_touserdata(L, 1);
  host_State *host = host_of(L);
  host_Names *names = namesof(host, handle);
  host_Object object = unpackhandle(names, handle);
  if (object.generation != host->generation) return raisestale(L, &object);
  return readmember(L, host, names, &object);
}


/* __newindex: what may not be set says so */
static int setmember (lua_State *L) {
  host_Object object;
  host_State *host = host_of(L);
  if (!host_anyobject(L, 1, &object)) return luaL_error(L, "object expected");
  if (!host_islive(L, &object)) return raisestale(L, &object);
  if (object.type->set == NULL)
    return luaL_error(L, "%s is read-only: '%s' cannot be set",
                         object.type->name, pushtext(L, 2));
  host->depth++;
  return entered(L, host, object.type->set(L, &object, -1));
}


/* Upvalue 2: the type */
static int raiseself (lua_State *L, const host_Member *member) {
  const host_Type *type =
      (const host_Type *)lua_touserdata(L, lua_upvalueindex(2));
  return luaL_error(L, "'%s' needs a %s before it, got %s;"
                       " call it with a colon", member->name, type->name,
                       kindname(L, 1));
}


/* a method. Upvalue 1: the member; upvalue 2: the type */
static int method (lua_State *L) {
  const host_Member *member =
      (const host_Member *)lua_touserdata(L, lua_upvalueindex(1));
  host_State *host = host_of(L);
  host_Object object;
  const host_Type *type;
  if (!host_anyobject(L, 1, &object)) return raiseself(L, member);
  type = object.type;
  if (member < type->members || member >= type->members + type->count)
    return raiseself(L, member);  /* another type's */
  if (!host_islive(L, &object)) return raisestale(L, &object);
  host->isMethod = 1;
  host->depth++;
  return entered(L, host, type->call(L, &object, (int)(member - type->members)));
}


/* __tostring and __len. Upvalue 1: which */
static int describe (lua_State *L) {
  int which = (int)lua_tointeger(L, lua_upvalueindex(1));
  host_State *host = host_of(L);
  host_Object object;
  if (!host_anyobject(L, 1, &object)) return luaL_error(L, "object expected");
  if (!host_islive(L, &object)) {
    if (which == HOST_LEN) return raisestale(L, &object);
    lua_pushfstring(L, "%s (closed)", object.type->name);
    return 1;
  }
  host->depth++;
  return entered(L, host, object.type->get(L, &object, which));
}


/* __gc: a second call finds nothing left to release */
static int collect (lua_State *L) {
  host_Object *object = (host_Object *)lua_touserdata(L, 1);
  if (object != NULL && object->payload != NULL) {
    host_Payload *payload = object->payload;
    object->payload = NULL;
    releasepayload(host_of(L), payload);
  }
  return 0;
}


/*
** What Lua says itself of a userdata, whose metatable has its name: a
** handle cannot do this. Upvalue 1: the words for it
*/
static int refuseoperation (lua_State *L) {
  int operand = (lua_type(L, 1) == LUA_TLIGHTUSERDATA) ? 1 : 2;
  return luaL_error(L, "attempt to %s a %s value",
                       lua_tostring(L, lua_upvalueindex(1)),
                       kindname(L, operand));
}


static int refusecomparison (lua_State *L) {
  return luaL_error(L, "attempt to compare %s with %s", kindname(L, 1),
                       kindname(L, 2));
}


/* sets the fields that all metatables of objects have, of the one on the top */
static void setmetafields (lua_State *L, lua_CFunction read,
                           const char *name) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, METHODS);
  lua_pushcclosure(L, read, 1);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, setmember);
  lua_setfield(L, -2, "__newindex");
  lua_pushinteger(L, HOST_TOSTRING);
  lua_pushcclosure(L, describe, 1);
  lua_setfield(L, -2, "__tostring");
  lua_pushinteger(L, HOST_LEN);
  lua_pushcclosure(L, describe, 1);
  lua_setfield(L, -2, "__len");
  lua_pushboolean(L, 0);  /* what 'getmetatable' gives; 'setmetatable' refuses */
  lua_setfield(L, -2, "__metatable");
  lua_pushstring(L, name);
  lua_setfield(L, -2, "__name");
}


static const char *const refused[][2] = {
  {"__add", "perform arithmetic on"}, {"__sub", "perform arithmetic on"},
  {"__mul", "perform arithmetic on"}, {"__div", "perform arithmetic on"},
  {"__mod", "perform arithmetic on"}, {"__pow", "perform arithmetic on"},
  {"__unm", "perform arithmetic on"}, {"__idiv", "perform arithmetic on"},
  {"__band", "perform bitwise operation on"},
  {"__bor", "perform bitwise operation on"},
  {"__bxor", "perform bitwise operation on"},
  {"__bnot", "perform bitwise operation on"},
  {"__shl", "perform bitwise operation on"},
  {"__shr", "perform bitwise operation on"},
  {"__concat", "concatenate"}, {"__call", "call"}
};


/* makes the metatable of all light userdata, which are handles */
void openhandles (lua_State *L) {
  size_t i;
  lua_createtable(L, 0, 0);
  lua_rawseti(L, LUA_REGISTRYINDEX, METHODS);
  lua_pushlightuserdata(L, NULL);
  lua_createtable(L, 0, 24);
  setmetafields(L, readhandle, "record");
  for (i = 0; i < sizeof refused / sizeof refused[0]; i++) {
    lua_pushstring(L, refused[i][1]);
    lua_pushcclosure(L, refuseoperation, 1);
    lua_setfield(L, -2, refused[i][0]);
  }
  lua_pushcfunction(L, refusecomparison);
  lua_setfield(L, -2, "__lt");
  lua_pushcfunction(L, refusecomparison);
  lua_setfield(L, -2, "__le");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}


/* makes the hash of a type's names, empty */
static host_Names *makenames (host_State *host, const host_Type *type) {
  host_Names **all = host->names;
  host_Names *names;
  uintptr_t size = 4, i;
  if (type->number >= MAXTYPES) abort();  /* a mistake of the host */
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
  names->type = type;
  names->mask = size - 1;
  for (i = 0; i < size; i++) names->slots[i] = (Name){NULL, type->count, 0};
  all[type->number] = names;
  return names;
}


/* learns the names of a type, and adds its methods to the others */
static void learnmembers (lua_State *L, const host_Type *type) {
  host_Names *names = makenames(host_of(L), type);
  int id;
  lua_rawgeti(L, LUA_REGISTRYINDEX, METHODS);
  for (id = 0; id < type->count; id++) {
    const char *text = lua_pushstring(L, type->members[id].name);
    Name *name = findname(names, text);
    name->name = text;
    name->id = id;
    name->flags = type->members[id].flags;
    lua_pushboolean(L, 1);
    lua_rawset(L, -3);  /* the string must stay where it is */
    if (!(name->flags & HOST_METHOD)) continue;
    lua_pushlightuserdata(L, (void *)&type->members[id]);
    lua_pushlightuserdata(L, (void *)type);
    lua_pushcclosure(L, method, 2);
    name->id = (int)lua_rawlen(L, -2) + 1;
    lua_rawseti(L, -2, name->id);
  }
  lua_pop(L, 1);
}


static int registertype (lua_State *L) {
  const host_Type *type = (const host_Type *)lua_touserdata(L, 1);
  learnmembers(L, type);
  lua_createtable(L, 0, 8);
  setmetafields(L, readuserdata, type->name);
  if (type->release != NULL) {
    lua_pushcfunction(L, collect);
    lua_setfield(L, -2, "__gc");
  }
  lua_rawseti(L, LUA_REGISTRYINDEX, METATABLE(type));
  return 0;
}


/* makes a type known to a state */
int host_register (lua_State *L, const host_Type *type) {
  lua_pushcfunction(L, registertype);
  lua_pushlightuserdata(L, (void *)type);
  return host_call(L, 1, 0);
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
  host_Object *object =
      (host_Object *)lua_newuserdatauv(L, sizeof(host_Object), 1);
  object->type = type;
  object->payload = NULL;
  object->generation = 0;
  object->index = index;
  lua_rawgeti(L, LUA_REGISTRYINDEX, METATABLE(type));
  lua_setmetatable(L, -2);
  if (payload != NULL) object->payload = keeppayload(host_of(L), type, payload);
}


/* pushes the handle of record 'index' of the open article */
void host_pushhandle (lua_State *L, const host_Type *type, int index) {
  host_State *host = host_of(L);
  if (host->generation == 0) abort();  /* a mistake of the host: it would never be stale */
  if (type->number >= host->namesSize || host->names[type->number] == NULL)
    abort();  /* of the host: not registered */
  lua_pushlightuserdata(L, packhandle(host->generation, type->number, index));
}


/*
** An article opens; 'name' is what later errors call it. Only while a frame
** of Swift is live. A handle that is kept for 16 million articles, in one
** state, would be taken for one of the article that is open then.
*/
void host_openarticle (lua_State *L, const char *name, size_t length) {
  host_State *host = host_of(L);
  host->lastGeneration = host->lastGeneration % MAXGENERATION + 1;
  host->generation = host->lastGeneration;
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
  lua_createtable(L, 0, 0);
  lua_rawseti(L, LUA_REGISTRYINDEX, CACHE);
}


/* no article is open: its handles are dead, and what they kept is forgotten */
void host_closearticle (lua_State *L) {
  host_of(L)->generation = 0;
  lua_pushnil(L);
  lua_rawseti(L, LUA_REGISTRYINDEX, CACHE);
}
