#include "model/pictures.h"

namespace cvpress::model {
namespace {

using ChangeInline = std::function<void(Inline&)>;

void visit(InlineText& text, const ChangeInline& change) {
  for (Inline& run : text) {
    if (run.kind == InlineKind::kImage) change(run);
  }
}

void visit(Blocks& blocks, const ChangeInline& change) {
  for (Block& block : blocks) {
    visit(block.inlines, change);
    visit(block.children, change);
  }
}

void visit(Entry& entry, const ChangeInline& change) {
  for (InlineText* text :
       {&entry.title, &entry.organization, &entry.location, &entry.level_text, &entry.citation}) {
    visit(*text, change);
  }
  visit(entry.description, change);
  for (InlineText& tag : entry.tags) visit(tag, change);
  for (Author& author : entry.authors) visit(author.name, change);
  for (auto& [name, text] : entry.extra) visit(text, change);
  for (Entry& item : entry.items) visit(item, change);
}

void visit(Letter& letter, const ChangeInline& change) {
  for (auto* lines : {&letter.recipient, &letter.enclosures}) {
    for (InlineText& line : *lines) visit(line, change);
  }
  for (InlineText* text : {&letter.reference, &letter.place, &letter.subject, &letter.opening,
                           &letter.closing, &letter.postscript}) {
    visit(*text, change);
  }
  visit(letter.body, change);
}

void visit_logos(std::vector<Entry>& entries, const std::function<void(ImageRef&)>& change) {
  for (Entry& entry : entries) {
    if (!entry.logo.empty()) change(entry.logo);
    visit_logos(entry.items, change);
  }
}

}  // namespace

void for_each_picture(Resume& resume, const std::function<void(ImageRef&)>& change) {
  if (!resume.person.photo.empty()) change(resume.person.photo);
  for (Section& section : resume.sections) visit_logos(section.entries, change);
  if (resume.letter && !resume.letter->signature.empty()) change(resume.letter->signature);
}

void for_each_inline_picture(Resume& resume, const ChangeInline& change) {
  visit(resume.person.headline, change);
  for (Section& section : resume.sections) {
    visit(section.title, change);
    visit(section.subtitle, change);
    visit(section.body, change);
    for (Entry& entry : section.entries) visit(entry, change);
  }
  if (resume.letter) visit(*resume.letter, change);
}

}  // namespace cvpress::model
