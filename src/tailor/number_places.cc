// Numbers that are said of an employer: "fourteen engineers at Oak", "three years at Oak".
#include <algorithm>
#include <set>
#include <utility>

#include "claims/listed.h"
#include "claims/number_nouns.h"
#include "claims/time_spans.h"
#include "claims/words.h"
#include "tailor/number_guard.h"

namespace cvpress::tailor {
namespace {

/// What somebody works at and as, of which résumés count as many as there are, folded.
constexpr std::string_view kEmployers[] = {
    "employer",       "company",      "firm",    "hospital",    "clinic",      "museum",
    "arbeitgeber",    "arbeitgebern", "firmen",  "unternehmen", "kliniken",    "krankenhäuser",
    "krankenhäusern", "häuser",       "häusern", "employeurs",  "entreprises", "empresas"};
constexpr std::string_view kRoles[] = {"role",   "position", "job",    "positionen",
                                       "rollen", "postes",   "puestos"};
constexpr std::string_view kBeforeEmployers[] = {"in", "at", "for", "across", "bei", "für", "chez"};
constexpr std::string_view kBeforeRoles[] = {"in", "and", "und", "across", "et", "y"};

/// Whether two folded words are one, or begin with the same field: "Intensivstationen" and
/// "Intensivpflegerin".
bool are_of_one_field(std::string_view one, std::string_view other) {
  constexpr std::size_t kShortest = 7;
  if (one == other) return true;
  const auto [end, ignored] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  return static_cast<std::size_t>(end - one.begin()) >= kShortest;
}

/// "ICU" of "Intensive Care Nurse": its letters but the last one begin words that follow.
bool is_in_capitals_of(std::string_view field, const std::vector<claims::Word>& words) {
  constexpr std::size_t kShortest = 3;
  constexpr std::size_t kLongest = 4;
  if (field.size() < kShortest || field.size() > kLongest) return false;
  std::string initials;
  for (const claims::Word& word : words) initials += word.folded.substr(0, 1);
  return initials.find(field.substr(0, field.size() - 1)) != std::string::npos;
}

bool is_of_field(const model::Entry& job, std::string_view field) {
  const std::string text = model::plain_text(job.title) + "\n" + model::plain_text(job.description);
  const std::vector<claims::Word> words = claims::words_in(text);
  if (is_in_capitals_of(field, claims::words_in(model::plain_text(job.title)))) return true;
  return std::any_of(words.begin(), words.end(), [&](const claims::Word& word) {
    return are_of_one_field(word.folded, field);
  });
}

bool leads(const model::Entry& job) {
  const std::vector<claims::Word> words = claims::words_in(model::plain_text(job.title));
  return std::any_of(words.begin(), words.end(), [](const claims::Word& word) {
    return claims::is_word_of_leading(word.folded);
  });
}

bool starts_no_earlier(const model::Entry& one, const model::Entry& other) {
  if (!one.dates.start || !other.dates.start) return false;
  const int years = one.dates.start->year - other.dates.start->year;
  return years > 0 || (years == 0 && one.dates.start->month >= other.dates.start->month);
}

}  // namespace

/// "Eleven years at Oak, seven of them leading": those of one job there.
bool NumberGuard::is_part_of_work(const claims::Quantity& said) const {
  if (!said.is_of_them || said.place.empty() || !claims::may_be_length(said)) return false;
  const std::vector<const model::Entry*> here = entries_at(said.place);
  return std::any_of(here.begin(), here.end(), [&](const model::Entry* entry) {
    const bool is_it = claims::is_length_of(said, claims::span_of({entry}, month_)).value_or(false);
    return is_it && (!said.is_of_leading || leads(*entry));
  });
}

/// "Twelve years in ICU", since the job began from which on the field is told of.
bool NumberGuard::is_length_in_field(const claims::Quantity& said) const {
  const bool may_be = !said.field.empty() && !said.is_of_leading && claims::counts_years(said) &&
                      !claims::is_word_of_leading(said.field);
  if (!may_be) return false;
  const std::vector<const model::Entry*> all = jobs();
  return std::any_of(all.begin(), all.end(), [&](const model::Entry* first) {
    std::vector<const model::Entry*> since;
    for (const model::Entry* job : all) {
      if (starts_no_earlier(*job, *first)) since.push_back(job);
    }
    return claims::is_career_of(said, since, month_) && is_of_field(*first, said.field);
  });
}

/// "In two hospitals and three roles".
bool NumberGuard::is_count_of_jobs(const claims::Quantity& said) const {
  if (!said.unit.empty() || said.is_year || said.behind.empty()) return false;
  const std::string& noun = said.behind.front();
  const bool is_of_roles =
      claims::is_among(kRoles, noun) && claims::is_among(kBeforeRoles, said.right_before);
  const bool is_of_employers =
      claims::is_among(kEmployers, noun) && claims::is_among(kBeforeEmployers, said.right_before);
  if (!is_of_roles && !is_of_employers) return false;
  const std::vector<const model::Entry*> all = jobs();
  std::set<std::string> employers;
  for (const model::Entry* job : all) employers.insert(model::plain_text(job->organization));
  return said.value == std::to_string(is_of_roles ? all.size() : employers.size());
}

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
  if (!said.place_in.empty()) {
    const std::vector<const model::Entry*> here = entries_at(said.place_in);
    const auto span = claims::span_of(here, month_);
    if (!here.empty()) return claims::is_length_of(said, span).value_or(false);
  }
  if (is_length_in_field(said)) return true;
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
