// Text that is drawn from the left, back in the order in which it is read.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reader/text_orders.h"

namespace cvpress::reader {

/// A word with letters from the right, whose characters are in the order of the line.
std::string logical_word(std::string_view visual);

/// Whether a sign goes with the letter or number on its left, such as "%".
bool follows_forward(char32_t character);

/// Whether more of the words run from right to left than from left to right.
bool runs_right_to_left(std::span<const SeenWord> words);

/// Puts words of one line, which stand from left to right, in the order of reading.
void order_line(std::span<SeenWord> line, bool page_from_right);

/// The same for each line of words that follow one another.
void order_lines(std::vector<SeenWord>& words);

}  // namespace cvpress::reader
