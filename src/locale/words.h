// Interface words by language: "present", "see_certificate", titles of kinds.
// Tables of data; English is what a language lacks falls back to.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cvpress::locale {

/// The word's text, or "" for a word nobody knows.
std::string_view word(std::string_view key, std::string_view language);

/// All keys, sorted.
std::span<const std::string_view> word_keys();

}  // namespace cvpress::locale
