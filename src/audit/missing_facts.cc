#include "audit/missing_facts.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "audit/phrase_search.h"
#include "audit/phrases.h"
#include "audit/solid_text.h"
#include "text/bare_letters.h"
#include "text/direction.h"

namespace cvpress::audit {
namespace {

/// Bare letters before and after a title among which its years are.
constexpr std::size_t kYearsBefore = 250;
constexpr std::size_t kYearsAfter = 400;
constexpr std::size_t kMostWordsNamed = 5;
/// Of so few words, it does not help to know which are missing.
constexpr std::size_t kFewWords = 4;

/// A part of the résumé, and what it is called.
struct Fact {
  std::string name;
  std::string text;
  SourceSpan where;
  bool is_key = false;          // the tags must have it, too
  std::vector<int> years = {};  // where it is of these, near the title that is the text
  std::vector<std::string> parts =
      {};  // of the text, where pages may have each in a place of its own
};

class FactSearch {
 public:
  FactSearch(const SeenOrders& orders, Observations& observations) : observations_(observations) {
    for (const auto* words : {&orders.in_stream, &orders.by_place, &orders.by_tags}) {
      const std::string text = reader::as_text(*words);
      texts_.push_back(text::bare_letters(text));
      from_right_ = from_right_ || text::letter_directions(text).from_right > 0;
    }
  }

  void look_for(const Fact& fact) {
    // In lines from the right, "2019–2021" stands the other way round.
    const auto letters = text::letter_directions(fact.text);
    const bool is_of_numbers = letters.from_left + letters.from_right == 0;
    const Lines lines = from_right_ && is_of_numbers ? Lines::kFromRight : Lines::kFromLeft;
    const auto has_it = [&](const std::string& text) {
      const auto has = [&](const std::string& words) { return is_phrase_in(words, text, lines); };
      return has(fact.text) ||
             (!fact.parts.empty() && std::all_of(fact.parts.begin(), fact.parts.end(), has));
    };
    if (std::any_of(texts_.begin(), texts_.end(), has_it)) {
      if (fact.is_key && has_tags() && !has_it(texts_.back())) {
        tell("source.untagged",
             fmt::format("the tags do not read {} \"{}\"", fact.name, excerpt(fact.text)),
             fact.where);
      }
      return;
    }
    const std::vector<std::string> missing = missing_words(fact.text);
    if (missing.empty()) {
      tell("source.order",
           fmt::format("the words of {} \"{}\" are not read in their order", fact.name,
                       excerpt(fact.text)),
           fact.where);
      return;
    }
    const std::size_t words = bare_words(fact.text).size();
    const bool is_all = missing.size() == words || words <= kFewWords;
    tell("source.missing",
         is_all ? fmt::format("{} \"{}\" is not read", fact.name, excerpt(fact.text))
                : fmt::format("of {} \"{}\", these words are not read: {}", fact.name,
                              excerpt(fact.text), some_of(missing)),
         fact.where);
  }

  void look_for_years(const Fact& fact) {
    for (const int year : fact.years) {
      if (has_year_near(fact.text, year)) continue;
      tell("source.years", fmt::format("{} is not read near \"{}\"", year, excerpt(fact.text)),
           fact.where);
    }
  }

 private:
  bool has_tags() const { return !texts_.back().empty(); }

  /// Whether a year is read near a title; also where the title is not read at all.
  bool has_year_near(const std::string& title, int year) const {
    const std::string digits = std::to_string(year);
    const std::string letters = text::bare_letters(title);
    bool has_title = false;
    for (const std::string& text : texts_) {
      for (std::size_t at = text.find(letters); at != std::string::npos && !letters.empty();
           at = text.find(letters, at + 1)) {
        has_title = true;
        const std::size_t from = at - std::min(at, kYearsBefore);
        const std::string_view near =
            std::string_view(text).substr(from, at - from + letters.size() + kYearsAfter);
        if (near.find(digits) != std::string_view::npos) return true;
      }
    }
    return !has_title;
  }

  void tell(std::string_view id, std::string seen, SourceSpan where) {
    observations_.push_back(observation(id, std::move(seen)));
    observations_.back().where = where;
  }

  /// In no order at all.
  std::vector<std::string> missing_words(std::string_view text) const {
    std::vector<std::string> missing;
    for (const std::string& word : bare_words(text)) {
      const bool is_read = std::any_of(texts_.begin(), texts_.end(), [&](const std::string& all) {
        return all.find(word) != std::string::npos;
      });
      if (!is_read) missing.push_back(word);
    }
    return missing;
  }

  static std::string some_of(std::vector<std::string> words) {
    const std::size_t more = words.size() - std::min(words.size(), kMostWordsNamed);
    words.resize(words.size() - more);
    return fmt::format("{}{}", fmt::join(words, ", "),
                       more > 0 ? fmt::format(" and {} more", more) : "");
  }

