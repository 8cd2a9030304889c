/*
** Patterns of Lua that can be interrupted
** SPDX-License-Identifier: Apache-2.0
**
** 'find', 'match', 'gmatch' and 'gsub' as the manual describes them. Lua's
** own match is a loop of C in which no hook fires, and twelve '.-' keep it
** busy for years; this one looks at the deadline in every step.
*/

#include <ctype.h>
#include <string.h>

#include "CLuaHost.h"
#include "private.h"


/* 'length' of a capture that is not closed, and of one of a position */
#define OPEN	(-1)
#define POSITION	(-2)

#define MAXCAPTURES	32

/* how deep 'match' may call itself */
#define MAXDEPTH	200

#define byte(c)	((unsigned char)(c))


typedef struct Capture {
  const char *start;
  ptrdiff_t length;
} Capture;

typedef struct Match {
  lua_State *L;
  host_State *host;
  const char *text, *end;  /* the subject */
  const char *last;  /* end of the pattern */
  int depth;
  int count;  /* of captures, closed or not */
  Capture captures[MAXCAPTURES];
} Match;


static const char *match (Match *m, const char *s, const char *p);


static inline void checktime (Match *m) {
  if (m->host->isLate) raisedeadline(m->L);
}


/* where the item at 'p' ends: a character, a class or a set */
static const char *enditem (Match *m, const char *p) {
  char first = *p++;
  if (first == '%') {
    if (p == m->last) luaL_error(m->L, "malformed pattern (ends with '%%')");
    return p + 1;
  }
  if (first != '[') return p;
  if (*p == '^') p++;
  do {
    if (p >= m->last) luaL_error(m->L, "malformed pattern (missing ']')");
    if (*p++ == '%') p++;
  } while (p >= m->last || *p != ']');
  return p + 1;
}


static int isinclass (int c, int class) {
  int result;
  switch (tolower(class)) {
    case 'a': result = isalpha(c); break;
    case 'c': result = iscntrl(c); break;
    case 'd': result = isdigit(c); break;
    case 'g': result = isgraph(c); break;
    case 'l': result = islower(c); break;
    case 'p': result = ispunct(c); break;
    case 's': result = isspace(c); break;
    case 'u': result = isupper(c); break;
    case 'w': result = isalnum(c); break;
    case 'x': result = isxdigit(c); break;
    default: return class == c;
  }
  return isupper(class) ? !result : result != 0;
}


/* whether 'c' is in the set from '[' at 'p' to ']' at 'end' */
static int isinset (int c, const char *p, const char *end) {
  int found = 1;
  if (*++p == '^') {
    found = 0;
    p++;
  }
  while (p < end) {
    if (*p == '%') {
      if (isinclass(c, byte(p[1]))) return found;
      p += 2;
    }
    else if (p[1] == '-' && p + 2 < end) {
      if (byte(p[0]) <= c && c <= byte(p[2])) return found;
      p += 3;
    }
    else if (byte(*p++) == c) return found;
  }
  return !found;
}


/* whether the character at 's' is one of the item from 'p' to 'ep' */
static int isitem (Match *m, const char *s, const char *p, const char *ep) {
  if (s >= m->end) return 0;
  switch (*p) {
    case '.': return 1;
    case '%': return isinclass(byte(*s), byte(p[1]));
    case '[': return isinset(byte(*s), p, ep - 1);
    default: return *p == *s;
  }
}


/* '%bxy', 'p' at x */
static const char *matchbalanced (Match *m, const char *s, const char *p) {
  int depth = 1;
  if (p + 1 >= m->last)
    luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  if (s >= m->end || *s != p[0]) return NULL;
  while (++s < m->end) {
    if (*s == p[1]) {
      if (--depth == 0) return s + 1;
    }
    else if (*s == p[0]) depth++;
  }
  return NULL;
}


/* '*' and '+': as many as possible first */
static const char *matchmost (Match *m, const char *s, const char *p,
                              const char *ep) {
  ptrdiff_t n = 0;
  while (isitem(m, s + n, p, ep)) {
    checktime(m);
    n++;
  }
  for (; n >= 0; n--) {
    const char *result = match(m, s + n, ep + 1);
    if (result != NULL) return result;
  }
  return NULL;
}


