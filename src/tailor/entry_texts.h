// What résumés say, as named texts that can be compared: internal to tailor/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"
#include "tailor/link_changes.h"
#include "tailor/parts.h"

namespace cvpress::tailor {

struct NamedText {
  std::string name;
  std::string text;
  std::vector<TextLink> links = {};
  std::string url = {};     // where all of it leads; "" for nowhere
  bool is_address = false;  // whose case counts
};

struct PlacedText {
  std::string text;
  SourceSpan where;
  std::vector<TextLink> links = {};
};

NamedText named_text(std::string_view name, const model::InlineText& text);

/// The fields of an entry besides its description, tags and members.
std::vector<NamedText> texts_of(const model::Entry& entry);

/// The name, the headline, the ways to reach a person.
std::vector<NamedText> texts_of(const model::Person& person);

/// What is in a letter besides its text.
std::vector<NamedText> texts_of(const model::Letter& letter);

/// The bullets of a description at any depth, and what is text and no bullet, in order.
std::vector<PlacedText> lines_of(const model::Blocks& blocks);

}  // namespace cvpress::tailor
