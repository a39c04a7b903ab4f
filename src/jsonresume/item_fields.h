// An item of a list while it is read, and the names that its fields have.
#pragma once

#include <string_view>
#include <vector>

#include "data/fields.h"
#include "data/value.h"
#include "jsonresume/lists.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// Names that people and other formats give the fields that all lists have, the schema's first.
namespace names {
inline constexpr std::string_view kUrl = "url website link href homepage";
inline constexpr std::string_view kLinks = "links";
inline constexpr std::string_view kLocation = "location place city";
inline constexpr std::string_view kStart = "startDate start start_date date_start from";
inline constexpr std::string_view kEnd = "endDate end end_date date_end to until";
inline constexpr std::string_view kPeriod = "period dates date";
inline constexpr std::string_view kCurrent =
    "isCurrentRole current isCurrent is_current currentlyWorking ongoing";
inline constexpr std::string_view kHighlights =
    "highlights achievements responsibilities highlightGroups duties bullets points "
    "accomplishments";
inline constexpr std::string_view kDescriptions = "description summary";
inline constexpr std::string_view kKeywords =
    "keywords tags technologies techStack stack env details";
inline constexpr std::string_view kRoles = "roles";
inline constexpr std::string_view kAuthors = "authors author";
/// Of education.
inline constexpr std::string_view kDegree = "studyType degree title degreeType qualification";
inline constexpr std::string_view kArea = "area field major fieldOfStudy studyField";
inline constexpr std::string_view kScore = "score gpa";
inline constexpr std::string_view kCourses = "courses coursework modules";
}  // namespace names

/// The fields of an item, which remember what was read.
struct ItemFields {
  const data::Map& item;
  const ListRow& row;
  const Reading& reading;
  data::Fields fields;

  /// The first of several names that holds something.
  const data::Value* field(std::string_view names) {
    const std::vector<std::string_view> list = all_names(names);
    return list.empty() ? nullptr : fields.any(list);
  }
};

/// When an item was, and whether it goes on.
model::DateRange read_item_dates(ItemFields& fields);

/// What is told of an item: its texts, then its highlights.
model::Blocks read_item_text(ItemFields& fields);

}  // namespace cvpress::jsonresume
