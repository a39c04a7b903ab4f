#include "tailor/entry_texts.h"

#include "base/numbers.h"

namespace cvpress::tailor {
namespace {

using model::Entry;

void add_text(std::string_view name, std::string text, std::vector<NamedText>& texts) {
  if (!text.empty()) texts.push_back({std::string(name), std::move(text)});
}

std::string range_text(const model::DateRange& dates) {
  std::string text = dates.start ? date_text(*dates.start) : "";
  if (dates.end) text += " – " + date_text(*dates.end);
  if (dates.current) text += " – today";
  return text;
}

std::string authors_text(const std::vector<model::Author>& authors) {
  std::string text;
  for (const model::Author& author : authors) {
    text += (text.empty() ? "" : ", ") + model::plain_text(author.name);
  }
  return text;
}

void add_lines(const model::Blocks& blocks, bool is_in_item, std::vector<PlacedText>& lines) {
  for (const model::Block& block : blocks) {
    if (is_bullet(block, is_in_item)) {
      std::string text = bullet_text(block);
      if (!text.empty()) lines.push_back({std::move(text), block.where});
      for (const model::Block& child : block.children) {
        if (model::is_list(child.kind)) add_lines({child}, true, lines);
      }
      continue;
    }
    const std::string text = model::plain_text(block.inlines);
    if (!text.empty()) lines.push_back({text, block.where});
    add_lines(block.children, is_in_item, lines);
  }
}

}  // namespace

std::vector<NamedText> texts_of(const Entry& entry) {
  std::vector<NamedText> texts;
  add_text("title", model::plain_text(entry.title), texts);
  add_text("organization", model::plain_text(entry.organization), texts);
  add_text("location", model::plain_text(entry.location), texts);
  add_text("dates", range_text(entry.dates), texts);
  add_text("url", entry.url, texts);
  add_text("organization url", entry.organization_url, texts);
  add_text("certificate url", entry.certificate_url, texts);
  if (entry.level) add_text("level", decimal(*entry.level), texts);
  add_text("level text", model::plain_text(entry.level_text), texts);
  add_text("authors", authors_text(entry.authors), texts);
  add_text("citation", model::plain_text(entry.citation), texts);
  for (const model::NamedLink& link : entry.links) {
    add_text("link " + link.label, link.url, texts);
  }
  for (const auto& [name, text] : entry.extra) add_text(name, model::plain_text(text), texts);
  return texts;
}

std::vector<NamedText> texts_of(const model::Person& person) {
  std::vector<NamedText> texts;
  add_text("name", person.name, texts);
  add_text("pronouns", person.pronouns, texts);
  add_text("postnominals", person.postnominals, texts);
  add_text("headline", model::plain_text(person.headline), texts);
  add_text("photo", person.photo.name, texts);
  add_text("location", person.location, texts);
  std::string address;
  for (const std::string& line : person.address) address += (address.empty() ? "" : ", ") + line;
  add_text("address", std::move(address), texts);
  add_text("email", person.email, texts);
  add_text("phone", person.phone, texts);
  add_text("url", person.url, texts);
  for (const model::Affiliation& own : person.affiliations) {
    add_text("affiliation " + own.name, own.name, texts);
  }
  for (const model::Contact& contact : person.contacts) {
    add_text("contact " + contact.kind, contact.text, texts);
  }
  return texts;
}

std::vector<PlacedText> lines_of(const model::Blocks& blocks) {
  std::vector<PlacedText> lines;
  add_lines(blocks, false, lines);
  return lines;
}

std::vector<NamedText> texts_of(const model::Letter& letter) {
  const auto lines = [](const std::vector<model::InlineText>& all) {
    std::string text;
    for (const model::InlineText& line : all) {
      text += (text.empty() ? "" : ", ") + model::plain_text(line);
    }
    return text;
  };
  return {{"recipient", lines(letter.recipient)},
          {"reference", model::plain_text(letter.reference)},
          {"place", model::plain_text(letter.place)},
          {"date", letter.date ? date_text(*letter.date) : ""},
          {"subject", model::plain_text(letter.subject)},
          {"opening", model::plain_text(letter.opening)},
          {"closing", model::plain_text(letter.closing)},
          {"enclosures", lines(letter.enclosures)},
          {"postscript", model::plain_text(letter.postscript)}};
}

}  // namespace cvpress::tailor
