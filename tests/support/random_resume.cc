#include "support/random_resume.h"

#include <utility>

#include "support/layout_random_tree.h"

namespace cvpress::tests {
namespace {

using model::Block;
using model::BlockKind;
using model::Entry;
using model::InlineText;
using model::Kind;
using model::Section;

constexpr std::string_view kConsonants = "bdfgklmnprstvz";
constexpr std::string_view kVowels = "aeiou";

/// Three syllables, another word for each number.
std::string word_of(int number) {
  std::string word;
  for (int i = 0; i < 3; ++i) {
    word += kConsonants[static_cast<std::size_t>(number) % kConsonants.size()];
    number /= static_cast<int>(kConsonants.size());
    word += kVowels[static_cast<std::size_t>(number) % kVowels.size()];
    number /= static_cast<int>(kVowels.size());
  }
  return word;
}

class ResumeWriter {
 public:
  ResumeWriter(std::uint64_t seed, int size) : dice_(seed), size_(size) {}

  RandomResume write() {
    write_person();
    for (int kind = 0; kind <= static_cast<int>(Kind::kOther); ++kind) {
      if (dice_.chance(70)) write_section(static_cast<Kind>(kind));
    }
    if (result_.resume.sections.empty()) write_section(Kind::kExperience);
    return std::move(result_);
  }

 private:
  /// Words that no other text of the résumé has; noted as one run.
  std::string words(int least, int most) {
    WordRun run;
    std::string text;
    for (int left = dice_.number(least, most); left > 0; --left) {
      run.push_back(word_of(next_word_++ * 7919 % 343000));
      text += (text.empty() ? "" : " ") + run.back();
    }
    if (!run.empty()) result_.runs.push_back(std::move(run));
    return text;
  }

  InlineText maybe(int percent, int least, int most) {
    return dice_.chance(percent) ? model::plain(words(least, most)) : InlineText();
  }

  void write_person() {
    model::Person& person = result_.resume.person;
    person.name = words(1, dice_.chance(10) ? 7 : 3);
    person.headline = maybe(70, 1, 8);
    const int contacts = dice_.number(0, 7);
    for (int i = 0; i < contacts; ++i) {
      person.contacts.push_back({"link", "link", "", words(1, 1), "https://a.example", {}});
    }
  }

  model::DateRange dates() {
    model::DateRange range;
    if (dice_.chance(15)) return range;
    const int year = dice_.number(1990, 2020);
    range.start = model::Date{year, dice_.number(0, 12), 0, "", {}};
    range.current = dice_.chance(20);
    if (!range.current)
      range.end = model::Date{year + dice_.number(0, 6), dice_.number(0, 12), 0, "", {}};
    return range;
  }

  Block paragraph() {
    Block block;
    block.inlines = model::plain(words(1, dice_.chance(10) ? 150 : 40));
    return block;
  }

  Block list(int depth) {
    Block list;
    list.kind = dice_.chance(80) ? BlockKind::kBulletList : BlockKind::kOrderedList;
    list.number = 1;
    for (int items = dice_.number(1, 5); items > 0; --items) {
      Block item;
      item.kind = BlockKind::kListItem;
      item.children.push_back(paragraph());
      if (depth < 2 && dice_.chance(15)) item.children.push_back(this->list(depth + 1));
      list.children.push_back(std::move(item));
    }
    return list;
  }

  model::Blocks description() {
    model::Blocks blocks;
    if (dice_.chance(60)) blocks.push_back(paragraph());
    if (dice_.chance(70)) blocks.push_back(list(0));
    if (dice_.chance(15)) blocks.push_back(paragraph());
    return blocks;
  }

  /// Fields that a kind may have, as real sources do.
  Entry entry(Kind kind) {
    Entry entry;
    entry.kind = kind;
    const bool is_text = kind == Kind::kSummary || kind == Kind::kText;
    if (is_text) {
      entry.description = {paragraph()};
      return entry;
    }
    entry.title = model::plain(words(1, dice_.chance(10) ? 14 : 4));
    const bool is_short = kind == Kind::kSkills || kind == Kind::kLanguages ||
                          kind == Kind::kInterests || kind == Kind::kLines;
    if (is_short) {
      write_short(entry);
      return entry;
    }
    entry.organization = maybe(80, 1, 5);
    entry.location = maybe(60, 1, 3);
    entry.dates = dates();
    entry.description = description();
    if (dice_.chance(25)) add_tags(entry);
    if (dice_.chance(30)) entry.url = "https://b.example";
    if (kind == Kind::kPublications) entry.authors = {{model::plain(words(2, 2)), false}};
    return entry;
  }

  void write_short(Entry& entry) {
    const int form = dice_.number(0, 2);
    const bool has_tags = entry.kind == Kind::kSkills || entry.kind == Kind::kLines;
    if (form == 0 && has_tags) add_tags(entry);
    if (form == 1 && entry.kind != Kind::kInterests && entry.kind != Kind::kLines) {
      entry.level = dice_.number(0, 10) / 10.0;
      entry.level_text = maybe(60, 1, 2);
    }
    if (form == 2 && entry.kind != Kind::kLanguages) entry.description = {paragraph()};
  }

  void add_tags(Entry& entry) {
    for (int tags = dice_.number(1, 9); tags > 0; --tags) {
      entry.tags.push_back(model::plain(words(1, 2)));
    }
  }

  void write_section(Kind kind) {
    Section section;
    section.kind = kind;
    section.title = model::plain(words(1, 3));
    WordRun titles;
    for (int entries = dice_.number(1, size_); entries > 0; --entries) {
      section.entries.push_back(entry(kind));
      const std::string title = model::plain_text(section.entries.back().title);
      if (!title.empty()) titles.push_back(title.substr(0, title.find(' ')));
    }
    result_.resume.sections.push_back(std::move(section));
    // Papers may be gathered by type or year, which changes their order.
    if (kind != Kind::kPublications) result_.titles.push_back(std::move(titles));
  }

  Dice dice_;
  int size_;
  int next_word_ = 1;
  RandomResume result_;
};

}  // namespace

RandomResume random_resume(std::uint64_t seed, int size) {
  return ResumeWriter(seed, size).write();
}

}  // namespace cvpress::tests