/* '-': as few as possible first */
static const char *matchleast (Match *m, const char *s, const char *p,
                               const char *ep) {
  for (;; s++) {
    const char *result = match(m, s, ep + 1);
    if (result != NULL || !isitem(m, s, p, ep)) return result;
  }
}


static const char *opencapture (Match *m, const char *s, const char *p,
                                ptrdiff_t length) {
  const char *result;
  if (m->count >= MAXCAPTURES) luaL_error(m->L, "too many captures");
  m->captures[m->count].start = s;
  m->captures[m->count].length = length;
  m->count++;
  result = match(m, s, p);
  if (result == NULL) m->count--;
  return result;
}


static const char *closecapture (Match *m, const char *s, const char *p) {
  const char *result;
  int i = m->count - 1;
  while (i >= 0 && m->captures[i].length != OPEN) i--;
  if (i < 0) luaL_error(m->L, "invalid pattern capture");
  m->captures[i].length = s - m->captures[i].start;
  result = match(m, s, p);
  if (result == NULL) m->captures[i].length = OPEN;
  return result;
}


/* '%1' to '%9' in a pattern */
static const char *matchagain (Match *m, const char *s, int digit) {
  int i = digit - '1';
  ptrdiff_t length;
  if (i < 0 || i >= m->count || m->captures[i].length == OPEN)
    luaL_error(m->L, "invalid capture index %%%d", i + 1);
  length = m->captures[i].length;
  if (length < 0 || m->end - s < length
      || memcmp(m->captures[i].start, s, (size_t)length) != 0) return NULL;
  return s + length;
}


/* '%f[set]', 'p' at '[' */
static int isfrontier (Match *m, const char *s, const char *p,
                       const char *ep) {
  int before = (s == m->text) ? 0 : byte(s[-1]);
  int after = (s < m->end) ? byte(*s) : 0;
  return !isinset(before, p, ep - 1) && isinset(after, p, ep - 1);
}


/* items without recursion follow one another in here; NULL: no match */
static const char *matchitems (Match *m, const char *s, const char *p) {
  while (s != NULL && p != m->last) {
    const char *ep;
    checktime(m);
    if (*p == '(')
      return (p[1] == ')') ? opencapture(m, s, p + 2, POSITION)
                           : opencapture(m, s, p + 1, OPEN);
    if (*p == ')') return closecapture(m, s, p + 1);
    if (*p == '$' && p + 1 == m->last) return (s == m->end) ? s : NULL;
    if (*p == '%' && p[1] == 'b') {
      s = matchbalanced(m, s, p + 2);
      p += 4;
      continue;
    }
    if (*p == '%' && isdigit(byte(p[1]))) {
      s = matchagain(m, s, byte(p[1]));
      p += 2;
      continue;
    }
    if (*p == '%' && p[1] == 'f') {
      p += 2;
      if (p >= m->last || *p != '[')
        luaL_error(m->L, "missing '[' after '%%f' in pattern");
      ep = enditem(m, p);
      if (!isfrontier(m, s, p, ep)) return NULL;
      p = ep;
      continue;
    }
    ep = enditem(m, p);
    switch ((ep < m->last) ? *ep : '\0') {
      case '*': return matchmost(m, s, p, ep);
      case '+': return isitem(m, s, p, ep) ? matchmost(m, s + 1, p, ep) : NULL;
      case '-': return matchleast(m, s, p, ep);
      case '?':
        if (isitem(m, s, p, ep)) {
          const char *result = match(m, s + 1, ep + 1);
          if (result != NULL) return result;
        }
        p = ep + 1;
        break;
      default:
        s = isitem(m, s, p, ep) ? s + 1 : NULL;
        p = ep;
    }
  }
  return s;
}


/* where a match of the pattern at 'p' that begins at 's' ends, or NULL */
static const char *match (Match *m, const char *s, const char *p) {
  const char *result;
  if (++m->depth > MAXDEPTH) luaL_error(m->L, "pattern too complex");
  result = matchitems(m, s, p);
  m->depth--;
  return result;
}


