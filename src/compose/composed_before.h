// What was composed of documents before, for the next ones.
#pragma once

#include "compose/page_elements_before.h"
#include "compose/sections_before.h"

namespace cvpress::compose {

/// For one thread, one catalogue of fonts, and layouts that outlive it.
struct ComposedBefore {
  SectionsBefore sections;
  PageElementsBefore page_elements;
};

}  // namespace cvpress::compose
