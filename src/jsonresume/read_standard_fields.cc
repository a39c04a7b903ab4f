#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/fields.h"
#include "jsonresume/dates.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/localized.h"
#include "jsonresume/standard_fields.h"
#include "locale/dates.h"

namespace cvpress::jsonresume {
namespace {

using model::Block;
using model::BlockKind;
using model::Entry;

constexpr std::string_view kUrl[] = {"url", "website", "link"};
constexpr std::string_view kLocation[] = {"location"};
constexpr std::string_view kStart[] = {"startDate", "start"};
constexpr std::string_view kEnd[] = {"endDate", "end"};
constexpr std::string_view kCurrent[] = {"isCurrentRole", "current"};
constexpr std::string_view kHighlights[] = {"highlights", "achievements", "responsibilities"};
constexpr std::string_view kKeywords[] = {"keywords", "tags", "technologies"};
constexpr std::string_view kScore[] = {"score", "gpa"};
constexpr std::string_view kCourses[] = {"courses"};
constexpr std::string_view kArea[] = {"area"};
constexpr std::string_view kRoles[] = {"roles"};
/// Meant for programs.
constexpr std::string_view kSilent[] = {kOwnKey, "id", "_id", "uuid", "visible", "enabled"};

std::vector<std::string_view> split_names(std::string_view names) {
  std::vector<std::string_view> list;
  for (; !names.empty(); names.remove_prefix(std::min(names.size(), list.back().size() + 1))) {
    list.push_back(first_name(names));
  }
  return list;
}

std::vector<std::string_view> known_names(const ListRow& row) {
  std::vector<std::string_view> names;
  for (const std::string_view list : {row.title, row.organization, row.text, row.date, row.level}) {
    for (const std::string_view name : split_names(list)) names.push_back(name);
  }
  const auto add = [&names](const auto& list) {
    names.insert(names.end(), std::begin(list), std::end(list));
  };
  add(kUrl);
  add(kLocation);
  names.insert(names.end(), {kStart[0], kEnd[0]});
  add(kHighlights);
  add(kKeywords);
  add(kSilent);
  return names;
}

class ItemReader {
 public:
  ItemReader(const data::Map& item, const ListRow& row, const Reading& reading)
      : row_(row), reading_(reading), fields_(item, reading.diagnostics) {}

  Entry read() {
    entry_.kind = row_.kind;
    for (const std::string_view key : kSilent) fields_.ignore(key);
    entry_.title = text(row_.title);
    entry_.organization = text(row_.organization);
    entry_.location = text_of(fields_.any(kLocation));
    entry_.level_text = text(row_.level);
    read_url();
    read_dates();
    read_description();
    for (const data::Value& tag : fields_.list(kKeywords)) add_tag(tag);
    if (row_.kind == model::Kind::kEducation) read_education();
    if (const data::Value* roles = fields_.any(kRoles)) add_extra("role", *roles);
    keep_the_rest();
    return std::move(entry_);
  }

 private:
  const data::Value* field(std::string_view names) {
    const std::vector<std::string_view> list = split_names(names);
    return list.empty() ? nullptr : fields_.any(list);
  }

  model::InlineText text_of(const data::Value* value) {
    return value != nullptr ? read_text(localized(*value, reading_), reading_)
                            : model::InlineText();
  }
  model::InlineText text(std::string_view names) { return text_of(field(names)); }

  void read_url() {
    const std::string url = plain_string(fields_.any(kUrl));
    switch (row_.url) {
      case UrlMeaning::kThing: entry_.url = url; return;
      case UrlMeaning::kOrganization: entry_.organization_url = url; return;
      case UrlMeaning::kCertificate: entry_.certificate_url = url; return;
    }
  }

  void read_dates() {
    const data::Value* start = fields_.any(kStart);
    const data::Value* end = fields_.any(kEnd);
    const data::Value* day = field(row_.date);
    const std::string end_text = plain_string(end);
    const bool is_present = !end_text.empty() && locale::means_present(end_text);
    entry_.dates.start = read_date(start, reading_);
    if (!is_present) entry_.dates.end = read_date(end, reading_);
    if (!entry_.dates.start) entry_.dates.start = read_date(day, reading_);
    const data::Value* current = fields_.any(kCurrent);
    const bool is_told = current != nullptr && current->truth().value_or(false);
    const bool is_open = row_.goes_on && entry_.dates.start && start != nullptr && end_text.empty();
    entry_.dates.current = is_present || is_told || is_open;
  }

