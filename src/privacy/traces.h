// How a text that must not be there would look wherever it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"

namespace cvpress::privacy {

/// A text as it is found whatever stands between its letters: without case, accents, blanks
/// and marks; of a telephone number its digits. Too short ones would be found anywhere:
/// they are "".
std::string trace_of(std::string_view text);

/// The same of a text that is searched.
std::string searched(std::string_view text);

/// A short name, such as an employer's ("IBM", "3M", "H&M"), is looked for as it is written or in
/// capitals, between other characters than letters and digits; "" for what has a trace, for one
/// letter, and where short texts name nobody (a town, a title).
std::string word_of(std::string_view name, std::string_view text);

/// Whether a text has such a word.
bool says_word(std::string_view text, std::string_view word);

/// All texts of a résumé with their places.
class TextPlaces {
 public:
  explicit TextPlaces(const model::Resume& resume);

  /// Where a text is said, `name` being what it is; nothing where it is not.
  std::optional<SourceSpan> find(std::string_view name, std::string_view text) const;

 private:
  void add(std::string_view text, SourceSpan where);
  void add(const model::InlineText& text, SourceSpan where);
  void add(const model::Blocks& blocks, SourceSpan where);
  void add(const model::Person& person);
  void add(const model::Entry& entry);
  void add(const model::Letter& letter);

  struct Said {
    std::string text;
    std::string searched;
    SourceSpan where;
  };
  std::vector<Said> texts_;
};

}  // namespace cvpress::privacy
