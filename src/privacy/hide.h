// What a résumé keeps to itself: parts that are taken out before anything is printed,
// and remembered, so that it can be proved that they are gone.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"

namespace cvpress::privacy {

/// All that can be hidden, sorted: of the person ("phone", "address", "photo"), services
/// ("github"), of every entry ("organization", "dates"), of a letter ("signature") and whole
/// sections ("references").
std::vector<std::string> hideable_names();

/// A text that was taken out.
struct HiddenText {
  std::string name;  // what it is, as in hideable_names
  std::string text;
  SourceSpan where = {};
};

/// Takes the named parts out of a résumé. Names that are none are passed over. The texts
/// are those that people and machines would find the person by; each is there once. The place
/// where somebody lives and the address are taken out together, and so are organizations and the
/// person's affiliations with them; of a headline that was put together, the role stays.
std::vector<HiddenText> hide(const std::set<std::string>& asked, model::Resume& resume);

/// What the title of a hidden section is called in HiddenText, and the rest of it.
inline constexpr std::string_view kSectionName = "title of a section";
inline constexpr std::string_view kSectionText = "text of a section";

/// Takes out the sections with a title, however it is cased; false where there is none.
bool hide_section_titled(std::string_view title, model::Resume& resume,
                         std::vector<HiddenText>& hidden);

/// What people call "telephone" is "phone": the name of hideable_names for a word of everybody's,
/// or the word itself.
std::string_view meant_name(std::string_view word);

}  // namespace cvpress::privacy
