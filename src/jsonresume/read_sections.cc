#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "jsonresume/entries.h"
#include "jsonresume/exact.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/lists.h"
#include "jsonresume/localized.h"
#include "jsonresume/sections.h"
#include "jsonresume/summary.h"
#include "locale/words.h"

namespace cvpress::jsonresume {
namespace {

using model::Kind;
using model::Section;

constexpr std::string_view kNoLists[] = {"$schema", "basics", "bio", "meta", kOwnKey};

int part_of(const data::Map& item) {
  const data::Value* own = item.find(kOwnKey);
  const data::Value* part =
      own != nullptr && own->map() != nullptr ? own->map()->find("part") : nullptr;
  return parse_whole(plain_string(part)).value_or(1);
}

/// Whether people left it as a form without answers.
bool is_empty(const model::Entry& entry) {
  return entry.title.empty() && entry.organization.empty() && entry.description.empty() &&
         entry.tags.empty() && entry.url.empty() && entry.extra.empty() && entry.items.empty() &&
         entry.dates.empty() && entry.level_text.empty() && !entry.level &&
         entry.citation.empty() && entry.authors.empty() && entry.links.empty() &&
         entry.location.empty() && entry.logo.empty() && entry.icon.empty() &&
         entry.organization_url.empty() && entry.certificate_url.empty();
}

class SectionReader {
 public:
  SectionReader(const data::Map& document, const Reading& reading)
      : document_(document), reading_(reading) {}

  std::vector<Section> read(const data::Value* own) {
    if (own != nullptr && own->list() != nullptr) {
      for (const data::Value& told : *own->list()) {
        if (told.map() != nullptr) told_.push_back(told.map());
      }
      for (const data::Map* told : told_) read_told(*told);
    }
    read_untold();
    return std::move(sections_);
  }

 private:
  static std::string list_of(const data::Map& told) { return plain_string(told.find("list")); }

  bool is_told(std::string_view list, int part) const {
    return std::any_of(told_.begin(), told_.end(), [&](const data::Map* told) {
      return list_of(*told) == list &&
             parse_whole(plain_string(told->find("part"))).value_or(1) == part;
    });
  }

  const data::Value* basics_summary() const {
    const data::Value* basics = document_.find_any_case("basics");
    const data::Map* map = basics != nullptr ? basics->map() : nullptr;
    if (map == nullptr) return nullptr;
    const data::Value* summary = map->find_any_case(kSummary);
    return summary != nullptr ? summary : map->find_any_case("bio");
  }

  void read_told(const data::Map& told) {
    Section section;
    const std::string list = list_of(told);
    const ListRow* row = row_named(list);
    const auto kind = model::kind_named(plain_string(told.find("kind")));
    section.kind = list == kSummary ? Kind::kSummary : row != nullptr ? row->kind : Kind::kOther;
    if (kind) section.kind = *kind;
    if (const data::Value* title = told.find("title")) section.title = read_text(*title, reading_);
    if (const data::Value* text = told.find("subtitle")) {
      section.subtitle = read_text(*text, reading_);
    }
    section.date_format = whole_string(told.find("date_format"));
    section.icon = whole_string(told.find("icon"));
    read_told_body(told, list == kSummary, section);
    if (const data::Value* entries = told.find("entries")) {
      section.entries = read_own_entries(*entries, section.kind, reading_);
      section.where = entries->where;
    }
    const int part = parse_whole(plain_string(told.find("part"))).value_or(1);
    const data::Value* items = row != nullptr ? document_.find(row->name) : nullptr;
    if (items != nullptr) read_items(*items, *row, part, section);
    sections_.push_back(std::move(section));
  }

  void read_told_body(const data::Map& told, bool is_summary, Section& section) {
    const data::Value* summary = is_summary ? basics_summary() : nullptr;
    const data::Value* body = told.find("body");
    if (body != nullptr && summary != nullptr) {
      body = unless_edited(*body, *document_.find_any_case("basics")->map(), kSummaryFields,
                           reading_.diagnostics);
    }
    if (body == nullptr) body = summary;
    if (body != nullptr) section.body = read_blocks(localized(*body, reading_), reading_);
    if (!is_summary || told.find(kIsEntry) == nullptr) return;
    model::Entry entry;
    entry.kind = section.kind;
    entry.description = std::exchange(section.body, {});
    section.entries.push_back(std::move(entry));
  }

  /// Of a list the items of a part; those of parts that nobody told of are of the first.
  void read_items(const data::Value& items, const ListRow& row, int part, Section& section) {
    section.where = items.where;
    if (items.list() == nullptr) return;
    for (const data::Value& item : *items.list()) {
      if (const data::Map* map = item.map()) {
        const int own_part = part_of(*map);
        const bool is_here = own_part == part || (part == 1 && !is_told(row.name, own_part));
        if (is_here) add_item(*map, item.where, row, section);
      } else if (item.text() && part == 1) {
        model::Entry entry;
        entry.kind = section.kind;
        entry.where = item.where;
        entry.title = read_text(item, reading_);
        if (!entry.title.empty()) section.entries.push_back(std::move(entry));
      }
    }
  }

  void add_item(const data::Map& map, SourceSpan where, const ListRow& row, Section& section) {
    model::Entry entry = read_item(map, row, reading_);
    entry.where = where;
    const bool is_ours = map.find(kOwnKey) != nullptr || !told_.empty();
    if (is_ours || !is_empty(entry)) section.entries.push_back(std::move(entry));
  }

  /// Lists and a summary that nothing is said of, in the order of the document.
  void read_untold() {
    const data::Value* summary = basics_summary();
    if (summary != nullptr && !is_told(kSummary, 1)) {
      Section section = titled(Kind::kSummary, summary->where);
      section.body = read_blocks(localized(*summary, reading_), reading_);
      if (!section.body.empty()) sections_.insert(sections_.begin(), std::move(section));
    }
    for (const data::Member& member : document_.members) {
      const bool is_no_list =
          std::find(std::begin(kNoLists), std::end(kNoLists), member.key) != std::end(kNoLists);
      if (!is_no_list) read_list(member);
    }
  }

  void read_list(const data::Member& member) {
    const ListRow* row = row_named(member.key);
    if (row != nullptr && is_told(row->name, 1)) return;
    if (member.value.is_null()) return;
    if (member.value.list() == nullptr) {
      reading_.diagnostics.warning(member.key_where,
                                   fmt::format("\"{}\" is {}, where a list was expected; it is not "
                                               "printed",
                                               member.key, data::kind_name(member.value)));
      return;
    }
    Section section = titled(row != nullptr ? row->kind : Kind::kOther, member.value.where);
    if (row == nullptr) section.title = model::plain(member.key, member.key_where);
    read_items(member.value, row != nullptr ? *row : other_row(), 1, section);
    if (!section.entries.empty()) sections_.push_back(std::move(section));
  }

  Section titled(Kind kind, SourceSpan where) const {
    Section section;
    section.kind = kind;
    section.where = where;
    section.title =
        model::plain(std::string(locale::word(model::kind_name(kind), reading_.language)), where);
    return section;
  }

  const data::Map& document_;
  const Reading& reading_;
  std::vector<const data::Map*> told_;
  std::vector<Section> sections_;
};

}  // namespace

std::vector<Section> read_sections(const data::Map& document, const data::Value* own,
                                   const Reading& reading) {
  return SectionReader(document, reading).read(own);
}

}  // namespace cvpress::jsonresume
