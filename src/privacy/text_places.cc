#include "privacy/text_places.h"

#include <utility>

namespace cvpress::privacy {
namespace {

/// Where a text says that it stands, else a place around it.
SourceSpan place_of(const model::InlineText& text, SourceSpan around) {
  return !text.empty() && text.front().where.known() ? text.front().where : around;
}

}  // namespace

TextPlaces::TextPlaces(const model::Resume& resume) {
  add(resume.person);
  const SourceSpan title = resume.title_where;
  add(resume.title, title.known() ? title : resume.person.where, Voice::kField);
  for (const model::Section& section : resume.sections) {
    add(section.title, section.where, Voice::kField);
    add(section.subtitle, section.where, Voice::kField);
    add(section.body, section.where);
    for (const model::Entry& entry : section.entries) add(entry);
  }
  if (resume.letter) add(*resume.letter);
}

std::vector<TextPlaces::Found> TextPlaces::find(const Trace& trace) const {
  std::vector<Found> all;
  if (trace.empty()) return all;
  for (const Said& said : texts_) {
    if (auto words = trace.said_in(said.text)) {
      all.push_back({std::move(*words), said.where, said.voice});
    }
  }
  return all;
}

void TextPlaces::add(std::string_view text, SourceSpan where, Voice voice) {
  if (!text.empty()) texts_.push_back({SearchedText(text), where, voice});
}

void TextPlaces::add(const model::InlineText& text, SourceSpan where, Voice voice) {
  add(model::plain_text(text), place_of(text, where), voice);
  for (const model::Inline& part : text) {
    add(part.href, part.where.known() ? part.where : where, Voice::kAddress);
  }
}

void TextPlaces::add(const model::Blocks& blocks, SourceSpan where) {
  for (const model::Block& block : blocks) {
    const SourceSpan own = block.where.known() ? block.where : where;
    add(block.inlines, own, Voice::kProse);
    add(block.children, own);
  }
}

void TextPlaces::add(const model::Person& person) {
  for (const std::string* text : {&person.name, &person.given, &person.family}) {
    add(*text, person.where, Voice::kName);
  }
  for (const std::string* text : {&person.email, &person.url}) {
    add(*text, person.where, Voice::kAddress);
  }
  for (const std::string* text :
       {&person.pronouns, &person.location, &person.phone, &person.postnominals}) {
    add(*text, person.where, Voice::kField);
  }
  for (const std::string& line : person.address) add(line, person.where, Voice::kField);
  add(person.headline, person.where, Voice::kField);
  for (const model::Affiliation& own : person.affiliations) {
    add(own.name, person.where, Voice::kField);
    add(own.url, person.where, Voice::kAddress);
  }
  for (const model::Contact& contact : person.contacts) {
    add(contact.text, contact.where, Voice::kAddress);
    add(contact.url, contact.where, Voice::kAddress);
  }
}

void TextPlaces::add(const model::Entry& entry) {
  for (const model::InlineText* text :
       {&entry.title, &entry.organization, &entry.level_text, &entry.citation}) {
    add(*text, entry.where, Voice::kField);
  }
  add(entry.location, entry.where, Voice::kPlace);
  // A headline may say both, as a page says them one after the other.
  const std::string title = model::plain_text(entry.title);
  const std::string organization = model::plain_text(entry.organization);
  if (!title.empty() && !organization.empty()) {
    add(title + " " + organization, entry.where, Voice::kField);
    add(organization + " " + title, entry.where, Voice::kField);
  }
  for (const std::string* url : {&entry.url, &entry.organization_url, &entry.certificate_url}) {
    add(*url, entry.where, Voice::kAddress);
  }
  add(entry.description, entry.where);
  for (const model::InlineText& tag : entry.tags) add(tag, entry.where, Voice::kField);
  for (const model::Author& author : entry.authors) add(author.name, entry.where, Voice::kField);
  for (const model::NamedLink& link : entry.links) add(link.url, link.where, Voice::kAddress);
  for (const auto& [key, text] : entry.extra) add(text, entry.where, Voice::kField);
  for (const model::Entry& item : entry.items) add(item);
}

void TextPlaces::add(const model::Letter& letter) {
  for (const model::InlineText& line : letter.recipient) add(line, letter.where, Voice::kRecipient);
  for (const model::InlineText& line : letter.enclosures) add(line, letter.where, Voice::kProse);
  for (const model::InlineText* text : {&letter.reference, &letter.place, &letter.subject,
                                        &letter.opening, &letter.closing, &letter.postscript}) {
    add(*text, letter.where, Voice::kProse);
  }
  add(letter.body, letter.where);
}

}  // namespace cvpress::privacy
