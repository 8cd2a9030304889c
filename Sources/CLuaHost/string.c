/*
** Functions of 'string' and 'utf8' that cannot run for long
** SPDX-License-Identifier: Apache-2.0
**
** A string takes an eighth of the memory limit at most, see 'allocate': what
** goes through one byte by byte, as 'upper' or a comparison, is bounded by
** that. Functions that need more than 8 ns a byte stand here.
*/

#include <string.h>

#include "CLuaHost.h"
#include "private.h"


/* longest format of 'pack' and the like: 10 ns a byte, and no hook */
#define MAXFORMAT	65536

/* longest string that '%q' writes: 60 ns a byte */
#define MAXQUOTED	(1 << 20)


/*
** Calls Lua's own function, upvalue 1, in the frame of ours, so that its
** errors name it and the script's line.
*/
int callown (lua_State *L) {
  return lua_tocfunction(L, lua_upvalueindex(1))(L);
}


/* refuses a long format, argument 1. Upvalue 1: Lua's function */
int shortformat (lua_State *L) {
  size_t length;
  luaL_checklstring(L, 1, &length);
  luaL_argcheck(L, length <= MAXFORMAT, 1, "format is too long");
  return callown(L);
}


/*
** Finds the conversions of a format. '%p' shows an address, and '%q' is
** slow. 'argument' is that of the conversion.
*/
static void checkconversion (lua_State *L, char conversion, int argument) {
  if (conversion == 'p') luaL_error(L, "'%%p' is not available to plugins");
  if (conversion == 'q' && lua_type(L, argument) == LUA_TSTRING)
    luaL_argcheck(L, lua_rawlen(L, argument) <= MAXQUOTED, argument,
                     "string is too long for '%q'");
}


/* 'string.format' with our text of values. Upvalue 1: Lua's */
int safeformat (lua_State *L) {
  size_t length, i;
  const char *format = luaL_checklstring(L, 1, &length);
  int arguments = lua_gettop(L), argument = 1;
  luaL_argcheck(L, length <= MAXFORMAT, 1, "format is too long");
  for (i = 0; i + 1 < length; i++) {
    if (format[i] != '%') continue;
    if (format[++i] == '%') continue;
    while (i < length && format[i] && strchr("-+ #0123456789.", format[i])) i++;
    if (i < length) checkconversion(L, format[i], ++argument);
  }
  for (argument = 2; argument <= arguments; argument++) {
    if (lua_type(L, argument) < LUA_TTABLE && lua_type(L, argument) != LUA_TLIGHTUSERDATA)
      continue;
    pushtext(L, argument);
    lua_replace(L, argument);
  }
  return callown(L);
}


/*
** 'string.rep' by doubling what is there. Lua's own copies nothing for 2^62
** empty strings, and one byte at a time for long ones.
*/
int quickrep (lua_State *L) {
  size_t length, separatorLength, unit, total, done;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Integer n = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &separatorLength);
  luaL_Buffer buffer;
  char *out;
  unit = length + separatorLength;
  if (n <= 0 || unit == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if ((lua_Unsigned)n > maxstring(host_of(L)) / unit)
    return luaL_error(L, "resulting string too large");
  total = (size_t)n * unit - separatorLength;
  out = luaL_buffinitsize(L, &buffer, total + separatorLength);
  memcpy(out, text, length);
  memcpy(out + length, separator, separatorLength);
  for (done = unit; done < total; done += unit) {
    unit = (done < total - done) ? done : total - done;
    memcpy(out + done, out, unit);
  }
  luaL_pushresultsize(&buffer, total);
  return 1;
}
