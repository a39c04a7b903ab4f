// The proof that what was hidden is gone: every text and every stream of a PDF is opened
// and searched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "privacy/hide.h"

namespace cvpress::privacy {

struct Leak {
  HiddenText hidden;
  std::string place;  // "the text of page 1", "an address", "a stream"
};

/// What of `hidden` is in the PDF; the first place of each. Fails where it cannot be read.
Result<std::vector<Leak>> find_in_pdf(std::string_view pdf, const std::vector<HiddenText>& hidden,
                                      Diagnostics& diagnostics);

}  // namespace cvpress::privacy
