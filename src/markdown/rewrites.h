// Blocks of Goldmark that md4c does not know, taken out of the lines or written
// so that md4c reads them.
#pragma once

#include <string>

#include "markdown/footnotes.h"
#include "markdown/source_lines.h"

namespace cvpress::markdown {

/// Takes the definitions of footnotes ("[^1]: text" and what is indented below)
/// out of the lines.
void take_footnotes(SourceLines& lines, Footnotes& footnotes);

/// Writes definitions (": text" below a line or more of terms) as bullets "+",
/// and the bullets "+" that there were as "*"; terms end with hard breaks.
/// Returns whether there were any.
bool rewrite_definitions(SourceLines& lines);

/// Keeps tables with far more cells than text from being read as tables. Returns
/// whether there were any.
bool defuse_huge_tables(SourceLines& lines);

/// Takes out the definitions of links ("[a]: address") that are so long and may
/// be referred to so often that reading them would never end. Returns whether
/// there were any.
bool drop_multiplied_definitions(SourceLines& lines);

/// Whether no paragraph has more addresses than anybody writes; md4c takes very
/// long to find them there.
bool may_find_addresses(const SourceLines& lines);

/// Replaces formulas. Returns the first command that is not known; "" for none.
std::string read_formulas(SourceLines& lines);

}  // namespace cvpress::markdown
