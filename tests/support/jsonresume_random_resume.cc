#include "support/jsonresume_random_resume.h"

#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace cvpress::tests {
namespace {

using model::Block;
using model::BlockKind;
using model::Blocks;
using model::Inline;
using model::InlineText;

constexpr std::string_view kPieces[] = {"Tests",
                                        "a",
                                        "1.",
                                        "2)",
                                        "- ",
                                        "-",
                                        "--",
                                        "---",
                                        "#",
                                        "C#",
                                        "C++",
                                        "*",
                                        "**",
                                        "_x_",
                                        "[",
                                        "](u)",
                                        "]",
                                        "!",
                                        "`",
                                        "``",
                                        "<b>",
                                        "<",
                                        ">",
                                        "&amp;",
                                        "&",
                                        "'",
                                        "\"",
                                        " ",
                                        "  ",
                                        "\n",
                                        ":",
                                        ":cat:",
                                        "::",
                                        "$x$",
                                        "\\",
                                        "\\n",
                                        "~~",
                                        "^2^",
                                        "=",
                                        "==",
                                        "|",
                                        "www.a.example",
                                        "https://a.example/b_c",
                                        "jo@a.example",
                                        "{{< x >}}",
                                        "{:.x}",
                                        "...",
                                        "…",
                                        "ß",
                                        "中文",
                                        "قلم",
                                        "\xC2\xA0",
                                        "R&D",
                                        "[^1]",
                                        "[ ]",
                                        "(c)",
                                        "@",
                                        "%",
                                        "'90s"};

class Writer {
 public:
  explicit Writer(std::uint64_t seed) : chance_(seed) {}

  model::Resume resume() {
    model::Resume resume;
    resume.language = chance_.percent(70) ? "en" : "ar";
    resume.title = maybe(30);
    resume.person = person();
    if (chance_.percent(20)) resume.words["present"] = text();
    for (int i = chance_.below(6); i >= 0; --i) resume.sections.push_back(section());
    if (chance_.percent(30)) resume.letter = letter();
    return resume;
  }

 private:
  std::string text() {
    std::string result;
    for (int i = chance_.below(5); i >= 0; --i) {
      result += kPieces[static_cast<std::size_t>(chance_.below(std::size(kPieces)))];
    }
    return result;
  }
  std::string maybe(int percent) { return chance_.percent(percent) ? text() : std::string(); }

  Inline run() {
    Inline run;
    run.text = text();
    const int kind = chance_.below(20);
    if (kind == 0) run.kind = model::InlineKind::kLineBreak;
    if (kind == 1) {
      run.kind = model::InlineKind::kImage;
      run.image = "a b.png";
    }
    if (chance_.percent(15)) run.href = "https://a.example/(" + std::to_string(kind) + ")";
    bool Inline::*const flags[] = {&Inline::strong,   &Inline::emphasis,  &Inline::code,
                                   &Inline::strike,   &Inline::underline, &Inline::superscript,
                                   &Inline::subscript};
    for (bool Inline::*flag : flags) run.*flag = chance_.percent(8);
    return run;
  }
  InlineText inlines(int percent) {
    InlineText result;
    if (!chance_.percent(percent)) return result;
    for (int i = chance_.below(3); i >= 0; --i) result.push_back(run());
    return result;
  }

  Blocks blocks(int depth) {
    Blocks result;
    for (int i = chance_.below(3); i > 0; --i) result.push_back(block(any_kind(), depth));
    return result;
  }
  /// Of a block that stands anywhere.
  BlockKind any_kind() {
    constexpr BlockKind kKinds[] = {
        BlockKind::kHeading, BlockKind::kBulletList, BlockKind::kOrderedList,
        BlockKind::kQuote,   BlockKind::kCode,       BlockKind::kTable,
        BlockKind::kRule,    BlockKind::kTerm,       BlockKind::kDefinition};
    if (chance_.percent(50)) return BlockKind::kParagraph;
    return kKinds[static_cast<std::size_t>(chance_.below(std::size(kKinds)))];
  }
  Block block(BlockKind kind, int depth) {
    Block block;
    block.kind = kind;
    block.number = kind == BlockKind::kHeading ? 1 + chance_.below(6) : chance_.below(4);
    block.tight = chance_.percent(80);
    block.small = chance_.percent(5);
    block.align = static_cast<model::CellAlign>(chance_.below(3));
    block.task = static_cast<model::Task>(chance_.below(3));
    const int parts = chance_.below(4);
    switch (kind) {
      case BlockKind::kBulletList:
      case BlockKind::kOrderedList: return with_parts(block, BlockKind::kListItem, parts, depth);
      case BlockKind::kTable: return with_parts(block, BlockKind::kTableRow, parts, depth);
      case BlockKind::kTableRow: return with_parts(block, BlockKind::kTableCell, parts, depth);
      case BlockKind::kListItem:
      case BlockKind::kQuote:
      case BlockKind::kDefinition:
        if (depth < 4) block.children = blocks(depth + 1);
        return block;
      default: block.inlines = inlines(80); return block;
    }
  }
  Block with_parts(Block block, BlockKind part, int count, int depth) {
    for (; count > 0; --count) block.children.push_back(this->block(part, depth + 1));
    return block;
  }

