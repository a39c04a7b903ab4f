// Skills: groups of the author's profile, icons with percentages of featurette
// widgets, a stack of techniques (hugo-formats.md 5.3, 5.4, 5.11).
#pragma once

#include <vector>

#include "data/value.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Groups of skills: maps with a name and `items`; a map by name; or skills
/// without groups, each an entry. Members that have a level, an icon or a text
/// are `items` of their group, members that are only names its `tags`.
std::vector<model::Entry> read_skill_groups(const data::Value& groups, const Reading& reading);

/// Features, each an entry. A description that is a percentage is its level; one
/// that only begins with it gives the level and stays.
std::vector<model::Entry> read_features(const data::Value& features, const Reading& reading);

/// Takes the levels away, for blocks that do not show them.
void drop_levels(std::vector<model::Entry>& entries);

}  // namespace cvpress::hugo
