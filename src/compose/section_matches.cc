#include "compose/section_matches.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "model/rich_text.h"

namespace cvpress::compose {
namespace {

std::vector<std::string> titles_of(const model::Resume& resume) {
  std::vector<std::string> titles;
  for (const model::Section& section : resume.sections) {
    std::string title(trimmed(model::plain_text(section.title)));
    if (!title.empty()) titles.push_back(std::move(title));
  }
  return titles;
}

bool is_title(std::string_view match, const std::vector<std::string>& titles) {
  return std::any_of(titles.begin(), titles.end(), [match](const std::string& title) {
    return ascii_lower(title) == ascii_lower(trimmed(match));
  });
}

}  // namespace

void warn_of_missed_titles(const Setting& setting) {
  const style::LayoutSpec& layout = setting.shared->layout;
  const std::vector<std::string> titles = titles_of(setting.shared->resume);
  const std::vector<std::string_view> names(titles.begin(), titles.end());
  // All regions have the same sections.
  if (layout.page.regions.empty()) return;
  const auto region = layout.regions.find(layout.page.regions.front());
  if (region == layout.regions.end()) return;
  for (const auto& [name, spec] : region->second.sections) {
    const bool is_met =
        std::any_of(spec.match.begin(), spec.match.end(),
                    [&](const std::string& each) { return is_title(each, titles); });
    if (spec.match.empty() || is_met) continue;
    const std::string hint = suggestion(spec.match.front(), names);
    if (hint.empty()) continue;
    setting.record->diagnostics
        .warning(spec.places.match,
                 fmt::format("no section has the title \"{}\"", spec.match.front()))
        .hints.push_back({hint, {}});
  }
}

}  // namespace cvpress::compose
