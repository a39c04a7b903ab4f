// Brackets of lines that run both ways (UAX 9 N0 and L4): which of them stand with the words
// that they enclose, and which were drawn as their mirror images.
#pragma once

#include <span>

#include "reader/text_orders.h"

namespace cvpress::reader {

/// Words that go on from left to right in a line from the right, whose characters are as they
/// stand: signs at the two ends belong to the line, so each changes its side. Brackets that
/// enclose words of the run as they stand are part of it.
void turn_edges(std::span<SeenWord> run);

/// In a line in the order of reading, ")word(" is "(word)": files may say of a mirrored bracket
/// what it looks like.
void turn_mirrored_brackets(std::span<SeenWord> line);

}  // namespace cvpress::reader
