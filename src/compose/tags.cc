#include "compose/tags.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "compose/node_children.h"

namespace cvpress::compose {
namespace {

using layout::Role;

/// A line that names one of these holds content, not only what heads it.
constexpr std::array<std::string_view, 9> kContentFields = {
    "entry.authors",    "entry.description", "entry.details", "entry.highlights", "entry.items",
    "entry.level_text", "entry.summary",     "entry.tags",    "entry.level"};

/// Kinds whose entries are lines or paragraphs with nothing below them.
constexpr std::array<model::Kind, 6> kPlainKinds = {
    model::Kind::kText,   model::Kind::kLines,     model::Kind::kSummary,
    model::Kind::kSkills, model::Kind::kLanguages, model::Kind::kInterests};

/// Whether the field is printed and the heading of its kind is still to be made.
bool takes(bool& made, bool printed) {
  if (made || !printed) return false;
  made = true;
  return true;
}

bool is_entry_heading(const Line& line, const Setting& setting) {
  if (setting.fields.entry == nullptr) return false;
  const model::Kind kind = setting.fields.entry->kind;
  if (std::find(kPlainKinds.begin(), kPlainKinds.end(), kind) != kPlainKinds.end()) return false;
  const bool has_content =
      std::any_of(kContentFields.begin(), kContentFields.end(),
                  [&](std::string_view name) { return line.mentioned.contains(name); });
  return !has_content &&
         (line.printed.contains("entry.title") || line.printed.contains("entry.organization"));
}

int rank_of(Role role) {
  return static_cast<int>(role) - static_cast<int>(Role::kH1) + 1;
}

Role role_of_level(std::size_t level) {
  const std::size_t last = rank_of(Role::kH6);
  return static_cast<Role>(static_cast<std::size_t>(Role::kH1) + std::min(level, last) - 1);
}

/// The ranks of the headings that are open, outermost first.
using OpenRanks = std::vector<int>;

void settle(layout::Node& node, OpenRanks& open) {
  if (node.tag && is_heading(node.tag->role)) {
    const int rank = rank_of(node.tag->role);
    while (!open.empty() && open.back() >= rank) open.pop_back();
    open.push_back(rank);
    layout::Tag tag = *node.tag;
    tag.role = role_of_level(open.size());
    node.tag = std::make_shared<const layout::Tag>(std::move(tag));
  }
  for_each_child(node, [&](layout::Node& child) { settle(child, open); });
}

}  // namespace

layout::TagPtr make_tag(Role role, std::string alt, std::string outline) {
  layout::Tag tag;
  tag.role = role;
  tag.alt = std::move(alt);
  tag.outline = std::move(outline);
  return std::make_shared<const layout::Tag>(std::move(tag));
}

bool is_heading(Role role) {
  return role >= Role::kH1 && role <= Role::kH6;
}

Role line_role(const Line& line, const Setting& setting) {
  HeadingsMade& made = setting.record->headings;
  if (takes(made.name, line.printed.contains("person.name"))) return Role::kH1;
  if (takes(made.section, line.printed.contains("section.title"))) return Role::kH2;
  if (takes(made.group, line.printed.contains("group.title"))) return Role::kH3;
  if (takes(made.entry, is_entry_heading(line, setting))) {
    return made.group ? Role::kH4 : Role::kH3;
  }
  return Role::kP;
}

bool has_heading(const layout::Node& node) {
  if (node.tag && is_heading(node.tag->role)) return true;
  bool found = false;
  for_each_child(node, [&](const layout::Node& child) { found = found || has_heading(child); });
  return found;
}

void settle_heading_levels(Document& document) {
  OpenRanks open;
  if (document.banner) settle(*document.banner, open);
  for (RegionFlow& region : document.regions) settle(region.content, open);
}

}  // namespace cvpress::compose
