// One document of a row: internal to batch/.
#pragma once

#include <cstdint>

#include "batch/expand.h"

namespace cvpress::batch {

/// The document of this place among those of a row; without its number in the batch.
RequestOrError compose_request(const Plan& plan, const KnownFacts& facts, const RowChoices& choices,
                               std::uint64_t place);

}  // namespace cvpress::batch
