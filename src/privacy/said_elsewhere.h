// What the rest of a résumé says of what is hidden.
#pragma once

#include <string>
#include <vector>

#include "model/resume.h"
#include "privacy/hide.h"

namespace cvpress::privacy {

/// A hidden text that is said all the same: a phone number in a paragraph.
struct SaidText {
  HiddenText hidden;
  SourceSpan where = {};         // of what says it
  std::string words = {};        // as they stand there; "" where unknown
  bool is_of_own_right = false;  // no trace: the person's name is that user's name, too
  bool may_be_meant = false;     // a trace perhaps: a town of which somebody wrote something
};

/// All places that say a hidden text; one of them where it is no trace. It is said of its own right
/// by a field that is not hidden and means something else: a person's name, the same user on
/// another service, the title of a job that a hidden skill is called like, a town where many people
/// work. Where a hidden location is written of and no entry that is left has it, it may be meant.
std::vector<SaidText> said_elsewhere(const std::vector<HiddenText>& hidden,
                                     const model::Resume& resume);

}  // namespace cvpress::privacy
