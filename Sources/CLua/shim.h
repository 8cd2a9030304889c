/* The C API of Lua 5.4, as the system's headers give it. */
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