/* the same from the beginning: no captures yet */
static const char *matchfirst (Match *m, const char *s, const char *p) {
  m->depth = 0;
  m->count = 0;
  return match(m, s, p);
}


static void prepare (lua_State *L, Match *m, int text, int pattern) {
  size_t length, patternLength;
  m->L = L;
  m->host = host_of(L);
  m->text = luaL_checklstring(L, text, &length);
  m->end = m->text + length;
  m->last = luaL_checklstring(L, pattern, &patternLength);
  m->last += patternLength;
}


/* pushes capture 'i'; 0 is the whole match if there are no captures */
static void pushcapture (Match *m, int i, const char *s, const char *e) {
  const Capture *capture = &m->captures[i];
  if (i >= m->count) {
    if (i > 0) luaL_error(m->L, "invalid capture index %%%d", i + 1);
    lua_pushlstring(m->L, s, (size_t)(e - s));
  }
  else if (capture->length == POSITION)
    lua_pushinteger(m->L, capture->start - m->text + 1);
  else if (capture->length == OPEN) luaL_error(m->L, "unfinished capture");
  else lua_pushlstring(m->L, capture->start, (size_t)capture->length);
}


/* pushes all captures, or the whole match if there are none */
static int pushcaptures (Match *m, const char *s, const char *e) {
  int count = (m->count == 0 && s != NULL) ? 1 : m->count;
  int i;
  luaL_checkstack(m->L, count, "too many captures");
  for (i = 0; i < count; i++) pushcapture(m, i, s, e);
  return count;
}


/* argument 'index', a position where to begin, as an offset; may be beyond the end */
static const char *beginning (lua_State *L, const Match *m, int index) {
  lua_Integer length = m->end - m->text;
  lua_Integer init = luaL_optinteger(L, index, 1);
  if (init < 0) init = (init < -length) ? 1 : length + init + 1;
  else if (init == 0) init = 1;
  return (init > length + 1) ? NULL : m->text + (init - 1);
}


/* where the bytes of the pattern stand as they are, or NULL */
static const char *search (Match *m, const char *s, const char *p) {
  size_t length = (size_t)(m->last - p);
  if (length == 0) return s;
  while ((size_t)(m->end - s) >= length) {
    checktime(m);
    s = (const char *)memchr(s, *p, (size_t)(m->end - s) - length + 1);
    if (s == NULL || memcmp(s, p, length) == 0) return s;
    s++;
  }
  return NULL;
}


static int isplain (const char *p, const char *last) {
  for (; p < last; p++)
    switch (*p) {
      case '^': case '$': case '*': case '+': case '?': case '.': case '(':
      case '[': case '%': case '-': return 0;
      default: break;
    }
  return 1;
}


static int findormatch (lua_State *L, int isfind) {
  Match m;
  const char *s, *e, *p;
  int isanchored;
  prepare(L, &m, 1, 2);
  p = lua_tostring(L, 2);
  s = beginning(L, &m, 3);
  if (s == NULL) return lua_pushnil(L), 1;
  if (isfind && (lua_toboolean(L, 4) || isplain(p, m.last))) {
    s = search(&m, s, p);
    if (s == NULL) return lua_pushnil(L), 1;
    lua_pushinteger(L, s - m.text + 1);
    lua_pushinteger(L, s - m.text + (m.last - p));
    return 2;
  }
  isanchored = (p < m.last && *p == '^');
  do {
    e = matchfirst(&m, s, p + isanchored);
    if (e == NULL) continue;
    if (!isfind) return pushcaptures(&m, s, e);
    lua_pushinteger(L, s - m.text + 1);
    lua_pushinteger(L, e - m.text);
    return pushcaptures(&m, NULL, NULL) + 2;
  } while (s++ < m.end && !isanchored);
  lua_pushnil(L);
  return 1;
}


int boundedfind (lua_State *L) { return findormatch(L, 1); }

int boundedmatch (lua_State *L) { return findormatch(L, 0); }


/* where 'gmatch' goes on, and where its last match ended; offsets */
typedef struct Progress {
  ptrdiff_t next, last;
} Progress;


