// What résumés say, as named texts that can be compared: internal to tailor/.
#pragma once

#include <string>
#include <vector>

#include "model/resume.h"
#include "tailor/parts.h"

namespace cvpress::tailor {

struct NamedText {
  std::string name;
  std::string text;
};

struct PlacedText {
  std::string text;
  SourceSpan where;
};

/// The fields of an entry besides its description, tags and members.
std::vector<NamedText> texts_of(const model::Entry& entry);

/// The name, the headline, the ways to reach a person.
std::vector<NamedText> texts_of(const model::Person& person);

/// What is in a letter besides its text.
std::vector<NamedText> texts_of(const model::Letter& letter);

/// The bullets of a description at any depth, and what is text and no bullet, in order.
std::vector<PlacedText> lines_of(const model::Blocks& blocks);

}  // namespace cvpress::tailor
