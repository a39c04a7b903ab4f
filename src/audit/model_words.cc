#include "audit/model_words.h"

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "audit/phrase_search.h"
#include "audit/phrases.h"
#include "audit/solid_text.h"
#include "text/bare_letters.h"

namespace cvpress::audit {
namespace {

/// The bare letters of a part of the document.
struct PartText {
  std::string_view letters;
  Lines lines = Lines::kFromLeft;
};

/// The letters of all parts: each stands in one piece in those of the document, which are
/// brought together once.
class PartTexts {
 public:
  explicit PartTexts(const Drawn& drawn) : drawn_(drawn), parts_(drawn.elements.size()) { add(0); }

  /// Of a part; of the whole document where it has no tag of its own.
  PartText of(const layout::TagPtr& tag) const {
    const auto found = drawn_.element_of.find(tag.get());
    const Part& part = parts_[found == drawn_.element_of.end() ? 0 : found->second];
    return {std::string_view(letters_).substr(part.begin, part.end - part.begin),
            part.has_lines_from_right ? Lines::kFromRight : Lines::kFromLeft};
  }

 private:
  /// A stretch of the document's letters.
  struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool has_lines_from_right = false;
  };

  /// Elements are not nested deeper than composing nests them.
  void add(std::size_t element) {
    parts_[element].begin = letters_.size();
    for (const std::size_t kid : drawn_.elements[element].kids) {
      const std::size_t number = kid & ~Drawn::kElementBit;
      bool& has_lines_from_right = parts_[element].has_lines_from_right;
      if (kid != number) {
        add(number);
        has_lines_from_right = has_lines_from_right || parts_[number].has_lines_from_right;
      } else {
        text::append_bare_letters(drawn_.texts[number].text, letters_);
        has_lines_from_right = has_lines_from_right || drawn_.texts[number].right_to_left;
      }
    }
    parts_[element].end = letters_.size();
  }

  const Drawn& drawn_;
  std::vector<Part> parts_;  // by element
  std::string letters_;
};

/// A layout may print years with two digits ("'21").
void check_years(const compose::Promise& promise, std::string_view text,
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
  const PartTexts texts(drawn);
  for (const compose::Promise& promise : promises) {
    const PartText text = texts.of(promise.tag);
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
