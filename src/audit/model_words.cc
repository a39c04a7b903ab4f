#include "audit/model_words.h"

#include <algorithm>
#include <map>
#include <string>

#include <fmt/format.h>

#include "audit/phrase_search.h"
#include "audit/phrases.h"
#include "audit/solid_text.h"
#include "text/bare_letters.h"

namespace cvpress::audit {
namespace {

/// The bare letters of a part of the document.
struct PartText {
  std::string letters;
  Lines lines = Lines::kFromLeft;
};

class PartTexts {
 public:
  explicit PartTexts(const Drawn& drawn) : drawn_(drawn) {}

  /// Of a part; of the whole document where it has no tag of its own.
  const PartText& of(const layout::TagPtr& tag) {
    const auto found = drawn_.element_of.find(tag.get());
    const std::size_t element = found == drawn_.element_of.end() ? 0 : found->second;
    const auto [text, is_new] = texts_.try_emplace(element);
    if (is_new) text->second = part_text(element);
    return text->second;
  }

 private:
  PartText part_text(std::size_t element) const {
    std::string words;
    PartText part;
    for (const std::size_t number : texts_below(drawn_, element)) {
      words += drawn_.texts[number].text;
      if (drawn_.texts[number].right_to_left) part.lines = Lines::kFromRight;
    }
    part.letters = text::bare_letters(words);
    return part;
  }

  const Drawn& drawn_;
  std::map<std::size_t, PartText> texts_;
};

/// A layout may print years with two digits ("'21").
void check_years(const compose::Promise& promise, const std::string& text,
                 std::vector<Finding>& findings) {
  for (const int year : years_of(promise)) {
    if (text.find(std::to_string(year).substr(2)) != std::string::npos) continue;
    findings.push_back({Subject::kDates,
                        fmt::format("{} is not read with \"{}\"", year,
                                    excerpt(model::plain_text(promise.entry->title))),
                        promise.entry->where});
  }
}

}  // namespace

void check_model_words(const std::vector<compose::Promise>& promises, const Drawn& drawn,
                       std::vector<Finding>& findings) {
  PartTexts texts(drawn);
  for (const compose::Promise& promise : promises) {
    const PartText& text = texts.of(promise.tag);
    for (const Phrase& phrase : phrases_of(promise)) {
      if (is_phrase_in(phrase.text, text.letters, text.lines)) continue;
      findings.push_back({Subject::kText,
                          fmt::format("\"{}\" is not read where it belongs", excerpt(phrase.text)),
                          phrase.where});
    }
    check_years(promise, text.letters, findings);
  }
}

SourceSpan place_in_source(std::string_view text, const std::vector<compose::Promise>& promises) {
  const std::string letters = text::bare_letters(text);
  if (letters.empty()) return {};
  for (const compose::Promise& promise : promises) {
    for (const Phrase& phrase : phrases_of(promise)) {
      if (text::bare_letters(phrase.text).find(letters) != std::string::npos) return phrase.where;
    }
  }
  return {};
}

}  // namespace cvpress::audit
