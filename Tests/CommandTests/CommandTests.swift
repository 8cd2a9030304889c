// SPDX-License-Identifier: Apache-2.0

import Testing

/// All tests of the command; one process at a time.
@Suite(.serialized) enum CommandTests {}
