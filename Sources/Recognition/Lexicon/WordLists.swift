// SPDX-License-Identifier: Apache-2.0

/// The word lists of the lexicon, one constant for each class of phrase.
///
/// Entries are parted by `;`, line ends count as spaces. A capital in an entry asks for a capital in the text: `châu Âu`
/// finds `Châu Âu` too, but never `châu âu`. `=` introduces the code or the canonical name.
enum WordLists {}
