// The parts of an entry under their names in `cvpress`.
#pragma once

#include <string>
#include <string_view>

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

inline constexpr std::string_view kExtra = "extra";
/// An entry's tags that are printed; "tags" are those for choosing, as in sites.
inline constexpr std::string_view kPrintedTags = "printed_tags";

/// The parts of an entry that are text with structure, and those that are plain.
struct TextPart {
  std::string_view name;
  model::InlineText model::Entry::*text;
};
inline constexpr TextPart kTexts[] = {{"title", &model::Entry::title},
                                      {"organization", &model::Entry::organization},
                                      {"location", &model::Entry::location},
                                      {"level_text", &model::Entry::level_text},
                                      {"citation", &model::Entry::citation}};
struct StringPart {
  std::string_view name;
  std::string model::Entry::*text;
};
inline constexpr StringPart kStrings[] = {{"url", &model::Entry::url},
                                          {"organization_url", &model::Entry::organization_url},
                                          {"certificate_url", &model::Entry::certificate_url},
                                          {"icon", &model::Entry::icon}};

/// Puts a part into an entry: `value` is the member's own or what stood in it exactly. Names and
/// shapes that cvpress never writes give a warning.
void read_part(const data::Member& member, const data::Value& value, model::Entry& entry,
               const Reading& reading);

/// Those of an entry's facts that have no other name.
void read_extra(const data::Value& value, model::Entry& entry, const Reading& reading);

}  // namespace cvpress::jsonresume
