// How a text that must not be there would look wherever it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/resume.h"

namespace cvpress::privacy {

/// A text as it is found whatever stands between its letters: without case, accents, blanks
/// and marks; of a telephone number its digits. Too short ones would be found anywhere:
/// they are "".
std::string trace_of(std::string_view text);

/// The same of a text that is searched.
std::string searched(std::string_view text);

/// All texts of a résumé with their places.
class TextPlaces {
 public:
  explicit TextPlaces(const model::Resume& resume);

  /// Where a text is said; nothing where it is not.
  std::optional<SourceSpan> find(std::string_view text) const;

 private:
  void add(std::string_view text, SourceSpan where);
  void add(const model::InlineText& text, SourceSpan where);
  void add(const model::Blocks& blocks, SourceSpan where);
  void add(const model::Person& person);
  void add(const model::Entry& entry);
  void add(const model::Letter& letter);

  std::vector<std::pair<std::string, SourceSpan>> texts_;  // as searched
};

}  // namespace cvpress::privacy
