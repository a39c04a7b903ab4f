// The parts of pages that a CV is made of, gathered from what was named.
#pragma once

#include <vector>

#include "hugo/inputs.h"
#include "hugo/load.h"
#include "hugo/read_site.h"
#include "hugo/section_part.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// A part of the résumé to be, and how much of it may be broken.
struct ChosenPart {
  SectionPart part;
  bool named = false;  // its file, by the user
};

/// Where parts are gathered from, and where problems go: those of what was
/// named are `diagnostics`, those of what was found `tolerated`.
struct Gathering {
  const Request& request;
  const Site& site;
  const SourceFiles& from;
  Diagnostics& diagnostics;
  Diagnostics& tolerated;
};

/// The parts of all inputs, in their order.
std::vector<ChosenPart> parts_of_inputs(const std::vector<Input>& inputs,
                                        const Gathering& gathering);

}  // namespace cvpress::hugo