  std::optional<model::Date> date() {
    if (chance_.percent(30)) return std::nullopt;
    if (chance_.percent(15)) return model::Date{0, 0, 0, text(), {}};
    model::Date date{chance_.percent(5) ? 80 : 1990 + chance_.below(40),
                     chance_.below(13),
                     chance_.below(29),
                     "",
                     {}};
    if (chance_.percent(5)) date.raw = "x";
    return date;
  }

  model::Entry entry(model::Kind kind, int depth) {
    model::Entry entry;
    entry.kind = chance_.percent(90) ? kind : static_cast<model::Kind>(chance_.below(16));
    entry.title = inlines(80);
    entry.organization = inlines(50);
    entry.location = inlines(40);
    entry.dates = {date(), date(), chance_.percent(20)};
    entry.url = maybe(20);
    entry.organization_url = maybe(20);
    entry.certificate_url = maybe(20);
    entry.logo.name = maybe(20);
    entry.logo.is_logo = chance_.percent(70);
    entry.icon = maybe(10);
    entry.description = blocks(1);
    for (int i = chance_.below(3); i > 0; --i) entry.tags.push_back(inlines(90));
    if (chance_.percent(20)) entry.level = chance_.below(1000) / 999.0;
    entry.level_text = inlines(20);
    for (int i = chance_.below(2); i > 0; --i) {
      entry.authors.push_back({inlines(90), chance_.percent(50)});
    }
    for (int i = chance_.below(2); i > 0; --i) entry.links.push_back({text(), text(), {}});
    entry.citation = inlines(10);
    if (depth < 2 && chance_.percent(15)) entry.items.push_back(this->entry(kind, depth + 1));
    for (const char* name : {"grade", "courses", "degree", "area", "role", "doi", "summary"}) {
      if (chance_.percent(8)) entry.extra[name] = inlines(100);
    }
    return entry;
  }

  model::Section section() {
    model::Section section;
    section.kind = static_cast<model::Kind>(chance_.below(16));
    section.title = inlines(80);
    section.subtitle = inlines(20);
    if (chance_.percent(30)) section.body = blocks(0);
    for (int i = chance_.below(3); i > 0; --i) section.entries.push_back(entry(section.kind, 0));
    section.date_format = maybe(20);
    section.icon = maybe(10);
    return section;
  }

  model::Letter letter() {
    model::Letter letter;
    for (int i = chance_.below(4); i > 0; --i) letter.recipient.push_back(inlines(90));
    letter.reference = inlines(40);
    letter.date = date();
    letter.place = inlines(40);
    letter.subject = inlines(80);
    letter.opening = inlines(80);
    letter.body = blocks(0);
    letter.closing = inlines(60);
    letter.signature.name = maybe(40);
    for (int i = chance_.below(3); i > 0; --i) letter.enclosures.push_back(inlines(90));
    letter.postscript = inlines(30);
    return letter;
  }

  model::Person person() {
    model::Person person;
    for (std::string model::Person::*part :
         {&model::Person::given, &model::Person::family, &model::Person::pronouns,
          &model::Person::pronunciation, &model::Person::postnominals}) {
      person.*part = maybe(20);
    }
    person.name = "Jo Example";
    if (chance_.percent(40)) {
      person.place = {chance_.percent(50) ? "0150" : "", "Oslo", chance_.percent(30) ? "Viken" : "",
                      chance_.percent(50) ? "NO" : ""};
    }
    person.headline = inlines(60);
    if (chance_.percent(30)) person.photo.name = "photo.jpg";
    if (chance_.percent(50)) person.location = "Oslo, Norway";
    if (chance_.percent(50)) person.address = {"Way 1", "Oslo"};
    if (chance_.percent(50)) person.email = "jo@a.example";
    if (chance_.percent(50)) person.phone = "+47 555 12";
    if (chance_.percent(50)) person.url = "https://jo.example";
    if (chance_.percent(20)) person.affiliations.push_back({text(), text()});
    for (int i = chance_.below(5); i > 0; --i) {
      person.contacts.push_back({"github", maybe(50), maybe(50), maybe(90), maybe(50), {}});
    }
    return person;
  }

  Chance chance_;
};

}  // namespace

model::Resume any_resume(std::uint64_t seed) {
  return Writer(seed).resume();
}

}  // namespace cvpress::tests
