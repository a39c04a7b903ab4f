#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "data/fields.h"
#include "rendercv/design.h"
#include "rendercv/known_keys.h"
#include "rendercv/person.h"
#include "rendercv/reading.h"
#include "rendercv/rendercv.h"
#include "rendercv/sections.h"
#include "rendercv/settings.h"

namespace cvpress::rendercv {
namespace {

constexpr std::string_view kTopKeys[] = {
    "cv", "design", "locale", "settings", "$schema", "locale_catalog", "rendercv_settings"};
constexpr std::string_view kCvKeys[] = {
    "name",  "headline",        "location",           "email",    "phone", "website",
    "photo", "social_networks", "custom_connections", "sections", "label", "summary"};

class DocumentReader {
 public:
  DocumentReader(const data::Map& document, const DocumentReading& from)
      : document_(document), reading_{from.sources, from.diagnostics,
                                      from.folder,  from.language,
                                      "",           ""} {}

  ReadDocument read() {
    model::Resume& resume = result_.resume;
    const data::Map beside = beside_cv(document_, reading_);
    if (reading_.language.empty()) reading_.language = language_of(beside);
    resume.language_told = !reading_.language.empty();
    if (reading_.language.empty()) reading_.language = "en";
    resume.language = reading_.language;
    reading_.degree_phrase = degree_phrase_of(beside);
    tell_capitals();
    read_cv(*document_.find_any_case(kCv));
    data::Map look = look_of(beside.find("design"), reading_);
    read_locale(beside, resume, look, reading_);
    read_settings(beside, resume, look, reading_);
    tell_rest();
    if (!look.members.empty())
      result_.look = {std::move(look), document_.members.front().key_where};
    return std::move(result_);
  }

 private:
  void read_cv(const data::Value& value) {
    const data::Map* written = value.map();
    if (written == nullptr) {
      if (!value.is_null()) tell_shape(value, "a map", "is not read and not printed", reading_);
      return;
    }
    const auto corrected = data::with_near_keys(*written, kCvKeys, reading_.diagnostics);
    const data::Map& cv = corrected ? *corrected : *written;
    data::Fields fields(cv, reading_.diagnostics);
    if (const data::Value* name = cv.find_any_case("name")) {
      Diagnostics told_later;
      const Reading quiet{reading_.sources, told_later, "", reading_.language, "", ""};
      reading_.person = string_of(name, quiet);
    }
    result_.resume.person = read_person(cv, fields, reading_);
    result_.resume.person.where = value.where;
    if (const data::Value* summary = fields.get("summary"); !is_absent(summary)) {
      add_section({"summary", summary->where, *summary});
    }
    if (const data::Value* sections = fields.get("sections")) read_sections(*sections);
    if (const data::Value* order = fields.get("sort_entries")) sort_entries(*order);
    fields.ignore("section_order");
    read_flat_sections(cv, fields);
  }

  void read_sections(const data::Value& value) {
    if (is_absent(&value)) return;
    const data::Map* map = value.map();
    if (map == nullptr) {
      return tell_shape(value, "a map of titles and lists", "is not read and not printed",
                        reading_);
    }
    for (const data::Member& member : map->members) add_section(member);
  }

  void add_section(const data::Member& member) {
    model::Section section = read_section(member, reading_);
    if (!is_empty(section)) {
      result_.resume.sections.push_back(std::move(section));
    } else {
      reading_.diagnostics.note(
          member.key_where,
          fmt::format("the section {} is empty and is not printed", json_quoted(member.key)));
    }
  }

  /// Of 2.3 only: by their starts, the latest first or last.
  void sort_entries(const data::Value& value) {
    const std::string order = string_of(&value, reading_);
    if (order.empty() || order == "none") return;
    const bool is_backward = order == "reverse-chronological";
    if (!is_backward && order != "chronological") {
      reading_.diagnostics.warning(
          value.where, fmt::format("sort_entries has no order {}, only reverse-chronological, "
                                   "chronological and none",
                                   json_quoted(order)));
      return;
    }
    for (model::Section& section : result_.resume.sections) {
      std::stable_sort(section.entries.begin(), section.entries.end(),
                       [is_backward](const model::Entry& one, const model::Entry& other) {
                         return is_backward ? moment_of(other) < moment_of(one)
                                            : moment_of(one) < moment_of(other);
                       });
    }
  }

