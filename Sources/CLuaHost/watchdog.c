/*
** Watchdog: a limit of CPU time that no script can dodge
** SPDX-License-Identifier: Apache-2.0
**
** A count hook that stands all the time costs 35 to 150 %. So no hook is
** set until the deadline has passed: a thread of its own looks every few
** milliseconds how much CPU time each call has used, and signals the thread
** whose call is late. The signal's handler runs there, where 'lua_sethook'
** may be called, and sets a hook that raises at the next instruction and
** at every one after that, whatever 'pcall' does with the error.
*/

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#include "CLuaHost.h"
#include "private.h"


/* ignored by default and sent by nobody else, so a late one does no harm */
#define WATCHSIGNAL	SIGURG

/* how often the watchdog looks; a deadline is late by this much at most */
#define TICK	5000000L  /* nanoseconds */

#define DEADLINEMESSAGE	"time limit passed"


/* a thread that runs scripts */
typedef struct Worker {
  struct Worker *next;
  pthread_t thread;
  clockid_t clock;
  host_State *volatile host;  /* whose call runs; for the thread itself alone */
  uint64_t calls;  /* how many began; for the thread itself alone */
  _Atomic uint64_t limit;  /* nanoseconds a call; 0: no call runs */
  _Atomic uint64_t call;  /* number of the call */
  _Atomic uint64_t late;  /* number of the call that is late */
  uint64_t sampled;  /* watchdog: CPU time at the last sample */
  uint64_t seen;  /* watchdog: the call it saw last, and its CPU time then */
  uint64_t since;
} Worker;


static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static Worker *workers = NULL;
static _Atomic int isSampling = 0;
static _Thread_local Worker *own = NULL;


/* CPU time of a worker's thread, in nanoseconds; 0 if it cannot be told */
static uint64_t cputime (const Worker *worker) {
  struct timespec time;
  if (clock_gettime(worker->clock, &time) != 0) return 0;
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}


/* has a thread noted for every tick of its CPU time that ends in a script */
static void sample (Worker *worker, int isCalling) {
  uint64_t now = cputime(worker);
  if (now - worker->sampled < TICK) return;
  worker->sampled = now;
  if (isCalling) pthread_kill(worker->thread, WATCHSIGNAL);
}


/* whether samples are taken, in all states of the process */
void host_setsampling (int isOn) {
  atomic_store(&isSampling, isOn);
}


/*
** Looks at one worker. A call is counted from the tick that sees it first,
** so it gets up to one tick more than its limit, never less.
*/
static void look (Worker *worker) {
  uint64_t limit = atomic_load(&worker->limit);
  uint64_t call = atomic_load(&worker->call);
  if (atomic_load(&isSampling)) sample(worker, limit != 0);
  if (limit == 0) return;
  if (call != worker->seen) {
    worker->seen = call;
    worker->since = cputime(worker);
  }
  else if (cputime(worker) - worker->since >= limit) {
    atomic_store(&worker->late, call);
    pthread_kill(worker->thread, WATCHSIGNAL);
  }
}


static void *watch (void *unused) {
  struct timespec tick = {0, TICK};
  (void)unused;
  for (;;) {
    nanosleep(&tick, NULL);
    pthread_mutex_lock(&mutex);
    for (Worker *worker = workers; worker != NULL; worker = worker->next)
      look(worker);
    pthread_mutex_unlock(&mutex);
  }
  return NULL;
}


/* raises with the line that runs, or that called the function that runs */
void raisedeadline (lua_State *L) {
  luaL_where(L, 0);
  if (lua_rawlen(L, -1) == 0) luaL_where(L, 1);
  lua_pushliteral(L, DEADLINEMESSAGE);
  lua_concat(L, 2);
  lua_error(L);
}


/* whether the host's message handler runs, which tells the line of an error */
static int ishandling (lua_State *L, lua_Debug *ar) {
  int ishandler;
  lua_getinfo(L, "f", ar);
  ishandler = (lua_tocfunction(L, -1) == handlemessage);
  lua_pop(L, 1);
  return ishandler;
}