  void read_description() {
    const data::Value* text = field(row_.text);
    if (text != nullptr) entry_.description = read_blocks(localized(*text, reading_), reading_);
    if (row_.kind == model::Kind::kExperience) read_about_company();
    const auto highlights = fields_.list(kHighlights);
    Block list;
    list.kind = BlockKind::kBulletList;
    for (const data::Value& highlight : highlights) {
      Block item;
      item.kind = BlockKind::kListItem;
      item.where = highlight.where;
      item.children = without_typed_bullet(read_blocks(localized(highlight, reading_), reading_));
      if (!item.children.empty()) list.children.push_back(std::move(item));
    }
    if (list.children.empty()) return;
    list.where = list.children.front().where;
    entry_.description.push_back(std::move(list));
  }

  /// The schema's `description` of a job is of the company, and short.
  void read_about_company() {
    const data::Value* about = fields_.get("description");
    if (about == nullptr) return;
    model::Blocks blocks = read_blocks(localized(*about, reading_), reading_);
    entry_.description.insert(entry_.description.begin(), std::make_move_iterator(blocks.begin()),
                              std::make_move_iterator(blocks.end()));
  }

  /// "- so" in a list of highlights is a bullet typed twice.
  static model::Blocks without_typed_bullet(model::Blocks blocks) {
    const bool is_typed = blocks.size() == 1 && blocks[0].kind == BlockKind::kBulletList &&
                          blocks[0].children.size() == 1;
    return is_typed ? std::move(blocks[0].children[0].children) : std::move(blocks);
  }

  void add_tag(const data::Value& tag) {
    model::InlineText text = read_text(localized(tag, reading_), reading_);
    if (!text.empty()) entry_.tags.push_back(std::move(text));
  }

  void read_education() {
    const model::InlineText area = text_of(fields_.any(kArea));
    if (!area.empty() && !entry_.title.empty()) {
      entry_.extra["degree"] = entry_.title;
      entry_.extra["area"] = area;
      model::Inline joined = entry_.title.back();
      joined.text = ", " + model::plain_text(area);
      entry_.title.push_back(std::move(joined));
    } else if (!area.empty()) {
      entry_.title = area;
    }
    const data::Value* score = fields_.any(kScore);
    if (score != nullptr) add_extra("grade", *score);
    if (const data::Value* courses = fields_.any(kCourses)) add_extra("courses", *courses);
  }

  /// A text, or several with commas between. False for what is neither.
  bool add_extra(const std::string& key, const data::Value& written) {
    const data::Value& value = localized(written, reading_);
    if (value.is_null()) return true;
    if (value.text()) {
      model::InlineText text = read_text(value, reading_);
      if (!text.empty()) entry_.extra.emplace(key, std::move(text));
      return true;
    }
    if (value.list() == nullptr) return false;
    std::string joined;
    for (const data::Value& part : *value.list()) {
      if (!part.text()) return part.is_null();
      joined += (joined.empty() ? "" : ", ") + plain_string(&part);
    }
    if (!joined.empty()) entry_.extra.emplace(key, model::plain(joined, value.where));
    return true;
  }

  void keep_the_rest() {
    for (const data::Member* member : fields_.unused()) {
      if (member->value.scalar() != nullptr && member->value.truth() && !member->value.number()) {
        continue;  // a switch of some program
      }
      if (add_extra(ascii_lower(member->key), member->value)) continue;
      reading_.diagnostics.warning(member->key_where,
                                   fmt::format("\"{}\" is {}, which is not printed", member->key,
                                               data::kind_name(member->value)));
    }
  }

  const ListRow& row_;
  const Reading& reading_;
  data::Fields fields_;
  Entry entry_;
};

}  // namespace

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
