#include "compose/page_breaks.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "compose/setting.h"
#include "locale/letters.h"

namespace cvpress::compose {
namespace {

using model::Entry;
using model::Resume;
using model::Section;

std::string key_of(std::string_view text) {
  return locale::folded(trimmed(text));
}

bool is_named(const Section& section, std::string_view name) {
  const std::string key = key_of(name);
  return key == model::kind_name(section.kind) || key == key_of(model::plain_text(section.title));
}

bool is_named(const Entry& entry, std::string_view name) {
  const std::string key = key_of(name);
  return !key.empty() && (key == key_of(model::plain_text(entry.title)) ||
                          key == key_of(model::plain_text(entry.organization)));
}

/// The first of each section that has the name before the slash.
bool add_entries(const Resume& resume, std::string_view section_name, std::string_view entry_name,
                 PageBreaks& breaks) {
  bool found = false;
  for (const Section& section : resume.sections) {
    if (!is_named(section, section_name)) continue;
    const auto entry = std::find_if(section.entries.begin(), section.entries.end(),
                                    [&](const Entry& each) { return is_named(each, entry_name); });
    if (entry == section.entries.end()) continue;
    breaks.entries.insert(&*entry);
    found = true;
  }
  return found;
}

/// A title may have slashes of its own: each may be the one that parts the names.
bool add_break(const Resume& resume, std::string_view place, PageBreaks& breaks) {
  bool found = false;
  for (const Section& section : resume.sections) {
    if (!is_named(section, place)) continue;
    breaks.sections.insert(&section);
    found = true;
  }
  for (std::size_t at = place.find('/'); !found && at != place.npos; at = place.find('/', at + 1)) {
    found = add_entries(resume, place.substr(0, at), place.substr(at + 1), breaks);
  }
  return found;
}

/// All that could have been written, as it would be.
std::vector<std::string> all_places(const Resume& resume) {
  std::vector<std::string> places;
  for (const Section& section : resume.sections) {
    const std::string title = model::plain_text(section.title);
    const std::string name = title.empty() ? std::string(model::kind_name(section.kind)) : title;
    places.push_back(name);
    places.emplace_back(model::kind_name(section.kind));
    for (const Entry& entry : section.entries) {
      for (const auto* text : {&entry.title, &entry.organization}) {
        if (!model::is_blank(*text)) places.push_back(name + " / " + model::plain_text(*text));
      }
    }
  }
  return places;
}

void warn_of_unknown(const Resume& resume, const std::string& place, SourceSpan where,
                     Diagnostics& diagnostics) {
  const std::vector<std::string> places = all_places(resume);
  const std::vector<std::string_view> names(places.begin(), places.end());
  Diagnostic& warning = diagnostics.warning(
      where,
      fmt::format("no page begins before \"{}\": the résumé has no such section or entry", place));
  const std::string hint = suggestion(place, names);
  if (!hint.empty()) warning.hints.push_back({hint, {}});
}

}  // namespace

PageBreaks find_page_breaks(const Resume& resume, const style::LayoutSpec& layout,
                            Diagnostics& diagnostics) {
  PageBreaks breaks;
  for (const std::string& place : layout.break_before) {
    if (add_break(resume, place, breaks)) continue;
    const auto where = layout.break_places.find(place);
    warn_of_unknown(resume, place,
                    where != layout.break_places.end() ? where->second : SourceSpan{}, diagnostics);
  }
  return breaks;
}

const PageBreaks& page_breaks(const Setting& setting) {
  if (!setting.shared->layout.break_before.empty()) look_outside(setting.fields);
  auto& known = setting.record->page_breaks;
  if (!known) {
    known = find_page_breaks(setting.shared->resume, setting.shared->layout,
                             setting.record->diagnostics);
  }
  return *known;
}

void raise_page_break(layout::Node& node) {
  auto* stack = std::get_if<layout::Stack>(&node.content);
  if (stack == nullptr || stack->children.empty()) return;
  layout::BreakRules& first = stack->children.front().breaks;
  if (first.before == layout::BreakBefore::kAuto) return;
  node.breaks.before = first.before;
  first.before = layout::BreakBefore::kAuto;
}

}  // namespace cvpress::compose
