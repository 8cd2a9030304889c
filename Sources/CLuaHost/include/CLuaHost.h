/*
** Lua for a Swift host: budget, protected calls, objects
** SPDX-License-Identifier: Apache-2.0
*/

#ifndef CLuaHost_h
#define CLuaHost_h

#include <signal.h>
#include <stddef.h>
#include <stdint.h>

#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>


/* which limit ended a call; bits of 'host_State.ended' */
#define HOST_MEMORY	1
#define HOST_DEADLINE	2

/* members that are no names: what Lua asks of any object */
#define HOST_TOSTRING	(-1)
#define HOST_LEN	(-2)

/* how a member behaves; bits of 'host_Member.flags' */
#define HOST_METHOD	1	/* called, not read */
#define HOST_CACHED	2	/* value read once is kept beside the object */


typedef struct host_Object host_Object;
typedef struct host_State host_State;
typedef struct host_Names host_Names;
typedef struct host_Coverage host_Coverage;

/*
** A function of Swift. It never raises: it leaves results on the stack and
** returns how many, or leaves one error value there and returns -1; -2 if a
** call that it made ran out of memory, -3 to go on with what a call raised.
*/
typedef int (*host_Function) (lua_State *L, int id);

/* the same, for a member of an object; 'id' is the member's */
typedef int (*host_MemberFunction) (lua_State *L, const host_Object *object,
                                    int id);

/*
** Pushes the next row of sequence 'code' of an object and moves 'cursor'
** (0 at the beginning). Returns the row's width, 0 at the end, -1 as above.
*/
typedef int (*host_RowFunction) (lua_State *L, const host_Object *object,
                                 int code, lua_Integer *cursor);

typedef struct host_Member {
  const char *name;
  int flags;
} host_Member;

/*
** What an object is. One for each type and process; its address is the
** type's identity, its number tells where the registry keeps its tables and
** stands for it in handles.
*/
typedef struct host_Type {
  const char *name;
  int number;  /* from 0, one for each type in the process */
  const host_Member *members;  /* a member's id is its place here */
  int count;
  host_MemberFunction get;
  host_MemberFunction set;  /* NULL: read-only; the member's id is -1 for a name that is none */
  host_MemberFunction call;
  host_RowFunction next;
  void (*release) (void *payload);  /* NULL: nothing to release */
} host_Type;

/* retained object of Swift; all of a state are in a list, see 'host_close' */
typedef struct host_Payload {
  void *object;
  void (*release) (void *object);
  struct host_Payload *next, **link;
} host_Payload;

/* an object of a script: the block of a userdata, or what a handle says */
struct host_Object {
  const host_Type *type;
  host_Payload *payload;  /* what it owns, or NULL */
  uint32_t generation;  /* article that the handle belongs to; 0: no handle, always valid */
  int32_t index;
};

/* one for each state; 'lua_getextraspace' of every thread points to it */
struct host_State {
  size_t used;  /* bytes that Lua holds */
  size_t peak;
  size_t limit;  /* bytes it may hold */
  long failAt;  /* tests: number of the allocation that fails; 0: none */
  int failsOnce;  /* tests: do those after it succeed? */
  long allocations;  /* how many were asked for */
  uint64_t cpuLimit;  /* nanoseconds of thread CPU time a call; 0: none */
  int depth;  /* frames of Swift that are live */
  int keepsRaised;  /* is what a call inside a call raised kept? */
  int isFull;  /* memory was refused while a frame of Swift was live? */
  volatile sig_atomic_t isLate;  /* deadline passed? set by a signal's handler */
  int ended;  /* limits that struck in the last outermost call */
  int calls;  /* protected calls that are live */
  int closes;  /* coroutines that are being closed */
  int isMethod;  /* runs a method? then argument 1 is its object */
  uint32_t generation;  /* article that is open; 0: none */
  uint32_t lastGeneration;
  uint64_t callNumber;
  uint64_t seed;  /* of 'math.random' in the next call */
  uint64_t seededCall;
  int64_t now;  /* what 'os.time()' tells, seconds since 1970 */
  int askedTime;  /* did the script ask for it? */
  lua_State *volatile running;  /* thread that runs now; a signal's handler reads it */
  host_State *outer;  /* state whose call this one's runs in, on the same thread */
  host_Payload *payloads;  /* not released yet */
  host_Names **names;  /* of members, by type */
  int namesSize;
  void *context;  /* the host's own */
  host_Coverage *coverage;  /* of lines, or NULL */
  char *samples;  /* of where time goes, as text */
  size_t samplesLength, samplesRoom;
  char faultSource[LUA_IDSIZE];  /* where memory ran out */
  int faultLine;
};


/* ** states ** */

lua_State *host_newstate (size_t limit, long failAt, int failsOnce);
void host_close (lua_State *L);

static inline host_State *host_of (lua_State *L) {
  return *(host_State **)lua_getextraspace(L);
}

/* ** protected calls: the only way from Swift to Lua ** */

int host_call (lua_State *L, int nargs, int nresults);
int host_load (lua_State *L, const char *bytes, size_t length,
               const char *name);
int host_loadcompiled (lua_State *L, const char *bytes, size_t length);
char *host_compiled (lua_State *L, size_t *length);
void host_free (char *bytes);
int host_setup (lua_State *L, host_Function function, int id);
void host_keepraised (lua_State *L);

/* ** functions and objects ** */

void host_pushfunction (lua_State *L, host_Function function, int id);
int host_register (lua_State *L, const host_Type *type);
void host_pushobject (lua_State *L, const host_Type *type, void *payload,
                      int index);
void host_pushhandle (lua_State *L, const host_Type *type, int index);
int host_toobject (lua_State *L, int index, const host_Type *type,
                   host_Object *object);
int host_anyobject (lua_State *L, int index, host_Object *object);
int host_islive (lua_State *L, const host_Object *object);
void host_pushsequence (lua_State *L, int index, int code, int width,
                        int rows);
void host_pushrows (lua_State *L, int width);

void host_charge (host_State *host, size_t bytes);
int host_islate (lua_State *L);

/* ** looking at scripts: lines that ran, and where time goes ** */

host_Coverage *host_newcoverage (void);
void host_freecoverage (host_Coverage *coverage);
void host_cover (lua_State *L, host_Coverage *coverage);
int host_iscovered (const host_Coverage *coverage, const char *name,
                    int line);
void host_setsampling (int isOn);
char *host_takesamples (lua_State *L);

/* ** the open article ** */

void host_openarticle (lua_State *L, const char *name, size_t length);
void host_closearticle (lua_State *L);

/* ** sandbox ** */

int host_opensandbox (lua_State *L);
void host_pushenvironment (lua_State *L);
void host_setglobal (lua_State *L, const char *name);
void host_protect (lua_State *L);

/* ** macros of Lua's API that Swift does not see ** */

static inline void host_pop (lua_State *L, int n) { lua_settop(L, -n - 1); }
static inline int host_registry (void) { return LUA_REGISTRYINDEX; }
static inline int host_upvalue (int i) { return lua_upvalueindex(i); }
static inline void host_insert (lua_State *L, int i) { lua_rotate(L, i, 1); }
static inline void host_remove (lua_State *L, int i) {
  lua_rotate(L, i, -1);
  lua_settop(L, -2);
}

#endif