/*
** Raises while the deadline is passed; takes itself off a thread on which
** it was left by a call that has ended.
*/
static void hook (lua_State *L, lua_Debug *ar) {
  if (!host_of(L)->isLate) lua_sethook(L, NULL, 0, 0);
  else if (!ishandling(L, ar)) raisedeadline(L);
}


/* runs on the late thread, between two of its instructions */
static void arm (int number) {
  int saved = errno;
  Worker *worker = own;
  (void)number;
  if (worker != NULL && worker->host != NULL
      && atomic_load(&worker->late) == atomic_load(&worker->call)) {
    for (host_State *host = worker->host; host != NULL; host = host->outer) {
      host->isLate = 1;
      /* once a thread: it walks all frames, and a million of them take a tick */
      if (lua_gethook(host->running) != hook)
        lua_sethook(host->running, hook,
                    LUA_MASKCALL | LUA_MASKRET | LUA_MASKLINE | LUA_MASKCOUNT, 1);
    }
  }
  else if (worker != NULL && worker->host != NULL && atomic_load(&isSampling))
    armsample(worker->host);
  errno = saved;
}


/* takes a thread that ends off the list */
static void forget (void *value) {
  Worker *worker = (Worker *)value;
  Worker **link = &workers;
  pthread_mutex_lock(&mutex);
  while (*link != worker) link = &(*link)->next;
  *link = worker->next;
  pthread_mutex_unlock(&mutex);
  own = NULL;
  free(worker);
}


/* once a process: the signal's handler and the watchdog's thread */
static void start (void) {
  struct sigaction action;
  pthread_t thread;
  sigset_t all, old;
  action.sa_handler = arm;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  if (sigaction(WATCHSIGNAL, &action, NULL) != 0) abort();
  if (pthread_key_create(&key, forget) != 0) abort();
  sigfillset(&all);  /* the watchdog itself takes no signals */
  pthread_sigmask(SIG_SETMASK, &all, &old);
  if (pthread_create(&thread, NULL, watch, NULL) != 0) abort();
  pthread_detach(thread);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
}


/* puts this thread on the list */
static Worker *enlist (void) {
  Worker *worker = (Worker *)calloc(1, sizeof(Worker));
  sigset_t signal;
  if (worker == NULL) abort();
  pthread_once(&once, start);
  sigemptyset(&signal);  /* threads of libdispatch come with all signals blocked */
  sigaddset(&signal, WATCHSIGNAL);
  pthread_sigmask(SIG_UNBLOCK, &signal, NULL);
  worker->thread = pthread_self();
#if defined(__linux__)
  if (pthread_getcpuclockid(worker->thread, &worker->clock) != 0) abort();
#else
  worker->clock = CLOCK_MONOTONIC;  /* no other thread's CPU clock there: wall time, stricter */
#endif
  pthread_setspecific(key, worker);
  pthread_mutex_lock(&mutex);
  worker->next = workers;
  workers = worker;
  pthread_mutex_unlock(&mutex);
  own = worker;
  return worker;
}


/*
** A call begins on this thread. One of another state that runs inside it
** is on the outer one's time, and late together with it.
*/
void watchcall (host_State *host) {
  Worker *worker = (own != NULL) ? own : enlist();
  host->outer = worker->host;
  atomic_signal_fence(memory_order_seq_cst);
  if (host->outer == NULL)
    atomic_store_explicit(&worker->call, ++worker->calls, memory_order_relaxed);
  worker->host = host;
  if (host->outer == NULL)
    atomic_store_explicit(&worker->limit, host->cpuLimit, memory_order_release);
}


/* it has ended: from here on the handler leaves 'host' alone */
void unwatchcall (host_State *host) {
  Worker *worker = own;
  if (host->outer == NULL)
    atomic_store_explicit(&worker->limit, 0, memory_order_release);
  worker->host = host->outer;
  atomic_signal_fence(memory_order_seq_cst);
}
