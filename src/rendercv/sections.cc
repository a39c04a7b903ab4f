#include "rendercv/sections.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "rendercv/entry.h"
#include "rendercv/entry_type.h"
#include "rendercv/highlights.h"
#include "rendercv/titles.h"

namespace cvpress::rendercv {
namespace {

using model::Block;
using model::BlockKind;
using model::Entry;
using model::Kind;

/// Kinds whose layouts print a name and a few words, no dates and places.
bool is_brief(Kind kind) {
  return kind == Kind::kSkills || kind == Kind::kLanguages || kind == Kind::kInterests ||
         kind == Kind::kSummary || kind == Kind::kText || kind == Kind::kLines;
}

std::string_view key_of_block(EntryType type) {
  switch (type) {
    case EntryType::kNumbered: return "number";
    case EntryType::kReversedNumbered: return "reversed_number";
    default: return "bullet";
  }
}

class SectionReader {
 public:
  SectionReader(const data::Member& member, const Reading& reading) : reading_(reading) {
    section_.where = member.key_where;
    const std::string title = title_of_key(member.key);
    const data::Value key{data::Scalar{title}, member.key_where};
    section_.title = text_of(&key, reading);
    named_ = kind_of_section(title, reading.language);
  }

  model::Section read(const data::Value& value) {
    if (is_absent(&value)) return std::move(section_);
    if (const data::List* list = value.list()) {
      for (const data::Value& item : *list) count(item);
      for (const data::Value& item : *list) read_item(item);
    } else {
      tell_shape(value, "a list of entries", "is read as one of it", reading_);
      count(value);
      read_item(value);
    }
    close_blocks();
    section_.kind = kind();
    for (Entry& entry : section_.entries) settle(entry);
    return std::move(section_);
  }

 private:
  void count(const data::Value& item) {
    if (!is_absent(&item) && type_of(item) == EntryType::kReversedNumbered) ++left_;
  }

  void read_item(const data::Value& item) {
    if (is_absent(&item)) return;
    const EntryType type = type_of(item);
    if (is_block(type)) return read_block(item, type);
    close_blocks();
    Entry entry = read_entry(*item.map(), type, item.where, reading_);
    if (is_blank(entry)) return;
    if (!first_) first_ = type;
    is_mixed_ = is_mixed_ || type != first_;
    has_fields_ = has_fields_ || type != EntryType::kOneLine;
    section_.entries.push_back(std::move(entry));
  }

  static bool is_blank(const Entry& entry) {
    return entry.title.empty() && entry.organization.empty() && entry.description.empty() &&
           entry.location.empty() && entry.dates.empty() && entry.tags.empty() &&
           entry.extra.empty() && entry.authors.empty() && entry.url.empty();
  }

  void read_block(const data::Value& item, EntryType type) {
    if (type == EntryType::kText) {
      model::Blocks more = blocks_of(&item, reading_);
      blocks_.insert(blocks_.end(), more.begin(), more.end());
      return;
    }
    const data::Value* text = nullptr;
    for (const data::Member& member : item.map()->members) {
      if (member.key == key_of_block(type)) {
        text = &member.value;
      } else if (!is_absent(&member.value)) {
        reading_.diagnostics.warning(
            member.key_where,
            fmt::format("\"{}\" beside \"{}\" is not printed", member.key, key_of_block(type)));
      }
    }
    const int number = type == EntryType::kReversedNumbered ? left_-- : 1;
    if (!is_absent(text)) add_item(bullet_of(*text, reading_), type, number);
  }

  /// Numbers that count down are lists of one item each.
  void add_item(Block item, EntryType type, int number) {
    const BlockKind kind =
        type == EntryType::kBullet ? BlockKind::kBulletList : BlockKind::kOrderedList;
    const bool goes_on = !blocks_.empty() && blocks_.back().kind == kind && last_ == type &&
                         type != EntryType::kReversedNumbered;
    last_ = type;
    if (!goes_on) {
      Block list;
      list.kind = kind;
      list.number = kind == BlockKind::kOrderedList ? number : 0;
      list.where = item.where;
      blocks_.push_back(std::move(list));
    }
    blocks_.back().children.push_back(std::move(item));
  }

  /// Text before all entries is the section's, that between them an entry of its own.
  void close_blocks() {
    last_.reset();
    if (blocks_.empty()) return;
    if (section_.entries.empty()) {
      section_.body.insert(section_.body.end(), blocks_.begin(), blocks_.end());
    } else {
      Entry entry;
      entry.where = blocks_.front().where;
      entry.description = std::move(blocks_);
      section_.entries.push_back(std::move(entry));
      has_fields_ = true;
    }
    blocks_.clear();
  }

  Kind kind() const {
    if (!first_) return named_.value_or(Kind::kText);
    if (first_ == EntryType::kPublication) return Kind::kPublications;
    if (!has_fields_) {
      const bool fits = named_ == Kind::kSkills || named_ == Kind::kLanguages;
      return fits ? *named_ : Kind::kLines;
    }
    if (named_ && !is_brief(*named_)) return *named_;
    switch (*first_) {
      case EntryType::kExperience: return Kind::kExperience;
      case EntryType::kEducation: return Kind::kEducation;
      default: return Kind::kOther;
    }
  }

  /// A degree or a paper among entries of other types is set as such.
  void settle(Entry& entry) const {
    constexpr Kind kOwnWay[] = {Kind::kEducation, Kind::kPublications};
    const auto is_own_way = [&](Kind kind) {
      return std::find(std::begin(kOwnWay), std::end(kOwnWay), kind) != std::end(kOwnWay);
    };
    const bool is_job_there = entry.kind == Kind::kExperience && is_own_way(section_.kind);
    if (is_mixed_ && (is_own_way(entry.kind) || is_job_there)) return;
    entry.kind = section_.kind;
  }

  const Reading& reading_;
  model::Section section_;
  std::optional<Kind> named_;
  std::optional<EntryType> first_;
  std::optional<EntryType> last_;
  bool has_fields_ = false;
  bool is_mixed_ = false;
  int left_ = 0;  // numbers that count down
  model::Blocks blocks_;
};

}  // namespace

model::Section read_section(const data::Member& member, const Reading& reading) {
  return SectionReader(member, reading).read(member.value);
}

bool is_empty(const model::Section& section) {
  return section.body.empty() && section.entries.empty();
}

}  // namespace cvpress::rendercv
