// Where a document's summary is.
#pragma once

#include <string_view>

namespace cvpress::jsonresume {

inline constexpr std::string_view kSummary = "summary";
/// For exact text beside it.
inline constexpr std::string_view kSummaryFields[] = {kSummary};

}  // namespace cvpress::jsonresume
