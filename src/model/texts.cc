#include "model/texts.h"

#include <concepts>
#include <type_traits>
#include <vector>

namespace cvpress::model {
namespace {

/// A type of the model, to look at or to change.
template <class T, class Plain>
concept Either = std::same_as<std::remove_const_t<T>, Plain>;

template <Either<Blocks> B, class F>
void visit_blocks(B& blocks, const F& call) {
  for (auto& block : blocks) {
    call(block.inlines);
    visit_blocks(block.children, call);
  }
}

template <Either<Entry> E, class F>
void visit_entry(E& entry, const F& call) {
  for (auto* text :
       {&entry.title, &entry.organization, &entry.location, &entry.level_text, &entry.citation}) {
    call(*text);
  }
  visit_blocks(entry.description, call);
  for (auto& tag : entry.tags) call(tag);
  for (auto& author : entry.authors) call(author.name);
  for (auto& [name, text] : entry.extra) call(text);
  for (auto& item : entry.items) visit_entry(item, call);
}

template <Either<Letter> L, class F>
void visit_letter(L& letter, const F& call) {
  for (auto* lines : {&letter.recipient, &letter.enclosures}) {
    for (auto& line : *lines) call(line);
  }
  for (auto* text : {&letter.reference, &letter.place, &letter.subject, &letter.opening,
                     &letter.closing, &letter.postscript}) {
    call(*text);
  }
  visit_blocks(letter.body, call);
}

template <Either<Resume> R, class F>
void visit_resume(R& resume, const F& call) {
  call(resume.person.headline);
  for (auto& section : resume.sections) {
    call(section.title);
    call(section.subtitle);
    visit_blocks(section.body, call);
    for (auto& entry : section.entries) visit_entry(entry, call);
  }
  if (resume.letter) visit_letter(*resume.letter, call);
}

void visit_entries(const std::vector<Entry>& entries,
                   const std::function<void(const Entry&)>& look) {
  for (const Entry& entry : entries) {
    look(entry);
    visit_entries(entry.items, look);
  }
}

}  // namespace

void for_each_text(const Resume& resume, const std::function<void(const InlineText&)>& look) {
  visit_resume(resume, look);
}

void for_each_text(Resume& resume, const std::function<void(InlineText&)>& change) {
  visit_resume(resume, change);
}

void for_each_text(const Blocks& blocks, const std::function<void(const InlineText&)>& look) {
  visit_blocks(blocks, look);
}

void for_each_entry(const Resume& resume, const std::function<void(const Entry&)>& look) {
  for (const Section& section : resume.sections) visit_entries(section.entries, look);
}

}  // namespace cvpress::model
