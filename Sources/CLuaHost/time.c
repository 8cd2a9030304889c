/*
** 'os.time' and 'os.date' in UTC, with the job's time as now
** SPDX-License-Identifier: Apache-2.0
*/

#include <limits.h>
#include <time.h>

#include "CLuaHost.h"
#include "private.h"


/* longest format of 'date': a conversion takes 150 ns, and no hook fires */
#define MAXFORMAT	65536


/* an integer field of the table at 1, less 'base'; 'missing' < 0: required */
static int getfield (lua_State *L, const char *key, int missing, int base) {
  int isinteger, type = lua_getfield(L, 1, key);
  lua_Integer value = lua_tointegerx(L, -1, &isinteger);
  lua_pop(L, 1);
  if (!isinteger) {
    if (type != LUA_TNIL)
      return luaL_error(L, "field '%s' is not an integer", key);
    if (missing < 0)
      return luaL_error(L, "field '%s' missing in date table", key);
    return missing;
  }
  if (value < INT_MIN / 2 || value > INT_MAX / 2)
    return luaL_error(L, "field '%s' is out-of-bound", key);
  return (int)value - base;
}


static void setfield (lua_State *L, const char *key, int value) {
  lua_pushinteger(L, value);
  lua_setfield(L, 1, key);
}


/* the job's time; what came of a script that asked for it holds for that time alone */
static lua_Integer jobnow (lua_State *L) {
  host_of(L)->askedTime = 1;
  return (lua_Integer)host_of(L)->now;
}


/* a table's fields are UTC, whatever the machine's zone; they are normalized */
int jobtime (lua_State *L) {
  struct tm tm = {0};
  time_t time;
  if (lua_isnoneornil(L, 1)) {
    lua_pushinteger(L, jobnow(L));
    return 1;
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  tm.tm_year = getfield(L, "year", -1, 1900);
  tm.tm_mon = getfield(L, "month", -1, 1);
  tm.tm_mday = getfield(L, "day", -1, 0);
  tm.tm_hour = getfield(L, "hour", 12, 0);
  tm.tm_min = getfield(L, "min", 0, 0);
  tm.tm_sec = getfield(L, "sec", 0, 0);
  time = timegm(&tm);
  setfield(L, "year", tm.tm_year + 1900);
  setfield(L, "month", tm.tm_mon + 1);
  setfield(L, "day", tm.tm_mday);
  setfield(L, "hour", tm.tm_hour);
  setfield(L, "min", tm.tm_min);
  setfield(L, "sec", tm.tm_sec);
  setfield(L, "wday", tm.tm_wday + 1);
  setfield(L, "yday", tm.tm_yday + 1);
  lua_pushinteger(L, (lua_Integer)time);
  return 1;
}


/* upvalue 1: Lua's */
int jobdate (lua_State *L) {
  size_t length;
  const char *format = luaL_optlstring(L, 1, "%c", &length);
  int isNow = lua_isnoneornil(L, 2);
  lua_Integer time = isNow ? jobnow(L) : luaL_checkinteger(L, 2);
  luaL_argcheck(L, length <= MAXFORMAT, 1, "format is too long");
  lua_pushfstring(L, (*format == '!') ? "%s" : "!%s", format);
  lua_pushinteger(L, time);
  lua_rotate(L, 1, 2);  /* before the arguments, which keep 'format' alive */
  return lua_tocfunction(L, lua_upvalueindex(1))(L);
}
