#include "compose/unprinted.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "compose/value.h"
#include "style/fields.h"

namespace cvpress::compose {
namespace {

using model::Entry;

/// Where an entry's field is written; nothing if the entry does not have it.
using Found = std::optional<SourceSpan>;

Found found(const Entry& entry, const model::InlineText& text) {
  if (model::is_blank(text)) return std::nullopt;
  return text.front().where.known() ? text.front().where : entry.where;
}

Found found(const Entry& entry, const std::string& text) {
  return text.empty() ? std::nullopt : Found(entry.where);
}

SourceSpan place_of(const Entry& entry) {
  const auto& dates = entry.dates;
  const SourceSpan where = dates.start ? dates.start->where
                           : dates.end ? dates.end->where
                                       : SourceSpan();
  return where.known() ? where : entry.where;
}

SourceSpan first_tag(const Entry& entry) {
  const auto& tag = entry.tags.front();
  return tag.empty() || !tag.front().where.known() ? entry.where : tag.front().where;
}

/// The person alone as author of an own work says nothing new.
Found coauthor(const Entry& entry) {
  const auto other = std::find_if(
      entry.authors.begin(), entry.authors.end(),
      [](const model::Author& author) { return !author.self && !model::is_blank(author.name); });
  return other == entry.authors.end() ? Found() : found(entry, other->name);
}

Found link(const Entry& entry) {
  if (entry.links.empty()) return std::nullopt;
  const SourceSpan where = entry.links.front().where;
  return where.known() ? where : entry.where;
}

SourceSpan first_block(const Entry& entry) {
  const SourceSpan where = entry.description.front().where;
  return where.known() ? where : entry.where;
}

/// A field of entries, how to find it, and the fields any of which prints it.
struct Field {
  std::string_view name;
  Found (*find)(const Entry&);
  std::array<std::string_view, 4> printed_by;
};

// clang-format off
constexpr Field kFields[] = {
    {"title", [](const Entry& e) { return found(e, e.title); }, {"entry.title", "entry.degree", "entry.area", "entry.citation"}},
    {"organization", [](const Entry& e) { return found(e, e.organization); }, {"entry.organization", "entry.citation"}},
    {"location", [](const Entry& e) { return found(e, e.location); }, {"entry.location"}},
    {"dates", [](const Entry& e) { return e.dates.empty() ? Found() : Found(place_of(e)); }, {"entry.dates", "entry.dates.start", "entry.dates.end", "entry.citation"}},
    {"url", [](const Entry& e) { return found(e, e.url); }, {"entry.url"}},
    {"organization_url", [](const Entry& e) { return found(e, e.organization_url); }, {"entry.organization_url"}},
    {"certificate_url", [](const Entry& e) { return found(e, e.certificate_url); }, {"entry.certificate_url"}},
    {"logo", [](const Entry& e) { return e.logo.empty() ? Found() : Found(e.logo.where.known() ? e.logo.where : e.where); }, {"entry.logo"}},
    {"tags", [](const Entry& e) { return e.tags.empty() ? Found() : Found(first_tag(e)); }, {"entry.tags", "entry.details"}},
    {"level", [](const Entry& e) { return e.level ? Found(e.where) : Found(); }, {"entry.level", "entry.level_text"}},
    {"level_text", [](const Entry& e) { return found(e, e.level_text); }, {"entry.level_text"}},
    {"authors", coauthor, {"entry.authors", "entry.coauthors", "entry.citation"}},
    {"links", link, {"entry.links"}},
    {"citation", [](const Entry& e) { return found(e, e.citation); }, {"entry.citation", "entry.title"}},
    {"items", [](const Entry& e) { return e.items.empty() ? Found() : Found(e.items.front().where.known() ? e.items.front().where : e.where); }, {"entry.items"}},
};
// clang-format on

/// A description is printed whole, or in its two parts: what precedes its first
/// list, and the rest.
bool prints_description(const Entry& entry, const FieldNames& printed) {
  if (printed.contains("entry.description") || printed.contains("entry.details")) return true;
  const model::Blocks& blocks = entry.description;
  const bool has_summary = !is_list(blocks.front().kind);
  const bool has_highlights = std::any_of(
      blocks.begin(), blocks.end(), [](const model::Block& block) { return is_list(block.kind); });
  return (!has_summary || printed.contains("entry.summary")) &&
         (!has_highlights || printed.contains("entry.highlights"));
}

/// An address is on the page too where a link of the entry goes there.
bool is_linked(const Entry& entry, std::string_view address, const FieldNames& printed) {
  return printed.contains("entry.links") && !address.empty() &&
         std::any_of(entry.links.begin(), entry.links.end(), [&](const model::NamedLink& link) {
           return link.url.find(address) != std::string::npos;
         });
}

bool is_printed(const Field& field, const Entry& entry, const FieldNames& printed) {
  if (field.name == "url" && is_linked(entry, entry.url, printed)) return true;
  return std::any_of(field.printed_by.begin(), field.printed_by.end(),
                     [&](std::string_view name) { return printed.contains(name); });
}

/// What a member of a group has besides its title, and its name in `printed`.
struct MemberField {
  std::string_view name;
  bool (*has)(const Entry&);
  std::array<std::string_view, 2> printed_by;
};

constexpr MemberField kMemberFields[] = {
    {"items.level",
     [](const Entry& e) { return e.level.has_value(); },
     {"item.level", "item.level_text"}},
    {"items.level_text",
     [](const Entry& e) { return !is_blank(e.level_text); },
     {"item.level_text", "item.text"}},
    {"items.description",
     [](const Entry& e) { return !is_blank(e.description); },
     {"item.description", "item.details"}},
    {"items.tags", [](const Entry& e) { return !e.tags.empty(); }, {"item.tags", "item.details"}},
};

/// Titles of education are made of both; other readers join them in entries of any kind.
bool is_in_title(const Entry& entry, const std::string& key) {
  if (key != "degree" && key != "area") return false;
  if (entry.kind == model::Kind::kEducation) return true;
  const std::string text = model::plain_text(entry.extra.at(key));
  return model::plain_text(entry.title).find(text) != std::string::npos;
}

bool prints_extra(const Entry& entry, const std::string& key, const FieldNames& printed) {
  if (key == "doi" && is_linked(entry, model::plain_text(entry.extra.at(key)), printed))
    return true;
  return printed.contains("entry." + key) || printed.contains("entry.extra." + key) ||
         (is_in_title(entry, key) && printed.contains("entry.title"));
}

/// Whether layouts know the field by name: any other comes from a key of the
/// source that nobody expected.
bool is_known(std::string_view field) {
  const auto table = style::field_table();
  const std::string_view first = field.substr(0, field.find('.'));
  return std::any_of(table.begin(), table.end(), [first](const style::FieldInfo& row) {
    return row.root == "entry" && row.name == first;
  });
}

}  // namespace

void Unprinted::check(const Entry& entry, const FieldNames& printed,
                      const std::set<std::string, std::less<>>& omit, Diagnostics& diagnostics) {
  for (const Field& field : kFields) {
    const Found where = field.find(entry);
    if (!where || is_printed(field, entry, printed) || omit.contains(field.name)) continue;
    report(entry, field.name, *where, diagnostics);
  }
  if (!is_blank(entry.description) && !prints_description(entry, printed) &&
      !omit.contains("description")) {
    report(entry, "description", first_block(entry), diagnostics);
  }
  check_members(entry, printed, omit, diagnostics);
  for (const auto& [key, text] : entry.extra) {
    const Found where = found(entry, text);
    if (!where || prints_extra(entry, key, printed)) continue;
    if (omit.contains(key) || omit.contains("extra." + key)) continue;
    report(entry, key, *where, diagnostics);
  }
}

void Unprinted::check_members(const Entry& entry, const FieldNames& printed,
                              const std::set<std::string, std::less<>>& omit,
                              Diagnostics& diagnostics) {
  if (!printed.contains("entry.items")) return;
  for (const Entry& member : entry.items) {
    for (const MemberField& field : kMemberFields) {
      const bool is_printed =
          std::any_of(field.printed_by.begin(), field.printed_by.end(),
                      [&](std::string_view name) { return printed.contains(name); });
      if (!field.has(member) || is_printed || omit.contains(field.name)) continue;
      report(entry, field.name, member.where, diagnostics);
    }
  }
}

void Unprinted::report(const Entry& entry, std::string_view field, SourceSpan where,
                       Diagnostics& diagnostics) {
  ++met_;
  if (!reported_.emplace(entry.kind, std::string(field)).second) return;
  const std::string_view kind = model::kind_name(entry.kind);
  Diagnostic& warning = diagnostics.warning(
      where, fmt::format("the layout \"{}\" does not print \"{}\" of entries in {}", layout_, field,
                         kind));
  if (is_known(field)) {
    warning.hints.push_back({fmt::format("print {{{}}} in an element, or say that it may be left "
                                         "out: sections: {{{}: {{omit: [{}]}}}}",
                                         field, kind, field),
                             {}});
    return;
  }
  warning.message = fmt::format(
      "\"{}\" is no key that cvpress knows; the layout \"{}\" does not print it", field, layout_);
  warning.hints.push_back(
      {fmt::format("move it into the description, print {{{}}} with a layout of "
                   "your own, or leave it out: --set sections.{}.omit=[{}]",
                   field, kind, field),
       {}});
}

}  // namespace cvpress::compose
