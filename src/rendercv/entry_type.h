// The types of entries, which RenderCV tells apart by their keys.
#pragma once

#include "data/value.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

enum class EntryType {
  kText,
  kBullet,
  kNumbered,
  kReversedNumbered,
  kOneLine,
  kNormal,
  kExperience,
  kEducation,
  kPublication,
};

/// Whether entries of a type are paragraphs and items of lists, with no dates or places.
bool is_block(EntryType type);

/// The type of an entry, which is no null.
EntryType type_of(const data::Value& entry);

/// Names of fields that tell types apart: RenderCV's own first, then those that people write.
inline constexpr std::string_view kCompany[] = {"company", "organization", "employer", "org"};
inline constexpr std::string_view kPosition[] = {"position", "role", "job_title", "title"};
inline constexpr std::string_view kInstitution[] = {"institution", "school", "university"};
inline constexpr std::string_view kArea[] = {"area", "major", "field", "field_of_study"};
inline constexpr std::string_view kDegree[] = {"degree", "study_type"};
inline constexpr std::string_view kDetails[] = {"details"};
inline constexpr std::string_view kLabel[] = {"label", "name"};

}  // namespace cvpress::rendercv
