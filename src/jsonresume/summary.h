// Where a document's summary is.
#pragma once

#include <string>
#include <string_view>

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/rich_text.h"

namespace cvpress::jsonresume {

inline constexpr std::string_view kSummary = "summary";
/// Of a section whose text is that of an entry, not its own.
inline constexpr std::string_view kIsEntry = "is_entry";
/// For exact text beside it.
inline constexpr std::string_view kSummaryFields[] = {kSummary};

struct WrittenSummary {
  std::string text;   // "" for none
  data::Value exact;  // where reading the text does not give it back; else Null
};
WrittenSummary written_summary(const model::Blocks& summary, const Reading& reading);

}  // namespace cvpress::jsonresume
