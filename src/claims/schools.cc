#include "claims/schools.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "claims/claim_words.h"
#include "claims/title_names.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

/// Words of names of schools that are left out or translated.
constexpr std::string_view kUniversities[] = {
    "university",   "universität", "université",  "universidad", "università", "universidade",
    "universiteit", "technical",   "technische",  "technology",  "tu",         "uni",
    "institute",    "institut",    "polytechnic", "hochschule",  "applied",    "science",
    "sciences",     "of",          "für",         "for",         "zu",         "de",
    "the",          "der",         "und",         "and"};

constexpr std::string_view kTechnical[] = {"technical", "technische",  "technology",  "tu",
                                           "th",        "polytechnic", "politecnico", "eth"};

/// Towns whose schools are written in two languages.
constexpr std::array<std::string_view, 2> kTowns[] = {
    {"cologne", "köln"},     {"munich", "münchen"},        {"vienna", "wien"},
    {"zurich", "zürich"},    {"geneva", "genf"},           {"basle", "basel"},
    {"prague", "prag"},      {"warsaw", "warschau"},       {"cracow", "kraków"},
    {"krakau", "kraków"},    {"milan", "mailand"},         {"rome", "rom"},
    {"lisbon", "lissabon"},  {"brussels", "brüssel"},      {"nuremberg", "nürnberg"},
    {"hanover", "hannover"}, {"copenhagen", "kopenhagen"}, {"athens", "athen"},
    {"hague", "haag"},       {"florence", "florenz"},      {"venice", "venedig"}};

std::string_view usual_town(std::string_view word) {
  for (const auto& [name, usual] : kTowns) {
    if (name == word) return usual;
  }
  return word;
}

bool is_in_name(const std::string& word, const std::vector<std::string>& name) {
  return std::any_of(name.begin(), name.end(), [&](const std::string& part) {
    return part == word || usual_town(part) == usual_town(word);
  });
}

bool is_technical(std::string_view word) {
  return is_among(kTechnical, word);
}

bool is_named(const std::vector<Word>& words, const Place& place) {
  const bool says_technical = std::any_of(
      words.begin(), words.end(), [](const Word& word) { return is_technical(word.folded); });
  const std::vector<std::string>& name = place.names.front();
  if (says_technical && std::none_of(name.begin(), name.end(), is_technical)) return false;
  return std::all_of(words.begin(), words.end(), [&](const Word& word) {
    return is_among(kUniversities, word.folded) || is_in_name(word.folded, place.names.front());
  });
}

bool is_word_in_capitals(std::string_view word) {
  return word.size() > 2 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

bool is_school(std::string_view name) {
  const std::vector<Word> words = words_in(name);
  return std::any_of(words.begin(), words.end(), [](const Word& word) {
    if (is_school_kind(word.folded)) return true;
    return is_word_in_capitals(word.written) && title_named(word.folded).row == nullptr;
  });
}

bool is_known_school(std::string_view name, const std::vector<Place>& places,
                     std::string_view folded_text) {
  if (folded_text.find(locale::folded(name)) != std::string_view::npos) return true;
  const std::vector<Word> words = words_in(name);
  return std::any_of(places.begin(), places.end(),
                     [&](const Place& place) { return is_named(words, place); });
}

}  // namespace cvpress::claims
