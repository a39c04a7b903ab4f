#include "hugo/page_language.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/language.h"
#include "locale/language_names.h"
#include "locale/words.h"

namespace cvpress::hugo {
namespace {

/// Tags of languages begin with two or three letters; longer words are names.
constexpr std::size_t kLongestCode = 3;

/// The tag that a text gives or names; "" where it does neither.
std::string tag_said(std::string_view text) {
  const std::string_view called = locale::language_called(text);
  if (!called.empty()) return locale::language_tag(called);
  std::string tag = locale::language_tag(text);
  const bool is_code = tag.find('-') <= kLongestCode || tag.size() <= kLongestCode;
  return is_code && locale::is_language_tag(tag) ? tag : std::string();
}

void tell_unknown(const data::Value& value, std::string_view text, Diagnostics& diagnostics) {
  Diagnostic& warning =
      diagnostics.warning(value.where, fmt::format("\"{}\" is no language; it is not used", text));
  std::string meant = locale::language_suggestion(text);
  if (!meant.empty()) warning.hints.push_back({std::move(meant), {}});
  warning.hints.push_back({"a language tag was expected, such as en, de or pt-BR", {}});
}

void tell_without_words(const data::Value& value, const std::string& tag,
                        Diagnostics& diagnostics) {
  if (locale::has_words(tag)) return;
  diagnostics.warning(
      value.where,
      fmt::format("there are no words for the language \"{}\"; English ones stand in", tag));
}

}  // namespace

std::string language_of_parts(const std::vector<ChosenPart>& parts, std::string_view site_says,
                              Diagnostics& diagnostics) {
  std::string language;
  for (const ChosenPart& chosen : parts) {
    const data::Value& value = chosen.part.language;
    if (value.is_null()) continue;
    const std::string_view text = trimmed(value.text().value_or(""));
    const std::string tag = tag_said(text);
    if (tag.empty()) {
      tell_unknown(value, text, diagnostics);
    } else if (!chosen.named && !site_says.empty()) {
      if (tag == site_says) continue;
      diagnostics.warning(value.where,
                          fmt::format("the site says that its language is \"{}\"; what its page "
                                      "says is not used",
                                      site_says));
    } else if (language.empty()) {
      tell_without_words(value, tag, diagnostics);
      language = tag;
    } else if (tag != language) {
      diagnostics.warning(
          value.where,
          fmt::format("a résumé has one language; that of this one is \"{}\"", language));
    }
  }
  return language;
}

}  // namespace cvpress::hugo
