#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/fields.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/item_fields.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/localized.h"
#include "jsonresume/same.h"
#include "jsonresume/standard_fields.h"
#include "model/contacts.h"

namespace cvpress::jsonresume {
namespace {

using model::Entry;

std::vector<std::string_view> known_names(const ListRow& row) {
  std::vector<std::string_view> names = {kOwnKey};
  for (const std::string_view list :
       {row.title, row.organization, row.text, row.date, row.level, names::kUrl, names::kLinks,
        names::kLocation, names::kStart, names::kEnd, names::kHighlights, names::kKeywords,
        names::kPeriod, names::kCurrent, names::kRoles}) {
    for (const std::string_view name : all_names(list)) names.push_back(name);
  }
  for (const std::string_view name : all_names(names::kDescriptions)) names.push_back(name);
  if (row.kind == model::Kind::kPublications) {
    for (const std::string_view name : all_names(names::kAuthors)) names.push_back(name);
  }
  if (row.kind != model::Kind::kEducation) return names;
  for (const std::string_view list : {names::kScore, names::kCourses, names::kArea}) {
    for (const std::string_view name : all_names(list)) names.push_back(name);
  }
  return names;
}

class ItemReader {
 public:
  ItemReader(const data::Map& item, const ListRow& row, const Reading& reading)
      : row_(row), reading_(reading), from_{item, row, reading, {item, reading.diagnostics}} {}

  Entry read() {
    const bool is_education = row_.kind == model::Kind::kEducation;
    entry_.kind = row_.kind;
    if (!is_education) entry_.title = text(row_.title);
    entry_.organization = text(row_.organization);
    entry_.location = text(names::kLocation);
    entry_.level_text = text(row_.level);
    read_url();
    read_links();
    entry_.dates = read_item_dates(from_);
    entry_.description = read_item_text(from_);
    read_tags();
    if (is_education) read_education();
    if (row_.kind == model::Kind::kPublications) read_authors();
    add_extra("role", from_.field(names::kRoles));
    keep_the_rest();
    return std::move(entry_);
  }

 private:
  model::InlineText text(std::string_view names) { return any_text(from_.field(names), reading_); }

  void read_url() {
    const data::Value* written = from_.field(names::kUrl);
    std::string url = any_address(written, reading_);
    std::string followable = model::followable_url(url);
    if (!followable.empty()) {
      url = std::move(followable);
    } else if (!url.empty()) {
      reading_.diagnostics.warning(
          written->where, fmt::format("{} is no address; nothing leads there", json_quoted(url)));
    }
    switch (row_.url) {
      case UrlMeaning::kThing: entry_.url = url; return;
      case UrlMeaning::kOrganization: entry_.organization_url = url; return;
      case UrlMeaning::kCertificate: entry_.certificate_url = url; return;
    }
  }

  void read_tags() {
    for (const data::Value& tag : any_list(from_.field(names::kKeywords), reading_)) {
      model::InlineText text = any_text(&tag, reading_);
      if (!text.empty()) entry_.tags.push_back(std::move(text));
    }
  }

  /// Pages that belong to the entry: addresses, with labels or without.
  void read_links() {
    const data::Value* written = from_.field(names::kLinks);
    if (written == nullptr) return;
    for (const data::Value& item : any_list(written, reading_)) {
      const data::Map* map = item.map();
      const data::Value* label = map != nullptr ? map->find_any_case("label") : nullptr;
      if (label == nullptr && map != nullptr) label = map->find_any_case("name");
      data::Value address = item;
      if (auto* own = std::get_if<data::Map>(&address.content)) {
        std::erase_if(own->members, [](const data::Member& member) {
          return ascii_lower(member.key) == "label" || ascii_lower(member.key) == "name";
        });
      }
      const std::string url = any_address(&address, reading_);
      const std::string text = any_string(label, reading_);
      if (!url.empty() || !text.empty()) {
        entry_.links.push_back({text.empty() ? url : text, url, item.where});
      }
    }
  }

  /// A degree is often written twice, in full and short; both belong to the title.
  void read_degree() {
    std::vector<model::InlineText> degrees;
    for (const std::string_view name : all_names(names::kDegree)) {
      model::InlineText degree = any_text(from_.field(name), reading_);
      const bool is_new =
          std::none_of(degrees.begin(), degrees.end(), [&](const model::InlineText& other) {
            return model::plain_text(other) == model::plain_text(degree);
          });
      if (!degree.empty() && is_new) degrees.push_back(std::move(degree));
    }
    for (const model::InlineText& degree : degrees) append(entry_.title, degree);
  }

