#include "claims/told_names.h"

#include <algorithm>

#include "claims/claim_words.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

/// What German adjectives end with in other cases.
constexpr std::string_view kEndings[] = {"en", "es", "er", "em", "e"};
constexpr std::size_t kShortestNameStem = 3;

/// Names of one organisation in several languages, folded and parted by bars.
constexpr std::string_view kTranslatedNames[] = {
    "red cross|rotes kreuz|croix rouge|cruz roja|croce rossa|cruz vermelha|rode kruis",
    "salvation army|heilsarmee|armée du salut|ejército de salvación|leger des heils",
    "united nations|vereinte nationen|nations unies|naciones unidas|nazioni unite",
    "european union|europäische union|union européenne|unión europea|unione europea",
    "european commission|europäische kommission|commission européenne|comisión europea"};

/// What titles of sections about unpaid work begin with, folded.
constexpr std::string_view kUnpaid[] = {"volunt", "ehrenamt", "freiwillig", "bénévol",
                                        "volont", "vrijwill", "engagement", "community"};

std::string stem_of(std::string_view word) {
  std::string stem = locale::folded(word);
  for (const std::string_view ending : kEndings) {
    if (!stem.ends_with(ending) || stem.size() < ending.size() + kShortestNameStem) continue;
    stem.resize(stem.size() - ending.size());
    break;
  }
  return stem;
}

std::string stems_of(std::string_view name) {
  std::string stems = " ";
  for (const Word& word : words_in(name)) stems += stem_of(word.written) + " ";
  return stems;
}

bool is_among_names(std::string_view stems, const std::set<std::string>& names) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& each) {
    return each.find(stems) != std::string::npos;
  });
}

/// The names of a row, as stems.
std::set<std::string> names_of_row(std::string_view row) {
  std::set<std::string> names;
  for (std::size_t at = 0; at < row.size();) {
    const std::size_t end = std::min(row.find('|', at), row.size());
    names.insert(stems_of(row.substr(at, end - at)));
    at = end + 1;
  }
  return names;
}

}  // namespace

void add_told_names(std::string_view text, std::set<std::string>& names) {
  const PartedWords parted = parted_words(text);
  std::string stems;
  const auto end_name = [&] {
    if (!stems.empty()) names.insert(" " + stems);
    stems.clear();
  };
  for (std::size_t i = 0; i < parted.words.size(); ++i) {
    const bool goes_on = is_capitalised(parted.words[i].written);
    if (!goes_on || !parted.is_joined(i)) end_name();
    if (goes_on) stems += stem_of(parted.words[i].written) + " ";
  }
  end_name();
}

bool is_of_volunteers(std::string_view title) {
  const std::string folded = locale::folded(title);
  return std::any_of(std::begin(kUnpaid), std::end(kUnpaid),
                     [&](std::string_view word) { return folded.starts_with(word); });
}

bool is_told_name(std::string_view name, const std::set<std::string>& names) {
  if (names.empty()) return false;
  const std::string stems = stems_of(name);
  if (is_among_names(stems, names)) return true;
  return std::any_of(
      std::begin(kTranslatedNames), std::end(kTranslatedNames), [&](std::string_view row) {
        const std::set<std::string> same = names_of_row(row);
        return same.contains(stems) &&
               std::any_of(same.begin(), same.end(),
                           [&](const std::string& each) { return is_among_names(each, names); });
      });
}

}  // namespace cvpress::claims
