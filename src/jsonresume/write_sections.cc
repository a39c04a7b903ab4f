#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "jsonresume/entries.h"
#include "jsonresume/exact.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/lists.h"
#include "jsonresume/same.h"
#include "jsonresume/sections.h"
#include "jsonresume/summary.h"

namespace cvpress::jsonresume {
namespace {

using model::Section;

/// Whether all of an entry is its description.
bool is_description_alone(const model::Entry& entry, const Reading& reading) {
  if (entry.description.empty()) return false;
  model::Entry others = entry;
  others.description.clear();
  return own_entry(others, model::Kind::kSummary, reading).members.empty();
}

void mark_part(data::Map& item, int part) {
  for (data::Member& member : item.members) {
    if (member.key != kOwnKey) continue;
    add(std::get<data::Map>(member.value.content), "part", whole_value(part));
    return;
  }
  data::Map own;
  add(own, "part", whole_value(part));
  add_filled(item, kOwnKey, std::move(own));
}

class SectionWriter {
 public:
  SectionWriter(data::Map& basics, data::Map& lists, const Writing& writing)
      : basics_(basics), lists_(lists), reading_(writing.reading), before_(writing.before) {}

  data::Value write(const Section& section) {
    data::Map own;
    const ListRow* row = row_of(section.kind);
    const bool is_summary = !has_summary_ && has_text_alone(section);
    if (is_summary) {
      add_text(own, "list", std::string(kSummary));
    } else if (row != nullptr) {
      add_text(own, "list", std::string(row->name));
    } else {
      add_text(own, "kind", std::string(model::kind_name(section.kind)));
    }
    const int part = row != nullptr ? ++parts_[row->name] : 1;
    if (part > 1) add(own, "part", whole_value(part));
    if (!section.title.empty()) add(own, "title", text_value(section.title, reading_));
    if (!section.subtitle.empty()) add(own, "subtitle", text_value(section.subtitle, reading_));
    add_text(own, "date_format", section.date_format);
    add_text(own, "icon", section.icon);
    if (is_summary) {
      write_summary(section, own);
    } else {
      if (!section.body.empty()) add(own, "body", value_of(section.body));
      write_entries(section, row, part, own);
    }
    return map_value(std::move(own));
  }

 private:
  /// A summary is a section's body, or the description of its one entry.
  bool has_text_alone(const Section& section) const {
    if (section.kind != model::Kind::kSummary) return false;
    if (section.entries.empty()) return !section.body.empty();
    return section.body.empty() && section.entries.size() == 1 &&
           is_description_alone(section.entries[0], reading_);
  }

  void write_summary(const Section& section, data::Map& own) {
    has_summary_ = true;
    const bool is_entry = section.body.empty();
    const model::Blocks& text = is_entry ? section.entries[0].description : section.body;
    if (is_entry) add(own, kIsEntry, true_value());
    WrittenSummary written =
        before_ != nullptr ? before_->summary(text, reading_) : written_summary(text, reading_);
    add_text(basics_, kSummary, written.text);
    if (written.exact.is_null()) return;
    add(own, "body", beside(std::move(written.exact), basics_, kSummaryFields));
  }

  void write_entries(const Section& section, const ListRow* row, int part, data::Map& own) {
    if (row == nullptr) {
      add_filled(own, "entries", own_entries(section.entries, section.kind, reading_));
      return;
    }
    for (const model::Entry& entry : section.entries) {
      list_named(row->name).push_back(before_ != nullptr
                                          ? before_->item(entry, *row, part, reading_)
                                          : map_value(item_in_part(entry, *row, part, reading_)));
    }
  }

  data::Value value_of(const model::Blocks& blocks) {
    return before_ != nullptr ? before_->blocks(blocks, reading_) : blocks_value(blocks, reading_);
  }

  data::List& list_named(std::string_view name) {
    for (data::Member& member : lists_.members) {
      if (member.key == name) return std::get<data::List>(member.value.content);
    }
    add(lists_, name, list_value({}));
    return std::get<data::List>(lists_.members.back().value.content);
  }

  data::Map& basics_;
  data::Map& lists_;
  const Reading& reading_;
  ItemsBefore* before_;
  std::map<std::string_view, int> parts_;
  bool has_summary_ = false;
};

}  // namespace

data::Map item_in_part(const model::Entry& entry, const ListRow& row, int part,
                       const Reading& reading) {
  data::Map item = item_of(entry, row, reading);
  if (part > 1) mark_part(item, part);
  return item;
}

WrittenSummary written_summary(const model::Blocks& summary, const Reading& reading) {
  WrittenSummary written{written_text(summary, reading), {}};
  const model::Blocks base = read_blocks(text_value(written.text), reading);
  if (!is_same(base, summary)) written.exact = blocks_value(summary, reading);
  return written;
}

void add_sections(const model::Resume& resume, data::Map& basics, data::Map& lists, data::Map& own,
                  const Writing& writing) {
  SectionWriter writer(basics, lists, writing);
  data::List sections;
  for (const Section& section : resume.sections) sections.push_back(writer.write(section));
  add_filled(own, "sections", std::move(sections));
}

}  // namespace cvpress::jsonresume
