#include "tailor/parts.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/check.h"
#include "base/diagnostics.h"
#include "base/utf8.h"
#include "tailor/addresses.h"
#include "tailor/comparable.h"

namespace cvpress::tailor {
namespace {

using model::Block;
using model::BlockKind;
using model::Entry;
using model::Kind;

constexpr std::size_t kLongestShown = 50;

Tags tags_of(const std::vector<std::string>& marks) {
  Tags tags;
  for (const std::string& mark : marks) tags.insert(comparable(mark));
  return tags;
}

Tags tags_of(const std::vector<model::InlineText>& texts) {
  Tags tags;
  for (const model::InlineText& text : texts) tags.insert(comparable(model::plain_text(text)));
  return tags;
}

}  // namespace

/// Lists the parts of a résumé in the order of reading.
class PartCollector {
 public:
  explicit PartCollector(Parts& parts) : parts_(parts) {}

  void add(const model::Section& section) {
    Part part;
    part.section = &section;
    part.where = section.where;
    part.title = comparable(model::plain_text(section.title));
    section_ = &section;
    root_ = parts_.parts_.size();
    const std::size_t index = push(&section, std::move(part));
    add_blocks(section.body, nullptr, index, false);
    for (const Entry& entry : section.entries) add_entry(entry, PartKind::kEntry, index);
  }

 private:
  std::size_t push(const void* thing, Part part) {
    part.section = section_;
    part.root = root_;
    parts_.indices_.emplace(thing, parts_.parts_.size());
    parts_.parts_.push_back(std::move(part));
    return parts_.parts_.size() - 1;
  }

  void add_entry(const Entry& entry, PartKind kind, std::size_t parent) {
    Part part;
    part.kind = kind;
    part.parent = parent;
    part.entry = &entry;
    part.where = entry.where;
    part.title = comparable(model::plain_text(entry.title));
    part.organization = comparable(model::plain_text(entry.organization));
    if (kind == PartKind::kMember) part.words = part.title;
    part.id = comparable(entry.id);
    part.marks = tags_of(entry.marks);
    if (!is_group(entry)) {
      part.printed_tags = tags_of(entry.tags);
      parts_.printed_tags_.insert(part.printed_tags.begin(), part.printed_tags.end());
    }
    const std::size_t index = push(&entry, std::move(part));
    add_blocks(entry.description, &entry, index, false);
    if (is_group(entry)) add_texts(entry, index);
    for (const Entry& item : entry.items) add_entry(item, PartKind::kMember, index);
  }

  void add_texts(const Entry& group, std::size_t parent) {
    for (const model::InlineText& text : group.tags) {
      Part part;
      part.kind = PartKind::kMember;
      part.parent = parent;
      part.entry = &group;
      part.text = &text;
      part.where = text.empty() ? group.where : text.front().where;
      part.words = comparable(model::plain_text(text));
      push(&text, std::move(part));
    }
  }

  void add_blocks(const model::Blocks& blocks, const Entry* entry, std::size_t parent,
                  bool is_in_item) {
    for (const Block& block : blocks) {
      if (!is_bullet(block, is_in_item)) {
        add_blocks(block.children, entry, parent, is_in_item);
        continue;
      }
      Part part;
      part.kind = PartKind::kBullet;
      part.parent = parent;
      part.entry = entry;
      part.block = &block;
      part.where = block.where;
      part.words = comparable(bullet_text(block));
      part.id = comparable(block.id);
      part.marks = tags_of(block.marks);
      const std::size_t index = push(&block, std::move(part));
      add_blocks(block.children, entry, index, true);
    }
  }

