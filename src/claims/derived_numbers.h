// Numbers that follow from others for certain.
#pragma once

#include "claims/numbers.h"

namespace cvpress::claims {

/// Whether a number may follow from another one than itself.
bool may_be_derived(const Quantity& said);

/// Whether a number follows from one that is known: "over 90 %" from 94 %, "nearly 20 years" and
/// "two decades" from 19, each by at most a tenth; "82 %" from "41 of the first 50"; "39 %",
/// "€120k", "by 45 days" and "18-fold" from what a number was and became; "cut by 90 %" from "at a
/// tenth"; "over 90 %" also from "from 9 hours to 40 minutes".
bool is_derived(const Quantity& said, const Quantity& known, Sameness sameness);

}  // namespace cvpress::claims
