// What a field of the layout language holds: the small closed set of values
// that templates, prose, images and conditions can take.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "compose/duration.h"
#include "model/resume.h"

namespace cvpress::compose {

/// An address that prints without its scheme.
struct Url {
  std::string address;
};

/// The name of an icon; for the eye only.
struct Icon {
  std::string name;
};

/// A value of a list field: a tag, a contact, an author, a member of a group.
/// What it does not have is empty.
struct ListItem {
  model::InlineText text;
  std::string kind;
  std::string icon;
  std::string label;
  std::string full;  // as it would be written on paper to be typed in again
  std::string href;
  bool self = false;                     // the person, among authors
  const model::Entry* member = nullptr;  // of a group: its other fields
  SourceSpan where;
};
using List = std::vector<ListItem>;

/// std::monostate is nothing: a field that is unknown here, or has no value.
using Value = std::variant<std::monostate, model::InlineText, model::Blocks, model::DateRange,
                           model::ImageRef, Url, Icon, double, bool, List, Duration>;

/// No reader nests blocks deeper; what does is set as one plain paragraph.
inline constexpr int kDeepestBlock = 40;

/// Whether the value counts as not there: nothing, blank, empty, false.
bool is_empty(const Value& value);
bool is_blank(const model::Blocks& blocks);
bool is_blank_block(const model::Block& block);

/// The characters of a value alone: two with the same are the same to a reader.
std::string plain_text(const Value& value);

}  // namespace cvpress::compose
