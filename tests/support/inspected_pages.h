// What `check` says of a page that is written by hand.
#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "audit/inspection.h"
#include "support/cv_pages.h"

namespace cvpress::testing_support {

using audit::Gravity;
using audit::Inspection;
using audit::Observation;

inline Inspection inspected(const SmallPdf& pdf, std::size_t bytes = 1000) {
  reader::Bounds bounds;
  bounds.looks_closely = true;
  const auto reading = read_small(pdf.file(), bounds);
  EXPECT_TRUE(reading.ok) << reading.messages;
  return audit::inspect(reading.document, audit::orders_of(reading.document), bytes);
}

inline Inspection inspected(const std::string& text) {
  return inspected(cv_page(text));
}

/// The ids of the problems.
inline std::vector<std::string> problems_of(const Inspection& inspection) {
  std::vector<std::string> ids;
  for (const Observation& each : inspection.observations) {
    if (each.kind->gravity == Gravity::kProblem) ids.emplace_back(each.kind->id);
  }
  return ids;
}

/// "page 1, 2 times: …", or "" where there is none of that id.
inline std::string seen_of(const Inspection& inspection, std::string_view id) {
  for (const Observation& each : inspection.observations) {
    if (each.kind->id != id) continue;
    return "page " + std::to_string(each.page) + ", " + std::to_string(each.count) +
           " times: " + each.seen;
  }
  return "";
}

/// Of a page: a link at its lower left corner.
inline std::string link_to(const std::string& url) {
  return "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(" + url + ")>>>>]";
}

}  // namespace cvpress::testing_support
