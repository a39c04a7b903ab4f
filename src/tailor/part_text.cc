#include "tailor/part_text.h"

#include "locale/letters.h"
#include "locale/title_kinds.h"
#include "tailor/section_names.h"

namespace cvpress::tailor {
namespace {

/// Text of blocks that are no bullets: headings, tables, code.
void add_other_text(const model::Blocks& blocks, std::string& text) {
  for (const model::Block& block : blocks) {
    if (is_bullet(block, false)) continue;
    text += model::plain_text(block.inlines) + "\n";
    add_other_text(block.children, text);
  }
}

/// All that an entry says besides its bullets and members.
std::string own_text(const model::Entry& entry) {
  std::string text;
  for (const model::InlineText* field :
       {&entry.title, &entry.organization, &entry.location, &entry.level_text, &entry.citation}) {
    text += model::plain_text(*field) + "\n";
  }
  for (const model::InlineText& tag : entry.tags) text += model::plain_text(tag) + "\n";
  for (const auto& [name, value] : entry.extra) text += model::plain_text(value) + "\n";
  add_other_text(entry.description, text);
  return text;
}

/// A title that only names a kind of sections ("Expérience professionnelle") says nothing.
std::string own_title(const model::Section& section) {
  std::string title = model::plain_text(section.title);
  const bool is_usual = locale::kind_of_title(title) || kind_called(locale::folded(title));
  return is_usual ? "" : title;
}

}  // namespace

std::string own_text(const Part& part) {
  if (part.block != nullptr) return bullet_text(*part.block);
  if (part.text != nullptr) return model::plain_text(*part.text);
  if (part.entry != nullptr) return own_text(*part.entry);
  std::string text =
      own_title(*part.section) + "\n" + model::plain_text(part.section->subtitle) + "\n";
  add_other_text(part.section->body, text);
  return text;
}

}  // namespace cvpress::tailor