  static void append(model::InlineText& text, const model::InlineText& more) {
    if (!text.empty()) {
      model::Inline joined = text.back();
      joined.text = ", " + model::plain_text(more);
      text.push_back(std::move(joined));
    } else {
      text = more;
    }
  }

  void read_education() {
    read_degree();
    const model::InlineText area = text(names::kArea);
    if (!area.empty() && !entry_.title.empty()) {
      entry_.extra["degree"] = entry_.title;
      entry_.extra["area"] = area;
    }
    if (!area.empty()) append(entry_.title, area);
    add_extra("grade", from_.field(names::kScore));
    add_extra("courses", from_.field(names::kCourses));
  }

  void read_authors() {
    for (const data::Value& author : any_list(from_.field(names::kAuthors), reading_)) {
      model::InlineText name = any_text(&author, reading_);
      if (!name.empty()) entry_.authors.push_back({std::move(name), false});
    }
  }

  /// A text, or several with commas between; behind what is there already.
  void add_extra(const std::string& key, const data::Value* written) {
    if (written == nullptr) return;
    const data::Value& value = localized(*written, reading_);
    add_extra(key,
              value.list() != nullptr ? listed_text(*value.list()) : any_text(&value, reading_));
  }
  void add_extra(const std::string& key, const model::InlineText& text) {
    if (text.empty()) return;
    model::InlineText& extra = entry_.extra[key];
    if (model::plain_text(extra) != model::plain_text(text)) append(extra, text);
  }

  model::InlineText listed_text(const data::List& list) {
    model::InlineText all;
    for (const data::Value& part : list) {
      model::InlineText text = any_text(&part, reading_);
      if (text.empty()) continue;
      if (!all.empty()) all.push_back(model::plain(", ", part.where)[0]);
      all.insert(all.end(), std::make_move_iterator(text.begin()),
                 std::make_move_iterator(text.end()));
    }
    return merged(std::move(all));
  }

  /// Runs of plain text as one, as a reader of the whole text has them.
  static model::InlineText merged(model::InlineText text) {
    model::InlineText result;
    for (model::Inline& run : text) {
      const bool goes_on = !result.empty() && is_plain(result.back()) && is_plain(run);
      if (goes_on) {
        result.back().text += run.text;
      } else {
        result.push_back(std::move(run));
      }
    }
    return result;
  }
  static bool is_plain(const model::Inline& run) {
    model::Inline bare = model::plain(run.text, run.where)[0];
    return is_same({bare}, {run});
  }

  void keep_the_rest() {
    for (const data::Member* member : from_.fields.unused()) {
      const data::Value& value = member->value;
      if (member->key == kOwnKey || is_for_programs(*member, reading_)) continue;
      if (value.scalar() != nullptr && value.truth() && !value.number()) {
        continue;  // a switch of some program
      }
      add_extra(ascii_lower(member->key), &value);
    }
  }

  const ListRow& row_;
  const Reading& reading_;
  ItemFields from_;
  Entry entry_;
};

}  // namespace

bool is_field_of(std::string_view key, const ListRow& row) {
  const std::string name = ascii_lower(key);
  const std::vector<std::string_view> known = known_names(row);
  return std::any_of(known.begin(), known.end(),
                     [&](std::string_view each) { return ascii_lower(each) == name; });
}

bool is_item_of(const data::Map& map, const ListRow& row) {
  return std::any_of(map.members.begin(), map.members.end(),
                     [&](const data::Member& member) { return is_field_of(member.key, row); });
}

Entry read_standard_fields(const data::Map& item, const ListRow& row, const Reading& reading) {
  const std::vector<std::string_view> known = known_names(row);
  const bool knows_all =
      std::all_of(item.members.begin(), item.members.end(), [&known](const data::Member& member) {
        return std::find(known.begin(), known.end(), member.key) != known.end();
      });
  const auto corrected =
      knows_all ? std::nullopt : data::with_near_keys(item, known, reading.diagnostics);
  return ItemReader(corrected ? *corrected : item, row, reading).read();
}

}  // namespace cvpress::jsonresume