  Parts& parts_;
  const model::Section* section_ = nullptr;
  std::size_t root_ = 0;
};

bool is_group(const Entry& entry) {
  return entry.kind == Kind::kSkills || entry.kind == Kind::kLanguages ||
         entry.kind == Kind::kInterests || !entry.items.empty();
}

bool is_bullet(const Block& block, bool is_in_item) {
  return block.kind == BlockKind::kListItem || (block.kind == BlockKind::kParagraph && !is_in_item);
}

std::string bullet_text(const Block& block) {
  std::string text = model::plain_text(block.inlines);
  for (const Block& child : block.children) {
    if (model::is_list(child.kind)) continue;
    if (!text.empty()) text += '\n';
    text += model::plain_text(model::Blocks{child});
  }
  return text;
}

Parts::Parts(const model::Resume& resume)
    : resume_(resume),
      frame_(resume),
      facts_(claims::facts_of(resume)),
      addresses_(addresses_of(resume)) {
  for (model::Section& section : frame_.sections) section.entries.clear();
  PartCollector collector(*this);
  for (const model::Section& section : resume.sections) collector.add(section);
}

std::size_t Parts::index_of(const void* thing) const {
  const auto found = indices_.find(thing);
  CVPRESS_CHECK(found != indices_.end());
  return found->second;
}

bool Parts::prints_a_tag_of(const TagExpression& expression) const {
  for (const std::string& name : expression.names()) {
    for (const std::string& tag : printed_tags_) {
      if (is_or_is_below(tag, name)) return true;
    }
  }
  return false;
}

std::string date_text(const model::Date& date) {
  if (date.year == 0) return date.raw;
  std::string text = fmt::format("{:04}", date.year);
  if (date.month != 0) text += fmt::format("-{:02}", date.month);
  if (date.day != 0) text += fmt::format("-{:02}", date.day);
  return text;
}

std::string shortened(const std::string& text) {
  std::string line(trimmed(text));
  for (char& c : line) {
    if (c == '\n') c = ' ';
  }
  if (utf8_length(line) <= kLongestShown) return line;
  std::size_t end = 0;
  for (std::size_t letters = 0; letters < kLongestShown; ++letters) {
    end += decode_utf8(line, end).length;
  }
  const std::size_t blank = line.rfind(' ', end);
  const bool cuts_a_word = blank == std::string::npos || blank < end / 2;
  return line.substr(0, cuts_a_word ? end : blank) + " …";
}

std::string described(const Parts& parts, std::size_t index) {
  const Part& part = parts.at(index);
  const auto of_parent = [&] {
    return part.parent == Part::kNone ? std::string() : " of " + described(parts, part.parent);
  };
  if (part.kind == PartKind::kSection) {
    const std::string title = model::plain_text(part.section->title);
    if (title.empty()) return fmt::format("section {}", model::kind_name(part.section->kind));
    return fmt::format("section {}", json_quoted(title));
  }
  if (part.kind == PartKind::kBullet) {
    return fmt::format("bullet {}{}", json_quoted(shortened(bullet_text(*part.block))),
                       of_parent());
  }
  if (part.text != nullptr) {
    return fmt::format("{}{}", json_quoted(model::plain_text(*part.text)), of_parent());
  }
  const Entry& entry = *part.entry;
  const std::string title = model::plain_text(entry.title);
  const std::string organization = model::plain_text(entry.organization);
  std::string text = json_quoted(shortened(title.empty() ? organization : title));
  if (!title.empty() && !organization.empty()) text += " at " + shortened(organization);
  if (entry.dates.start) text += ", " + date_text(*entry.dates.start);
  if (title.empty() && organization.empty()) text = "an entry" + of_parent();
  return text;
}

bool begins_sentence_of(const std::string& text, const Parts& profile) {
  constexpr std::ptrdiff_t kFewestBlanks = 2;
  const std::string wanted = comparable(text);
  if (std::count(wanted.begin(), wanted.end(), ' ') < kFewestBlanks) return false;
  return std::any_of(profile.all().begin(), profile.all().end(), [&](const Part& part) {
    const std::size_t at = part.words.find(wanted);
    if (at == std::string::npos) return false;
    const std::size_t end = at + wanted.size();
    const bool begins = at == 0 || part.words.substr(0, at).ends_with(". ");
    return begins && (end == part.words.size() ||
                      std::string_view(" .,;:!?)").find(part.words[end]) != std::string_view::npos);
  });
}

}  // namespace cvpress::tailor
