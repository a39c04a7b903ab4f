// Which row of a table serves a language.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/check.h"
#include "base/utf8.h"

namespace cvpress::locale {

/// The tag that tables use: in lower case with "-", Chinese told apart by
/// script, Norwegian as Bokmål: "zh_TW" is "zh-hant", "de-AT" stays "de-at".
std::string table_language(std::string_view tag);

/// A tag as BCP 47 writes it: "zh-hans" is "zh-Hans", and the names of POSIX locales
/// are "de-DE" for "de_DE.UTF-8" and "sr-Latn-RS" for "sr_RS@latin".
std::string language_tag(std::string_view written);

/// Whether a tag is well-formed (RFC 5646): "de", "pt-BR", "zh-Hant-TW", "x-own".
bool is_language_tag(std::string_view tag);

/// Whether a tag says more of a language than another: "en-GB" than "en".
inline bool is_more_exact(std::string_view tag, std::string_view than) {
  return !than.empty() && ascii_lower(tag).starts_with(ascii_lower(than) + "-");
}

/// The row for a language: of the whole tag, else of the tag without its last
/// parts, else the row of English. Rows have a `language`; one must be "en".
template <class Row>
const Row& row_for(std::span<const Row> rows, std::string_view tag) {
  const Row* english = nullptr;
  std::string wanted = table_language(tag);
  for (;;) {
    for (const Row& row : rows) {
      if (ascii_lower(row.language) == wanted) return row;
      if (row.language == "en") english = &row;
    }
    const std::size_t dash = wanted.rfind('-');
    if (dash == std::string::npos) {
      CVPRESS_CHECK(english != nullptr);
      return *english;
    }
    wanted.resize(dash);
  }
}

}  // namespace cvpress::locale
