/*
** The C API of Lua 5.4, as the system's headers give it
** SPDX-License-Identifier: Apache-2.0
*/
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
