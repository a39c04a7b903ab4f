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
};

/// The items of a list; one map is a list of one. What is no map is an error.
std::vector<model::Entry> read_items(const data::Value& list, const ItemRules& rules,
                                     const Reading& reading);

}  // namespace cvpress::hugo
