// Numbers that are said of an employer: "fourteen engineers at Oak", "three years at Oak".
#include <algorithm>

#include "claims/time_spans.h"
#include "claims/words.h"
#include "tailor/number_guard.h"

namespace cvpress::tailor {
/// Those whose employer or school has a name with the word.
std::vector<const model::Entry*> NumberGuard::entries_at(const std::string& place) const {
  std::vector<const model::Entry*> entries;
  for (const Part& part : profile_.all()) {
    if (!part.is_entry() || model::is_blank(part.entry->organization)) continue;
    const std::vector<claims::Word> words =
        claims::words_in(model::plain_text(part.entry->organization));
    const bool is_it = std::any_of(words.begin(), words.end(),
                                   [&](const claims::Word& word) { return word.folded == place; });
    if (is_it) entries.push_back(part.entry);
  }
  return entries;
}

bool NumberGuard::says_of_itself(const model::Entry& entry, const claims::Quantity& said) {
  const auto& quantities = numbers_of_entry(entry).quantities;
  const auto same = quantities.find(said.value);
  return same != quantities.end() &&
         std::any_of(same->second.begin(), same->second.end(), [&](const claims::Quantity& each) {
           return claims::is_same_quantity(said, each, claims::Sameness::kOfOneThing);
         });
}

/// Whether an employer's entry says a number.
bool NumberGuard::is_of_other_place(const claims::Quantity& said) {
  return std::any_of(profile_.all().begin(), profile_.all().end(), [&](const Part& part) {
    return part.is_entry() && !model::is_blank(part.entry->organization) &&
           says_of_itself(*part.entry, said);
  });
}

/// Nothing where it is said of no employer of the profile's, or only the whole profile can tell.
std::optional<bool> NumberGuard::is_known_at(const claims::Quantity& said,
                                             claims::Sameness sameness) {
  if (said.place.empty() || said.is_year) return std::nullopt;
  const std::vector<const model::Entry*> here = entries_at(said.place);
  if (here.empty()) return std::nullopt;
  const claims::TimeSpan span = claims::span_of(here, month_);
  if (const std::optional<bool> is_length = claims::is_length_of(said, span)) return is_length;
  if (sameness == claims::Sameness::kOfValue) return std::nullopt;
  const bool is_of_this = std::any_of(here.begin(), here.end(), [&](const model::Entry* entry) {
    return says_of_itself(*entry, said);
  });
  if (is_of_this) return true;
  return is_of_other_place(said) ? std::optional(false) : std::nullopt;
}

/// "At Oak, six months", "six years as Conservator", "seventeen years in museums".
bool NumberGuard::is_length_of_work(const claims::Quantity& said) const {
  if (!claims::may_be_length(said)) return false;
  if (!said.place_before.empty()) {
    const std::vector<const model::Entry*> here = entries_at(said.place_before);
    if (!here.empty())
      return claims::is_length_of(said, claims::span_of(here, month_)).value_or(false);
  }
  if (!said.role.empty()) {
    const std::vector<const model::Entry*> here = entries_titled(said.role);
    return !here.empty() &&
           claims::is_length_of(said, claims::span_of(here, month_)).value_or(false);
  }
  return said.is_of_career && !says_other_years(said) && claims::is_career_of(said, jobs(), month_);
}

/// Whether the headline or the summary says another number of years of the same.
bool NumberGuard::says_other_years(const claims::Quantity& said) const {
  const auto& known = profile_.facts().of_person.quantities;
  return std::any_of(known.begin(), known.end(), [&](const auto& same) {
    return std::any_of(same.second.begin(), same.second.end(), [&](const claims::Quantity& each) {
      return claims::counts_years(each) && claims::have_common_subject(said, each);
    });
  });
}

std::vector<const model::Entry*> NumberGuard::jobs() const {
  std::vector<const model::Entry*> jobs;
  for (const Part& part : profile_.all()) {
    if (part.is_entry() && part.entry->kind == model::Kind::kExperience) jobs.push_back(part.entry);
  }
  return jobs;
}

/// Those whose title begins with the word.
std::vector<const model::Entry*> NumberGuard::entries_titled(const std::string& role) const {
  std::vector<const model::Entry*> entries;
  for (const model::Entry* entry : jobs()) {
    const std::vector<claims::Word> words = claims::words_in(model::plain_text(entry->title));
    if (!words.empty() && words.front().folded == role) entries.push_back(entry);
  }
  return entries;
}

}  // namespace cvpress::tailor
