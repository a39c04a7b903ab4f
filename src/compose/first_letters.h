// The first letters of a text in another colour.
#pragma once

#include <string_view>
#include <vector>

#include "style/layout_spec.h"
#include "text/paragraph.h"

namespace cvpress::compose {

/// What a style says of first letters; nullptr where it says nothing.
const style::FirstLetters* first_letters_of(const style::Scope& scope, std::string_view style);

/// Colours the first letters of spans, which are parted where they end. A letter
/// is never divided.
std::vector<text::TextSpan> with_first_letters(std::vector<text::TextSpan> spans,
                                               const style::FirstLetters& letters);

}  // namespace cvpress::compose
