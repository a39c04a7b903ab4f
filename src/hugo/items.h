// Items of lists (jobs, schools, certificates) as entries.
#pragma once

#include <vector>

#include "data/value.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// How the items of one list are to be read.
struct ItemRules {
  model::Kind kind = model::Kind::kExperience;
  /// No end means "goes on" (experience), or nothing (certificates).
  bool open_end_is_current = true;
  /// Without a logo of its own, an item has that of its `icon` or of its
  /// organization's name, where the site has such a file (hugo-formats.md 8.2).
  bool logo_by_organization = false;
};

/// The items of a list; one map is a list of one. What is no map is an error
/// among jobs, and else the title of an item. Several `roles` of an item are an
/// entry each, one after another; what the item says of the employer stands
/// in the first.
std::vector<model::Entry> read_items(const data::Value& list, const ItemRules& rules,
                                     const Reading& reading);

/// The latest start first; equals, and those without a date, keep their order.
void sort_newest_first(std::vector<model::Entry>& entries);

}  // namespace cvpress::hugo