  /// Year, month and day of the end of an entry; what goes on is last.
  static int moment_of(const model::Entry& entry) {
    constexpr int kToday = 99'999'999;
    if (entry.dates.current) return kToday;
    const auto& date = entry.dates.end ? entry.dates.end : entry.dates.start;
    return date ? date->year * 10'000 + date->month * 100 + date->day : 0;
  }

  /// Before 1.0 sections stood beside the name, in an order that `section_order` said.
  void read_flat_sections(const data::Map& cv, const data::Fields& fields) {
    std::vector<const data::Member*> flat;
    for (const data::Member* member : fields.unused()) {
      const bool is_section = member->value.list() != nullptr || member->value.map() != nullptr;
      if (is_section) {
        flat.push_back(member);
      } else if (!is_absent(&member->value)) {
        tell_unknown(*member);
      }
    }
    put_in_order(cv.find_any_case("section_order"), flat);
    for (const data::Member* member : flat) add_section(*member);
  }

  void put_in_order(const data::Value* order, std::vector<const data::Member*>& flat) const {
    if (order == nullptr || order->list() == nullptr) return;
    const auto rank = [order](const data::Member* member) {
      const data::List& names = *order->list();
      const auto found =
          std::find_if(names.begin(), names.end(), [member](const data::Value& name) {
            std::string key = ascii_lower(name.text().value_or(""));
            std::replace(key.begin(), key.end(), ' ', '_');
            return key == ascii_lower(member->key);
          });
      return found - names.begin();
    };
    std::stable_sort(flat.begin(), flat.end(), [&rank](const auto* one, const auto* other) {
      return rank(one) < rank(other);
    });
  }

  void tell_capitals() const {
    if (document_.find(kCv) != nullptr) return;
    for (const data::Member& member : document_.members) {
      if (ascii_lower(member.key) != kCv) continue;
      reading_.diagnostics.warning(
          member.key_where,
          fmt::format("unknown key {}; it is read as \"{}\", which RenderCV wants "
                      "in small letters",
                      json_quoted(member.key), kCv));
    }
  }

  void tell_unknown(const data::Member& member) const {
    Diagnostic& warning = reading_.diagnostics.warning(
        member.key_where, fmt::format("\"{}\" of cv is not printed", member.key));
    std::string near = suggestion(member.key, kCvKeys);
    if (!near.empty()) warning.hints.push_back({std::move(near), {}});
  }

  void tell_rest() const {
    for (const data::Member& member : document_.members) {
      const bool is_known = std::find(std::begin(kTopKeys), std::end(kTopKeys),
                                      ascii_lower(member.key)) != std::end(kTopKeys);
      if (is_known || is_absent(&member.value)) continue;
      Diagnostic& warning = reading_.diagnostics.warning(
          member.key_where,
          fmt::format("RenderCV has no \"{}\" beside \"cv\"; it is not printed", member.key));
      std::string near = suggestion(member.key, kTopKeys);
      if (!near.empty()) warning.hints.push_back({std::move(near), {}});
    }
  }

  const data::Map& document_;
  Reading reading_;
  ReadDocument result_;
};

}  // namespace

bool is_document(const data::Value& document) {
  const data::Map* map = document.map();
  if (map == nullptr) return false;
  if (map->find(kCv) != nullptr) return true;
  const data::Value* in_capitals = map->find_any_case(kCv);
  return in_capitals != nullptr && in_capitals->map() != nullptr;
}

ReadDocument read_document(const data::Value& document, const DocumentReading& from) {
  return DocumentReader(*document.map(), from).read();
}

}  // namespace cvpress::rendercv
