#include "privacy/traces.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/bare_letters.h"

namespace cvpress::privacy {
namespace {

/// A year, a town of three letters: nobody is found by these.
constexpr std::size_t kShortestTrace = 5;
constexpr std::size_t kFewestDigits = 6;

bool is_separator(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '-' || c == '(' || c == ')' || c == '.' ||
         c == '/' || c == ',' || c == '\'' || c == '"';
}

bool is_phone_number(std::string_view text) {
  if (text.starts_with("tel:")) return true;
  const auto digits = std::count_if(text.begin(), text.end(), is_ascii_digit);
  return static_cast<std::size_t>(digits) >= kFewestDigits &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return is_ascii_digit(c) || is_separator(c) || c == '+' || (c & 0x80) != 0;
         });
}

/// Its last digits, which are the same with the country's code and without.
std::string digits_of(std::string_view number) {
  constexpr std::size_t kOwnDigits = 8;
  std::string digits;
  for (const char c : number) {
    if (is_ascii_digit(c)) digits += c;
  }
  return digits.size() > kOwnDigits ? digits.substr(digits.size() - kOwnDigits) : digits;
}

std::string_view without_scheme(std::string_view text) {
  for (const std::string_view scheme : {"https://", "http://", "mailto:", "www."}) {
    if (text.starts_with(scheme)) text.remove_prefix(scheme.size());
  }
  while (text.ends_with('/')) text.remove_suffix(1);
  return text;
}

/// Where a text says that it stands, else a place around it.
SourceSpan place_of(const model::InlineText& text, SourceSpan around) {
  return !text.empty() && text.front().where.known() ? text.front().where : around;
}

}  // namespace

std::string searched(std::string_view text) {
  return text::bare_letters(text);
}

std::string trace_of(std::string_view text) {
  if (is_phone_number(text)) {
    const std::string digits = digits_of(text);
    return digits.size() >= kFewestDigits ? digits : std::string();
  }
  std::string trace = searched(without_scheme(trimmed(text)));
  return trace.size() >= kShortestTrace ? trace : std::string();
}

TextPlaces::TextPlaces(const model::Resume& resume) {
  add(resume.person);
  add(resume.title, resume.person.where);
  for (const model::Section& section : resume.sections) {
    add(section.title, section.where);
    add(section.subtitle, section.where);
    add(section.body, section.where);
    for (const model::Entry& entry : section.entries) add(entry);
  }
  if (resume.letter) add(*resume.letter);
}

std::optional<SourceSpan> TextPlaces::find(std::string_view text) const {
  const std::string trace = trace_of(text);
  if (trace.empty()) return std::nullopt;
  for (const auto& [said, where] : texts_) {
    if (said.find(trace) != std::string::npos) return where;
  }
  return std::nullopt;
}

void TextPlaces::add(std::string_view text, SourceSpan where) {
  if (!text.empty()) texts_.emplace_back(searched(text), where);
}

void TextPlaces::add(const model::InlineText& text, SourceSpan where) {
  add(model::plain_text(text), where);
  for (const model::Inline& part : text) {
    add(part.href, part.where.known() ? part.where : where);
  }
}

void TextPlaces::add(const model::Blocks& blocks, SourceSpan where) {
  for (const model::Block& block : blocks) {
    const SourceSpan own = block.where.known() ? block.where : where;
    add(block.inlines, own);
    add(block.children, own);
  }
}

void TextPlaces::add(const model::Person& person) {
  for (const std::string* text : {&person.name, &person.pronouns, &person.location, &person.email,
                                  &person.phone, &person.url, &person.postnominals}) {
    add(*text, person.where);
  }
  for (const std::string& line : person.address) add(line, person.where);
  add(person.headline, person.where);
  for (const model::Affiliation& own : person.affiliations) {
    add(own.name, person.where);
    add(own.url, person.where);
  }
  for (const model::Contact& contact : person.contacts) {
    add(contact.text, contact.where);
    add(contact.url, contact.where);
  }
}

void TextPlaces::add(const model::Entry& entry) {
  for (const model::InlineText* text :
       {&entry.title, &entry.organization, &entry.location, &entry.level_text, &entry.citation}) {
    add(*text, entry.where);
  }
  for (const std::string* url : {&entry.url, &entry.organization_url, &entry.certificate_url}) {
    add(*url, entry.where);
  }
  add(entry.description, entry.where);
  for (const model::InlineText& tag : entry.tags) add(tag, entry.where);
  for (const model::Author& author : entry.authors) add(author.name, entry.where);
  for (const model::NamedLink& link : entry.links) add(link.url, link.where);
  for (const auto& [key, text] : entry.extra) add(text, entry.where);
  for (const model::Entry& item : entry.items) add(item);
}

void TextPlaces::add(const model::Letter& letter) {
  for (const auto* lines : {&letter.recipient, &letter.enclosures}) {
    for (const model::InlineText& line : *lines) add(line, place_of(line, letter.where));
  }
  for (const model::InlineText* text : {&letter.reference, &letter.place, &letter.subject,
                                        &letter.opening, &letter.closing, &letter.postscript}) {
    add(*text, place_of(*text, letter.where));
  }
  add(letter.body, letter.where);
}

}  // namespace cvpress::privacy
