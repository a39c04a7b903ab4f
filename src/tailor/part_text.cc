#include "tailor/part_text.h"

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

}  // namespace

std::string own_text(const Part& part) {
  if (part.block != nullptr) return bullet_text(*part.block);
  if (part.text != nullptr) return model::plain_text(*part.text);
  if (part.entry != nullptr) return own_text(*part.entry);
  std::string text = model::plain_text(part.section->title) + "\n" +
                     model::plain_text(part.section->subtitle) + "\n";
  add_other_text(part.section->body, text);
  return text;
}

}  // namespace cvpress::tailor