/* upvalues: text, pattern, progress */
static int gmatchstep (lua_State *L) {
  Progress *progress = (Progress *)lua_touserdata(L, lua_upvalueindex(3));
  Match m;
  const char *s, *p = lua_tostring(L, lua_upvalueindex(2));
  prepare(L, &m, lua_upvalueindex(1), lua_upvalueindex(2));
  for (s = m.text + progress->next; s <= m.end; s++) {
    const char *e = matchfirst(&m, s, p);
    if (e == NULL || e - m.text == progress->last) continue;
    progress->next = progress->last = e - m.text;
    return pushcaptures(&m, s, e);
  }
  return 0;
}


int boundedgmatch (lua_State *L) {
  Match m;
  Progress *progress;
  const char *s;
  prepare(L, &m, 1, 2);
  s = beginning(L, &m, 3);
  lua_settop(L, 2);
  progress = (Progress *)lua_newuserdatauv(L, sizeof(Progress), 0);
  progress->next = (s != NULL) ? s - m.text : m.end - m.text + 1;
  progress->last = -1;
  lua_pushcclosure(L, gmatchstep, 3);
  return 1;
}


/* appends the replacement string, argument 3, with its captures */
static void addtext (Match *m, luaL_Buffer *buffer, const char *s,
                     const char *e) {
  size_t length;
  const char *p = lua_tolstring(m->L, 3, &length);
  const char *last = p + length;
  for (; p < last; p++) {
    checktime(m);
    if (*p != '%') luaL_addchar(buffer, *p);
    else if (++p < last && *p == '%') luaL_addchar(buffer, '%');
    else if (p < last && *p == '0')
      luaL_addlstring(buffer, s, (size_t)(e - s));
    else if (p < last && isdigit(byte(*p))) {
      pushcapture(m, *p - '1', s, e);
      luaL_tolstring(m->L, -1, NULL);  /* a position is a number */
      lua_remove(m->L, -2);
      luaL_addvalue(buffer);
    }
    else
      luaL_error(m->L, "invalid use of '%%' in replacement string");
  }
}


/* appends what stands for a match; whether it is something else */
static int addvalue (Match *m, luaL_Buffer *buffer, const char *s,
                     const char *e) {
  lua_State *L = m->L;
  switch (lua_type(L, 3)) {
    case LUA_TFUNCTION:
      lua_pushvalue(L, 3);
      lua_call(L, pushcaptures(m, s, e), 1);
      break;
    case LUA_TTABLE:
      pushcapture(m, 0, s, e);
      lua_gettable(L, 3);
      break;
    default:
      addtext(m, buffer, s, e);
      return 1;
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(buffer, s, (size_t)(e - s));
    return 0;
  }
  if (!lua_isstring(L, -1))
    return luaL_error(L, "invalid replacement value (a %s)",
                         luaL_typename(L, -1));
  luaL_addvalue(buffer);
  return 1;
}


int boundedgsub (lua_State *L) {
  Match m;
  luaL_Buffer buffer;
  const char *s, *p, *e, *last = NULL;
  lua_Integer limit, n = 0;
  int type = lua_type(L, 3), isanchored, ischanged = 0;
  prepare(L, &m, 1, 2);
  luaL_argexpected(L, type == LUA_TNUMBER || type == LUA_TSTRING
                      || type == LUA_TFUNCTION || type == LUA_TTABLE,
                   3, "string/function/table");
  limit = luaL_optinteger(L, 4, m.end - m.text + 1);
  s = m.text;
  p = lua_tostring(L, 2);
  isanchored = (p < m.last && *p == '^');
  luaL_buffinit(L, &buffer);
  while (n < limit) {
    e = matchfirst(&m, s, p + isanchored);
    if (e != NULL && e != last) {
      n++;
      ischanged |= addvalue(&m, &buffer, s, e);
      s = last = e;
    }
    else if (s < m.end) luaL_addchar(&buffer, *s++);
    else break;
    if (isanchored) break;
  }
  if (ischanged) {
    luaL_addlstring(&buffer, s, (size_t)(m.end - s));
    luaL_pushresult(&buffer);
  }
  else lua_pushvalue(L, 1);
  lua_pushinteger(L, n);
  return 2;
}
