#include "audit/missing_facts.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "audit/phrase_search.h"
#include "audit/phrases.h"
#include "audit/solid_text.h"
#include "text/bare_letters.h"

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
};

class FactSearch {
 public:
  FactSearch(const SeenOrders& orders, Observations& observations) : observations_(observations) {
    for (const auto* words : {&orders.in_stream, &orders.by_place, &orders.by_tags}) {
      texts_.push_back(text::bare_letters(reader::as_text(*words)));
    }
  }

  void look_for(const Fact& fact) {
    const auto has_it = [&](const std::string& text) { return is_phrase_in(fact.text, text); };
    if (std::any_of(texts_.begin(), texts_.end(), has_it)) return;
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

 private:
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

  std::vector<std::string> texts_;
  Observations& observations_;
};

void look_for_person(const model::Person& person, FactSearch& search) {
  search.look_for({"the name", person.name, person.where});
  search.look_for({"the headline", model::plain_text(person.headline), person.where});
  for (const model::Contact& contact : person.contacts) {
    search.look_for({"the contact", contact.text, contact.where});
  }
}

/// Fields of entries that are facts on any page.
struct FactField {
  std::string_view field;  // of compose::Promise
  std::string_view name;
};
constexpr std::array<FactField, 4> kFactFields = {{{"entry.title", "the title"},
                                                   {"entry.organization", "the organization"},
                                                   {"entry.tags", "the tag"},
                                                   {"entry.description", "the description"}}};

void look_for_years(const model::Section& section, const model::Entry& entry, FactSearch& search) {
  const std::string title = model::plain_text(entry.title);
  compose::Promise dates{&section, &entry, nullptr, {"entry.dates"}};
  std::vector<int> years = years_of(dates);
  years.erase(std::unique(years.begin(), years.end()), years.end());
  for (const int year : years) {
    if (search.has_year_near(title, year)) continue;
    search.tell("source.years", fmt::format("{} is not read near \"{}\"", year, excerpt(title)),
                entry.where);
  }
}

void look_for_entry(const model::Section& section, const model::Entry& entry, FactSearch& search) {
  for (const FactField& field : kFactFields) {
    const compose::Promise promise{&section, &entry, nullptr, {std::string(field.field)}};
    for (const Phrase& phrase : phrases_of(promise)) {
      search.look_for({std::string(field.name), phrase.text, phrase.where});
    }
  }
  look_for_years(section, entry, search);
  // Members of a group have no members of their own.
  for (const model::Entry& item : entry.items) {
    search.look_for({"the title", model::plain_text(item.title), item.where});
  }
}

void look_for_letter(const model::Letter& letter, FactSearch& search) {
  const compose::FieldNames fields = {"letter.recipient", "letter.reference",  "letter.place",
                                      "letter.subject",   "letter.opening",    "letter.body",
                                      "letter.closing",   "letter.enclosures", "letter.postscript"};
  for (const Phrase& phrase : phrases_of({nullptr, nullptr, nullptr, fields, &letter})) {
    search.look_for({"the letter's", phrase.text, phrase.where});
  }
}

}  // namespace

void look_for_missing_facts(const model::Resume& resume, const SeenOrders& orders,
                            Observations& observations) {
  FactSearch search(orders, observations);
  look_for_person(resume.person, search);
  for (const model::Section& section : resume.sections) {
    const compose::Promise body{&section, nullptr, nullptr, {}};
    for (const Phrase& phrase : phrases_of(body)) {
      search.look_for({"the text", phrase.text, phrase.where});
    }
    for (const model::Entry& entry : section.entries) look_for_entry(section, entry, search);
  }
  // Where there is more, the PDF may be that of the CV alone.
  if (resume.letter && resume.sections.empty()) look_for_letter(*resume.letter, search);
}

}  // namespace cvpress::audit
