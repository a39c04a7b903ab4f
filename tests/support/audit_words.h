// The words that tests of faults in PDFs are written in.
#pragma once

#include "support/inspected_pages.h"

namespace cvpress::audit {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing_support::cv_page;
using testing_support::good_lines;
using testing_support::inspected;
using testing_support::line_at;
using testing_support::problems_of;
using testing_support::seen_of;

}  // namespace cvpress::audit
