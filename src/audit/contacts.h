// Whether whoever reads the PDF can reach the person.
#pragma once

#include <vector>

#include "audit/drawn.h"
#include "audit/finding.h"
#include "model/resume.h"
#include "reader/text_orders.h"

namespace cvpress::audit {

struct WordOrders {
  const std::vector<reader::SeenWord>& in_stream;
  const std::vector<reader::SeenWord>& by_place;
};

/// Each contact that was drawn in one line must be read in one piece, in both orders.
void check_contacts(const model::Person& person, const Drawn& drawn, const WordOrders& words,
                    std::vector<Finding>& findings);

}  // namespace cvpress::audit
