#ifndef CLuaHost_h
#define CLuaHost_h
#include <lua.h>
#endif
