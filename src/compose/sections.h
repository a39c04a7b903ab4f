// A section of the résumé as one node: heading, body, entries.
#pragma once

#include <optional>
#include <string>

#include "compose/element.h"
#include "compose/setting.h"
#include "compose/unprinted.h"
#include "model/resume.h"
#include "style/layout_spec.h"

namespace cvpress::compose {

/// A region while its content is composed.
struct RegionPlace {
  std::string name;
  const style::RegionSpec* spec = nullptr;
  Setting setting;
};

/// Nothing for a section that prints nothing but its heading.
std::optional<Composed> compose_section(const model::Section& section, const RegionPlace& region,
                                        Unprinted& unprinted);

}  // namespace cvpress::compose
