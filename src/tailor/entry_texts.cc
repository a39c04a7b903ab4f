#include "tailor/entry_texts.h"

#include "base/numbers.h"

namespace cvpress::tailor {
namespace {

using model::Entry;

void add_text(std::string_view name, std::string text, std::vector<NamedText>& texts) {
  if (!text.empty()) texts.push_back({std::string(name), std::move(text)});
}

void add_text(std::string_view name, const model::InlineText& text, std::vector<NamedText>& texts) {
  std::string words = model::plain_text(text);
  if (!words.empty()) texts.push_back(named_text(name, text));
}

void add_address(std::string_view name, const std::string& address, std::vector<NamedText>& texts) {
  add_text(name, address, texts);
  if (!address.empty()) texts.back().is_address = true;
}

/// A text that leads to an address as a whole.
void add_linked(const std::string& name, const std::string& text, const std::string& url,
                std::vector<NamedText>& texts) {
  add_text(name, text, texts);
  if (!text.empty()) texts.back().url = url;
}

void append_links(const model::InlineText& text, std::vector<TextLink>& links) {
  for (TextLink& link : links_of(text)) links.push_back(std::move(link));
}

/// Those of a bullet, without the lists inside it.
void append_links(const model::Block& block, std::vector<TextLink>& links) {
  append_links(block.inlines, links);
  for (const model::Block& child : block.children) {
    if (!model::is_list(child.kind)) append_links(child, links);
  }
}

std::string range_text(const model::DateRange& dates) {
  std::string text = dates.start ? date_text(*dates.start) : "";
  if (dates.end) text += " – " + date_text(*dates.end);
  if (dates.current) text += " – today";
  return text;
}

void add_authors(const std::vector<model::Author>& authors, std::vector<NamedText>& texts) {
  NamedText all{"authors", ""};
  for (const model::Author& author : authors) {
    all.text += (all.text.empty() ? "" : ", ") + model::plain_text(author.name);
    append_links(author.name, all.links);
  }
  if (!all.text.empty()) texts.push_back(std::move(all));
}

NamedText lines_text(std::string_view name, const std::vector<model::InlineText>& lines) {
  NamedText all{std::string(name), ""};
  for (const model::InlineText& line : lines) {
    all.text += (all.text.empty() ? "" : ", ") + model::plain_text(line);
    append_links(line, all.links);
  }
  return all;
}

void add_lines(const model::Blocks& blocks, bool is_in_item, std::vector<PlacedText>& lines) {
  for (const model::Block& block : blocks) {
    if (is_bullet(block, is_in_item)) {
      std::string text = bullet_text(block);
      if (!text.empty()) {
        lines.push_back({std::move(text), block.where});
        append_links(block, lines.back().links);
      }
      for (const model::Block& child : block.children) {
        if (model::is_list(child.kind)) add_lines({child}, true, lines);
      }
      continue;
    }
    const std::string text = model::plain_text(block.inlines);
    if (!text.empty()) lines.push_back({text, block.where, links_of(block.inlines)});
    add_lines(block.children, is_in_item, lines);
  }
}

}  // namespace

NamedText named_text(std::string_view name, const model::InlineText& text) {
  return {std::string(name), model::plain_text(text), links_of(text)};
}

std::vector<NamedText> texts_of(const Entry& entry) {
  std::vector<NamedText> texts;
  add_text("title", entry.title, texts);
  add_text("organization", entry.organization, texts);
  add_text("location", entry.location, texts);
  add_text("dates", range_text(entry.dates), texts);
  add_address("url", entry.url, texts);
  add_address("organization url", entry.organization_url, texts);
  add_address("certificate url", entry.certificate_url, texts);
  if (entry.level) add_text("level", decimal(*entry.level), texts);
  add_text("level text", entry.level_text, texts);
  add_authors(entry.authors, texts);
  add_text("citation", entry.citation, texts);
  for (const model::NamedLink& link : entry.links) {
    add_address("link " + link.label, link.url, texts);
  }
  for (const auto& [name, text] : entry.extra) add_text(name, text, texts);
  return texts;
}

std::vector<NamedText> texts_of(const model::Person& person) {
  std::vector<NamedText> texts;
  add_text("name", person.name, texts);
  add_text("pronouns", person.pronouns, texts);
  add_text("postnominals", person.postnominals, texts);
  add_text("headline", person.headline, texts);
  add_text("photo", person.photo.name, texts);
  add_text("location", person.location, texts);
  std::string address;
  for (const std::string& line : person.address) address += (address.empty() ? "" : ", ") + line;
  add_text("address", std::move(address), texts);
  add_text("email", person.email, texts);
  add_text("phone", person.phone, texts);
  add_address("url", person.url, texts);
  for (const model::Affiliation& own : person.affiliations) {
    add_linked("affiliation " + own.name, own.name, own.url, texts);
  }
  for (const model::Contact& contact : person.contacts) {
    add_linked("contact " + contact.kind, contact.text, contact.url, texts);
  }
  return texts;
}

std::vector<PlacedText> lines_of(const model::Blocks& blocks) {
  std::vector<PlacedText> lines;
  add_lines(blocks, false, lines);
  return lines;
}

std::vector<NamedText> texts_of(const model::Letter& letter) {
  return {lines_text("recipient", letter.recipient),
          named_text("reference", letter.reference),
          named_text("place", letter.place),
          {"date", letter.date ? date_text(*letter.date) : ""},
          named_text("subject", letter.subject),
          named_text("opening", letter.opening),
          named_text("closing", letter.closing),
          lines_text("enclosures", letter.enclosures),
          named_text("postscript", letter.postscript)};
}

}  // namespace cvpress::tailor
