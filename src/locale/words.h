// Interface words by language: "present", "see_certificate", titles of kinds.
// Tables of data; English is what a language lacks falls back to.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::locale {

/// The word's text, or "" for a word nobody knows. Keys of older themes
/// ("pub_conf") are understood.
std::string_view word(std::string_view key, std::string_view language);

/// The same behind other words of a line: with a small letter, but in English, which
/// begins "2020 – Present" with a capital.
std::string word_in_range(std::string_view key, std::string_view language);

/// The key of the tables for one of an older theme: "pub_conf" is
/// "pub_paper_conference". Others are as they are.
std::string_view current_word_key(std::string_view key);

/// Whether there are words of the language itself, not English ones in its place.
bool has_words(std::string_view language);

/// The languages that have words, sorted: "de", "en", …
std::vector<std::string_view> word_languages();

/// All keys, sorted.
std::span<const std::string_view> word_keys();

}  // namespace cvpress::locale
