// The entries of a section as one node: groups with their headings, numbers,
// dividers, a rail.
#pragma once

#include <optional>

#include "compose/sections.h"
#include "compose/setting.h"
#include "compose/unprinted.h"
#include "layout/node.h"
#include "model/resume.h"
#include "style/layout_spec.h"

namespace cvpress::compose {

/// Where and how the entries of a section are set.
struct EntriesPlace {
  const model::Section& section;
  const RegionPlace& region;
  const style::SectionSpec& spec;
  Setting setting;  // with the room that the entries have
};

/// Nothing if no entry prints anything.
std::optional<layout::Node> compose_entries(const EntriesPlace& place, Unprinted& unprinted);

}  // namespace cvpress::compose
