// Where a document's summary is.
#pragma once

#include <string_view>

namespace cvpress::jsonresume {

inline constexpr std::string_view kSummary = "summary";
/// Of a section whose text is that of an entry, not its own.
inline constexpr std::string_view kIsEntry = "is_entry";
/// For exact text beside it.
inline constexpr std::string_view kSummaryFields[] = {kSummary};

}  // namespace cvpress::jsonresume
