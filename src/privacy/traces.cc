#include "privacy/traces.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "text/bare_letters.h"

namespace cvpress::privacy {
namespace {

/// A year, a town of three letters: nobody is found by these.
constexpr std::size_t kShortestTrace = 5;
constexpr std::size_t kFewestDigits = 6;
constexpr std::size_t kShortestWord = 2;
/// What short texts name: of all else, they are words of everybody.
constexpr std::array<std::string_view, 2> kNamesSomebody = {"organization", "affiliations"};

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

bool is_letter_or_digit(std::string_view character) {
  return !text::bare_letters(character).empty();
}

/// The character that ends before `at`.
std::string_view character_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && (static_cast<unsigned char>(text[begin - 1]) & 0xC0) == 0x80) --begin;
  if (begin > 0) --begin;
  return text.substr(begin, at - begin);
}

std::string_view character_after(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  return text.substr(at, decode_utf8(text, at).length);
}

bool says_exactly(std::string_view text, std::string_view word) {
  for (std::size_t at = 0; (at = text.find(word, at)) != std::string_view::npos; ++at) {
    if (is_letter_or_digit(character_before(text, at))) continue;
    if (!is_letter_or_digit(character_after(text, at + word.size()))) return true;
  }
  return false;
}

std::string ascii_upper(std::string_view text) {
  std::string capitals(text);
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return capitals;
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

std::string word_of(std::string_view name, std::string_view text) {
  const bool names_somebody =
      std::find(kNamesSomebody.begin(), kNamesSomebody.end(), name) != kNamesSomebody.end();
  if (!names_somebody || !trace_of(text).empty()) return {};
  const std::string_view word = trimmed(text);
  return utf8_length(searched(word)) >= kShortestWord ? std::string(word) : std::string();
}

bool says_word(std::string_view text, std::string_view word) {
  return says_exactly(text, word) || says_exactly(text, ascii_upper(word));
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

std::optional<SourceSpan> TextPlaces::find(std::string_view name, std::string_view text) const {
  const std::string trace = trace_of(text);
  const std::string word = word_of(name, text);
  if (trace.empty() && word.empty()) return std::nullopt;
  for (const Said& said : texts_) {
    const bool is_said =
        trace.empty() ? says_word(said.text, word) : said.searched.find(trace) != std::string::npos;
    if (is_said) return said.where;
  }
  return std::nullopt;
}

void TextPlaces::add(std::string_view text, SourceSpan where) {
  if (!text.empty()) texts_.push_back({std::string(text), searched(text), where});
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
