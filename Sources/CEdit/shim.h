/*
** libedit, by its own interface
** SPDX-License-Identifier: Apache-2.0
*/

#include <histedit.h>
