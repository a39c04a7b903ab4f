// Interface words: the source's own, else the layout's, else the language's.
#pragma once

#include <string>
#include <string_view>

#include "compose/setting.h"
#include "style/template.h"

namespace cvpress::compose {

/// What `{word.key}` prints; empty for a word nobody knows.
style::Template word_template(std::string_view key, const Setting& setting);

/// A word that is plain text; one that prints fields is the language's instead.
std::string plain_word(std::string_view key, const Setting& setting);

}  // namespace cvpress::compose