  std::vector<std::string> texts_;  // that by tags last
  bool from_right_ = false;         // some of the lines
  Observations& observations_;
};

using Facts = std::vector<Fact>;

/// What a number has in common with how it is called inside of its country: all but the code,
/// which has up to three digits.
std::vector<std::string> national_number(std::string_view number) {
  constexpr std::size_t kLongestCode = 3;
  constexpr std::size_t kFewestDigits = 6;
  const std::string digits = text::bare_letters(number);
  if (!number.starts_with('+') || digits.size() < kLongestCode + kFewestDigits) return {};
  return {digits.substr(kLongestCode)};
}

void add_person(const model::Person& person, Facts& facts) {
  facts.push_back({"the name", person.name, person.where, true});
  facts.push_back({"the headline", model::plain_text(person.headline), person.where, true});
  for (const model::Contact& contact : person.contacts) {
    facts.push_back({"the contact", contact.text, contact.where, true});
    if (contact.kind == "phone") facts.back().parts = national_number(contact.text);
  }
}

/// Fields of entries, besides titles, that are facts on any page.
struct FactField {
  std::string_view field;  // of compose::Promise
  std::string_view name;
  bool is_key = false;
};
constexpr std::array<FactField, 3> kFactFields = {{{"entry.organization", "the organization", true},
                                                   {"entry.tags", "the tag"},
                                                   {"entry.description", "the description"}}};

void add_phrases(const compose::Promise& promise, std::string_view name, bool is_key,
                 Facts& facts) {
  for (const Phrase& phrase : phrases_of(promise)) {
    facts.push_back({std::string(name), phrase.text, phrase.where, is_key});
  }
}

void add_years(const model::Section& section, const model::Entry& entry, Facts& facts) {
  std::vector<int> years = years_of({&section, &entry, nullptr, {"entry.dates"}});
  years.erase(std::unique(years.begin(), years.end()), years.end());
  if (years.empty()) return;
  facts.push_back({"", model::plain_text(entry.title), entry.where, false, std::move(years)});
}

/// Titles of education are made of these, which layouts may also print apart.
std::vector<std::string> parts_of_title(const model::Entry& entry) {
  std::vector<std::string> parts;
  for (const char* field : {"degree", "area"}) {
    const auto found = entry.extra.find(field);
    if (found != entry.extra.end()) parts.push_back(model::plain_text(found->second));
  }
  return parts.size() < 2 ? std::vector<std::string>() : parts;
}

void add_title(const model::Section& section, const model::Entry& entry, Facts& facts) {
  const std::size_t before = facts.size();
  add_phrases({&section, &entry, nullptr, {"entry.title"}}, "the title", true, facts);
  if (facts.size() == before + 1) facts.back().parts = parts_of_title(entry);
}

void add_entry(const model::Section& section, const model::Entry& entry, Facts& facts) {
  add_title(section, entry, facts);
  for (const FactField& field : kFactFields) {
    add_phrases({&section, &entry, nullptr, {std::string(field.field)}}, field.name, field.is_key,
                facts);
  }
  add_years(section, entry, facts);
  // Members of a group have no members of their own.
  for (const model::Entry& item : entry.items) {
    facts.push_back({"the title", model::plain_text(item.title), item.where, true});
  }
}

void add_letter(const model::Letter& letter, Facts& facts) {
  const compose::FieldNames fields = {"letter.recipient", "letter.reference",  "letter.place",
                                      "letter.subject",   "letter.opening",    "letter.body",
                                      "letter.closing",   "letter.enclosures", "letter.postscript"};
  add_phrases({nullptr, nullptr, nullptr, fields, &letter}, "the letter's", false, facts);
}

Facts facts_of(const model::Resume& resume) {
  Facts facts;
  add_person(resume.person, facts);
  for (const model::Section& section : resume.sections) {
    add_phrases({&section, nullptr, nullptr, {}}, "the text", false, facts);
    for (const model::Entry& entry : section.entries) add_entry(section, entry, facts);
  }
  // Where there is more, the PDF may be that of the CV alone.
  if (resume.letter && resume.sections.empty()) add_letter(*resume.letter, facts);
  return facts;
}

}  // namespace

void look_for_missing_facts(const model::Resume& resume, const SeenOrders& orders,
                            Observations& observations) {
  FactSearch search(orders, observations);
  for (const Fact& fact : facts_of(resume)) {
    if (fact.years.empty()) {
      search.look_for(fact);
    } else {
      search.look_for_years(fact);
    }
  }
}

SourceWords source_words(const model::Resume& resume) {
  SourceWords words;
  for (const Fact& fact : facts_of(resume)) {
    for (std::string& word : bare_words(fact.text)) words.insert(std::move(word));
  }
  return words;
}

}  // namespace cvpress::audit
