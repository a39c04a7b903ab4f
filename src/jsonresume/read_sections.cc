#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/entries.h"
#include "jsonresume/exact.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/list_items.h"
#include "jsonresume/lists.h"
#include "jsonresume/localized.h"
#include "jsonresume/sections.h"
#include "jsonresume/summary.h"
#include "locale/words.h"

namespace cvpress::jsonresume {
namespace {

using model::Kind;
using model::Section;

/// Members of a document that are no sections.
constexpr std::string_view kNoLists[] = {"basics", kOwnKey};
/// Meant for programs.
constexpr std::string_view kProgramKeys[] = {
    "$schema", "meta",      "version",  "theme",     "lastmodified", "language", "locale",
    "x-lang",  "canonical", "template", "generator", "settings",     "metadata"};
/// Texts that are a summary.
constexpr std::string_view kSummaries[] = {"summary", "about", "objective", "bio"};
/// What a section of cvpress may say.
constexpr std::string_view kToldKeys[] = {"list",        "kind", "part", "title",   "subtitle",
                                          "date_format", "icon", "body", "entries", kIsEntry};

template <std::size_t N>
bool is_one_of(const std::string_view (&keys)[N], std::string_view key) {
  return std::find(std::begin(keys), std::end(keys), ascii_lower(key)) != std::end(keys);
}

int part_told(const data::Map& told) {
  return parse_whole(plain_string(told.find("part"))).value_or(1);
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

/// A list of the document, read once; each item is of one section.
struct ReadList {
  const ListRow* row;
  SourceSpan where;
  std::vector<ListItem> items;
};

class SectionReader {
 public:
  SectionReader(const data::Map& document, const data::Map* basics, const Reading& reading)
      : document_(document), basics_(basics), reading_(reading) {}

  std::vector<Section> read(const data::Value* own) {
    if (own != nullptr) take_told(*own);
    for (const data::Member& member : document_.members) {
      const ListRow* row = row_named(member.key);
      if (row == nullptr || !is_told(row->name)) continue;
      lists_.push_back({row, member.value.where, read_list_items(member, *row, reading_)});
    }
    for (const data::Map* told : told_) read_told(*told);
    read_untold();
    return std::move(sections_);
  }

 private:
  static std::string list_of(const data::Map& told) {
    std::string name = plain_string(told.find("list"));
    const ListRow* row = row_named(name);
    return row != nullptr ? std::string(row->name) : name;
  }

  void take_told(const data::Value& own) {
    if (own.list() == nullptr) {
      if (own.is_null()) return;
      reading_.diagnostics.warning(own.where,
                                   wrong_shape(own, "a list") + ", is not read and not printed");
      return;
    }
    for (const data::Value& told : *own.list()) {
      const data::Map* map = told.map();
      if (map == nullptr) {
        reading_.diagnostics.warning(told.where,
                                     wrong_shape(told, "a map") + ", is not read and not printed");
        continue;
      }
      check_told(*map);
      told_.push_back(map);
    }
  }

  /// Names that cvpress does not write.
  void check_told(const data::Map& told) const {
    for (const data::Member& member : told.members) {
      if (is_one_of(kToldKeys, member.key)) continue;
      Diagnostic& warning = reading_.diagnostics.warning(
          member.key_where,
          fmt::format("cvpress has no \"{}\" of sections; it is not printed", member.key));
      std::string near = suggestion(member.key, kToldKeys);
      if (!near.empty()) warning.hints.push_back({std::move(near), {}});
    }
    const data::Value* list = told.find("list");
    const std::string name = plain_string(list);
    if (list == nullptr || name == kSummary || row_named(name) != nullptr) return;
    std::vector<std::string_view> names = {kSummary};
    for (const ListRow& row : list_rows()) names.push_back(row.name);
    Diagnostic& warning = reading_.diagnostics.warning(
        list->where, fmt::format("JSON Resume has no list {}", json_quoted(name)));
    std::string near = suggestion(name, names);
    if (!near.empty()) warning.hints.push_back({std::move(near), {}});
  }

  bool is_told(std::string_view list) const {
    return std::any_of(told_.begin(), told_.end(),
                       [&](const data::Map* told) { return list_of(*told) == list; });
  }
  bool is_told(std::string_view list, int part) const {
    return std::any_of(told_.begin(), told_.end(), [&](const data::Map* told) {
      return list_of(*told) == list && part_told(*told) == part;
    });
  }

  /// The texts of basics that are its summary.
  std::vector<const data::Value*> basics_summaries() const {
    std::vector<const data::Value*> texts;
    for (const std::string_view key : {kSummary, std::string_view("bio")}) {
      const data::Value* text = basics_ != nullptr ? basics_->find_any_case(key) : nullptr;
      if (text != nullptr) texts.push_back(text);
    }
    return texts;
  }

  model::Blocks basics_summary() const {
    model::Blocks blocks;
    for (const data::Value* text : basics_summaries()) {
      model::Blocks more = any_blocks(text, reading_);
      blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
    }
    return blocks;
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
    if (row != nullptr) take_items(*row, part_told(told), section);
    sections_.push_back(std::move(section));
  }

  void read_told_body(const data::Map& told, bool is_summary, Section& section) {
    const data::Value* body = told.find("body");
    if (is_summary && body != nullptr && basics_ != nullptr) {
      body = unless_edited(*body, *basics_, kSummaryFields, reading_.diagnostics);
    }
    if (body != nullptr) section.body = read_blocks(*body, reading_);
    // Of two sections that would be the summary the first is.
    if (!is_summary || std::exchange(has_summary_, true)) return;
    if (body == nullptr) section.body = basics_summary();
    if (told.find(kIsEntry) == nullptr) return;
    model::Entry entry;
    entry.kind = section.kind;
    entry.description = std::exchange(section.body, {});
    section.entries.push_back(std::move(entry));
  }

  /// Of a list the items of a part, each once; those of parts that nobody told of are of the
  /// first section that is told of.
  void take_items(const ListRow& row, int part, Section& section) {
    for (ReadList& list : lists_) {
      if (list.row != &row) continue;
      section.where = list.where;
      std::vector<ListItem> others;
      for (ListItem& item : list.items) {
        const bool is_here = item.part == part || !is_told(row.name, item.part);
        if (is_here) {
          section.entries.push_back(std::move(item.entry));
        } else {
          others.push_back(std::move(item));
        }
      }
      list.items = std::move(others);
    }
  }

  /// Lists and a summary that nothing is said of, in the order of the document.
  void read_untold() {
    if (!has_summary_) {
      const std::vector<const data::Value*> texts = basics_summaries();
      Section section = titled(Kind::kSummary, texts.empty() ? SourceSpan() : texts[0]->where);
      section.body = basics_summary();
      if (!section.body.empty()) sections_.insert(sections_.begin(), std::move(section));
    }
    for (const data::Member& member : document_.members) {
      const bool is_basics = basics_ != nullptr && member.value.map() == basics_;
      if (is_basics || is_one_of(kNoLists, member.key)) continue;
      if (is_of_cvpress(member)) continue;
      if (is_one_of(kProgramKeys, member.key) && member.value.list() == nullptr) {
        reading_.diagnostics.note(
            member.key_where,
            fmt::format("\"{}\" is for programs, and is not printed", member.key));
      } else {
        read_list(member);
      }
    }
  }

  /// Whether cvpress wrote it itself, which nobody has to be told.
  bool is_of_cvpress(const data::Member& member) const {
    return member.key == "$schema" && document_.find(kOwnKey) != nullptr &&
           member.value.text() == kSchema;
  }

  void read_list(const data::Member& member) {
    const ListRow* row = row_named(member.key);
    if ((row != nullptr && is_told(row->name)) || member.value.is_null()) return;
    const bool is_summary = is_one_of(kSummaries, member.key);
    Section section = titled(row != nullptr ? row->kind
                             : is_summary   ? Kind::kSummary
                                            : Kind::kOther,
                             member.value.where);
    if (row == nullptr && !is_summary) section.title = model::plain(member.key, member.key_where);
    if (row == nullptr && is_prose(localized(member.value, reading_))) {
      section.body = any_blocks(&member.value, reading_);
      reading_.diagnostics.warning(
          member.key_where,
          fmt::format("JSON Resume has no {}; it is read as a section", json_quoted(member.key)));
      sections_.push_back(std::move(section));
      return;
    }
    for (ListItem& item : read_list_items(member, row != nullptr ? *row : other_row(), reading_)) {
      const bool is_wanted = item.is_ours || !told_.empty() || !is_empty(item.entry);
      if (is_wanted) section.entries.push_back(std::move(item.entry));
    }
    if (!section.entries.empty()) sections_.push_back(std::move(section));
  }

  /// Text of several words: a key of its own in which somebody tells something.
  static bool is_prose(const data::Value& value) {
    return value.text() && plain_string(&value).find(' ') != std::string::npos;
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
  const data::Map* basics_;
  const Reading& reading_;
  std::vector<const data::Map*> told_;
  std::vector<ReadList> lists_;
  std::vector<Section> sections_;
  bool has_summary_ = false;
};

}  // namespace

std::vector<Section> read_sections(const data::Map& document, const data::Map* basics,
                                   const data::Value* own, const Reading& reading) {
  return SectionReader(document, basics, reading).read(own);
}

}  // namespace cvpress::jsonresume
