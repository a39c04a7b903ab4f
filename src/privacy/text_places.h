// All texts of a résumé with their places, to be searched.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"
#include "privacy/searched_text.h"
#include "privacy/traces.h"

namespace cvpress::privacy {

/// What says a text: the person's name, an address or a way to reach somebody, a field that has
/// a meaning of its own (a title, an employer), the place of an entry, whom a letter is to, or what
/// somebody wrote as they liked.
enum class Voice : std::uint8_t { kName, kAddress, kField, kPlace, kRecipient, kProse };

class TextPlaces {
 public:
  explicit TextPlaces(const model::Resume& resume);

  /// A place where a trace was found.
  struct Found {
    std::string words;  // as they stand there; "" where unknown
    SourceSpan where;
    Voice voice = Voice::kProse;
  };
  std::vector<Found> find(const Trace& trace) const;

 private:
  void add(std::string_view text, SourceSpan where, Voice voice);
  void add(const model::InlineText& text, SourceSpan where, Voice voice);
  void add(const model::Blocks& blocks, SourceSpan where);
  void add(const model::Person& person);
  void add(const model::Entry& entry);
  void add(const model::Letter& letter);

  struct Said {
    SearchedText text;
    SourceSpan where;
    Voice voice = Voice::kProse;
  };
  std::vector<Said> texts_;
};

}  // namespace cvpress::privacy
