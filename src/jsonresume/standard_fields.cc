#include "jsonresume/standard_fields.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "jsonresume/dates.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/own_parts.h"

namespace cvpress::jsonresume {
namespace {

using model::Block;
using model::BlockKind;
using model::Entry;

void add_markdown(data::Map& map, std::string_view names, const model::InlineText& text,
                  const Reading& reading) {
  if (!names.empty()) add_text(map, first_name(names), written_text(text, reading));
}

/// Where a list's items have their address.
std::string Entry::*url_of(const ListRow& row) {
  switch (row.url) {
    case UrlMeaning::kThing: return &Entry::url;
    case UrlMeaning::kOrganization: return &Entry::organization_url;
    case UrlMeaning::kCertificate: return &Entry::certificate_url;
  }
  return &Entry::url;
}

/// Whether a text ends in a list as the schema's highlights are one.
bool ends_in_highlights(const model::Blocks& blocks) {
  if (blocks.empty() || blocks.back().kind != BlockKind::kBulletList) return false;
  const Block& list = blocks.back();
  return list.tight && !list.small &&
         std::all_of(list.children.begin(), list.children.end(), [](const Block& item) {
           return item.kind == BlockKind::kListItem && item.task == model::Task::kNone &&
                  !item.children.empty();
         });
}

void add_description(data::Map& map, const Entry& entry, const ListRow& row,
                     const Reading& reading) {
  model::Blocks text = entry.description;
  data::List highlights;
  if (ends_in_highlights(text)) {
    for (const Block& item : text.back().children) {
      highlights.push_back(text_value(written_text(item.children, reading)));
    }
    text.pop_back();
  }
  add_text(map, first_name(row.text), written_text(text, reading));
  add_filled(map, "highlights", std::move(highlights));
}

void add_dates(data::Map& map, const model::DateRange& dates, const ListRow& row) {
  const bool is_day = !row.date.empty() && !row.goes_on && dates.start && !dates.end;
  if (dates.start) {
    add_text(map, is_day ? first_name(row.date) : "startDate", date_string(*dates.start));
  }
  if (dates.end) add_text(map, "endDate", date_string(*dates.end));
}

/// "BSc, Physics" of a degree and an area is two fields.
bool has_degree_and_area(const Entry& entry) {
  const auto degree = entry.extra.find("degree");
  const auto area = entry.extra.find("area");
  return entry.kind == model::Kind::kEducation && degree != entry.extra.end() &&
         area != entry.extra.end() &&
         model::plain_text(entry.title) ==
             model::plain_text(degree->second) + ", " + model::plain_text(area->second);
}

/// The fields of the schema that facts without a name of their own in the model stand in.
struct ExtraField {
  model::Kind kind;
  std::string_view extra;
  std::string_view field;
  bool is_list;
};
constexpr ExtraField kExtraFields[] = {{model::Kind::kEducation, "grade", "score", false},
                                       {model::Kind::kEducation, "courses", "courses", true},
                                       {model::Kind::kProjects, "role", "roles", true}};

const ExtraField* extra_field(std::string_view extra, model::Kind kind) {
  const auto* found = std::find_if(
      std::begin(kExtraFields), std::end(kExtraFields),
      [&](const ExtraField& each) { return each.kind == kind && each.extra == extra; });
  return found != std::end(kExtraFields) ? found : nullptr;
}

/// What commas part.
data::List listed(std::string_view text) {
  constexpr std::string_view kComma = ", ";
  data::List list;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(kComma, at), text.size());
    list.push_back(text_value(std::string(text.substr(at, end - at))));
    at = end + kComma.size();
  }
  return list;
}

void add_extra(data::Map& map, const Entry& entry, const ListRow& row, const Reading& reading) {
  for (const auto& [name, text] : entry.extra) {
    const ExtraField* known = extra_field(name, row.kind);
    const std::string key(known != nullptr ? known->field : std::string_view(name));
    const bool is_other = known == nullptr && is_field_of(key, row);
    if (key == kOwnKey || is_other || map.find_any_case(key) != nullptr) continue;
    // A DOI is an address: what of it would be read as Markdown is told exactly beside it.
    const std::string markdown =
        name == "doi" ? model::plain_text(text) : written_text(text, reading);
    if (known != nullptr && known->is_list && !markdown.empty()) {
      add_filled(map, key, listed(markdown));
    } else {
      add_text(map, key, markdown);
    }
  }
}

}  // namespace

data::Map standard_fields(const Entry& entry, const ListRow& row, const Reading& reading) {
  data::Map map;
  const bool is_degree = has_degree_and_area(entry);
  add_markdown(map, row.title, is_degree ? entry.extra.at("degree") : entry.title, reading);
  if (is_degree) add_markdown(map, "area", entry.extra.at("area"), reading);
  add_markdown(map, row.organization, entry.organization, reading);
  add_text(map, "url", entry.*url_of(row));
  add_markdown(map, "location", entry.location, reading);
  add_dates(map, entry.dates, row);
  if (!row.level.empty()) add_markdown(map, row.level, entry.level_text, reading);
  add_description(map, entry, row, reading);
  data::List tags;
  for (const model::InlineText& tag : entry.tags) {
    tags.push_back(text_value(written_text(tag, reading)));
  }
  add_filled(map, "keywords", std::move(tags));
  add_extra(map, entry, row, reading);
  return map;
}

std::vector<std::string_view> fields_of_part(std::string_view part, const ListRow& row) {
  if (part == "title") return {first_name(row.title), "area"};
  if (part == "organization") return {first_name(row.organization)};
  if (part == "location") return {"location"};
  if (part == "dates") return {"startDate", "endDate", first_name(row.date)};
  if (part == "description") return {first_name(row.text), "description", "highlights"};
  if (part == kPrintedTags) return {"keywords"};
  if (part == "level_text" || part == "level") return {first_name(row.level)};
  constexpr std::string_view kUrlParts[] = {"url", "organization_url", "certificate_url"};
  if (part == kUrlParts[static_cast<std::size_t>(row.url)]) return {"url"};
  return {};
}

std::vector<std::string_view> fields_of_extra(std::string_view extra, const ListRow& row) {
  const bool is_education = row.kind == model::Kind::kEducation;
  if (is_education && extra == "degree") return {first_name(row.title)};
  if (const ExtraField* known = extra_field(extra, row.kind)) return {known->field};
  return {extra};
}

}  // namespace cvpress::jsonresume
