#include "claims/places.h"

#include <algorithm>
#include <limits>

#include "base/numbers.h"
#include "claims/application_words.h"
#include "claims/claim_words.h"
#include "claims/claimed_ranks.h"
#include "claims/claimed_titles.h"

namespace cvpress::claims {
namespace {

using model::Entry;

void add_place_words(std::string_view text, std::set<std::string>& words) {
  for (const Word& word : words_in(text)) words.insert(word.folded);
}

bool is_lower_inside(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void add_years(std::string_view text, std::set<int>& years) {
  for (const Word& word : words_in(text)) {
    if (is_year_word(word.written)) years.insert(parse_whole(word.written).value_or(0));
  }
}

/// "agh" and "chalmers university" of longer names of schools.
void add_short_name(std::string_view name, std::vector<std::vector<std::string>>& names) {
  std::vector<std::string> short_name;
  for (const Word& word : words_in(name)) {
    const bool is_school = is_of_any_school(word.folded);
    if (is_school && short_name.empty()) return;
    short_name.push_back(word.folded);
    const bool is_acronym = short_name.size() == 1 && word.written.size() > 1 &&
                            is_written_as_name(word.written) && !is_lower_inside(word.written);
    if (!is_school && !is_acronym) continue;
    names.push_back(std::move(short_name));
    return;
  }
}

std::vector<std::vector<std::string>> names_of_place(const std::string& organization) {
  std::vector<std::vector<std::string>> names = {words_of_company(organization)};
  const std::string_view first = std::string_view(organization).substr(0, organization.find(','));
  if (first.size() < organization.size()) names.push_back(words_of_company(first));
  add_short_name(first, names);
  return names;
}

Place& place_called(const std::string& organization, std::vector<Place>& places) {
  std::vector<std::vector<std::string>> names = names_of_place(organization);
  const auto found = std::find_if(places.begin(), places.end(), [&](const Place& place) {
    return place.names.front() == names.front();
  });
  if (found != places.end()) return *found;
  places.emplace_back();
  places.back().written = organization;
  places.back().names = std::move(names);
  return places.back();
}

constexpr int kMonths = 12;

int months_of(int year, int month) {
  return year * kMonths + month;
}

void add_place_dates(const model::DateRange& range, bool is_job, Place& place) {
  const int first = range.start ? range.start->year : 0;
  const int last = range.end ? range.end->year : 0;
  place.is_of_today = place.is_of_today || range.current;
  if (first == 0 && last == 0) return;
  const int first_month = range.start && range.start->month != 0 ? range.start->month : 1;
  const int last_month = range.end && range.end->month != 0 ? range.end->month : kMonths;
  const int end = last == 0 ? std::numeric_limits<int>::max() : months_of(last, last_month);
  place.times.emplace_back(months_of(first, first_month), end);
  if (is_job && first != 0) place.jobs.push_back(place.times.back());
  if (first != 0) place.starts.insert(first);
}

void add_role(const Entry& entry, Place& place) {
  const std::string title = model::plain_text(entry.title);
  Role role;
  for (const Word& word : words_in(title.substr(0, title.find_first_of(",(–—|")))) {
    role.words.push_back(word.folded);
  }
  if (entry.dates.start) {
    role.start = entry.dates.start->year;
    role.start_month = entry.dates.start->month;
  }
  if (entry.dates.end) {
    role.end = entry.dates.end->year;
    role.end_month = entry.dates.end->month;
  }
  if (!role.words.empty()) place.roles.push_back(std::move(role));
}

/// "Deputy head of department since 2023", "third designer", anywhere in a description.
void add_ranks_and_years(std::string_view text, std::set<std::string>& titles,
                         std::set<int>& years) {
  const std::vector<Word> words = words_in(text);
  for (std::string& name : numbered_roles(words)) titles.insert(std::move(name));
  for (const Word& word : words) {
    if (is_deputy(word)) titles.insert(word.folded);
    if (is_year_word(word.written)) years.insert(parse_whole(word.written).value_or(0));
  }
}

void add_texts(const Entry& entry, Place& place) {
  add_place_words(model::plain_text(entry.title), place.titles);
  add_role(entry, place);
  for (const auto& [name, text] : entry.extra)
    add_place_words(model::plain_text(text), place.titles);
  const std::string description = model::plain_text(entry.description);
  const std::string_view begin =
      std::string_view(description).substr(0, description.find_first_of(".,;:\n"));
  for (const auto& titles :
       {titles_in(begin, true), titles_in(description, false), titles_in_sentence(description)}) {
    for (const ClaimedTitle& title : titles) add_place_words(title.written, place.titles);
  }
  add_ranks_and_years(description, place.titles, place.said_years);
  add_place_dates(entry.dates, entry.kind == model::Kind::kExperience, place);
  for (const Entry& item : entry.items) add_texts(item, place);
}

bool is_of_places(model::Kind kind) {
  return kind == model::Kind::kExperience || kind == model::Kind::kEducation ||
         kind == model::Kind::kVolunteering;
}

void add_entry(const Entry& entry, std::vector<Place>& places) {
  const std::string organization = model::plain_text(entry.organization);
  if (!words_of_company(organization).empty()) add_texts(entry, place_called(organization, places));
  for (const Entry& item : entry.items) add_entry(item, places);
}

bool is_named_in(const Place& place, const std::vector<Word>& words) {
  const auto same = [](const Word& word, const std::string& name) { return word.folded == name; };
  return std::any_of(place.names.begin(), place.names.end(), [&](const auto& name) {
    return std::search(words.begin(), words.end(), name.begin(), name.end(), same) != words.end();
  });
}

/// What a text of the person says of the places that it names.
void add_said(std::string_view text, std::vector<Place>& places) {
  for (const std::string_view sentence : sentences_of(text)) {
    const std::vector<Word> words = words_in(sentence);
    for (Place& place : places) {
      if (!is_named_in(place, words)) continue;
      add_place_words(sentence, place.titles);
      add_years(sentence, place.said_years);
    }
  }
}

}  // namespace

std::vector<Place> places_of(const model::Resume& resume) {
  std::vector<Place> places;
  for (const model::Section& section : resume.sections) {
    if (!is_of_places(section.kind)) continue;
    for (const Entry& entry : section.entries) add_entry(entry, places);
  }
  const std::string headline = model::plain_text(resume.person.headline);
  for (Place& place : places) {
    if (place.is_of_today) add_place_words(headline, place.titles);
  }
  add_said(headline, places);
  for (const model::Section& section : resume.sections) {
    if (section.kind != model::Kind::kSummary) continue;
    add_said(model::plain_text(section.body), places);
    for (const Entry& entry : section.entries) {
      add_said(model::plain_text(entry.description), places);
    }
  }
  return places;
}

bool names_place(const std::vector<Word>& words, const std::vector<Place>& places) {
  return std::any_of(places.begin(), places.end(),
                     [&](const Place& place) { return is_named_in(place, words); });
}

bool was_there(const Place& place, int year, int month) {
  if (place.times.empty() || place.said_years.contains(year)) return true;
  const int first = months_of(year, month == 0 ? 1 : month);
  const int last = months_of(year, month == 0 ? kMonths : month);
  return std::any_of(place.times.begin(), place.times.end(),
                     [&](const auto& time) { return time.first <= last && first <= time.second; });
}

bool began_there(const Place& place, int year, int month) {
  if (place.starts.empty() || place.said_years.contains(year)) return true;
  if (!place.starts.contains(year)) return false;
  const auto is_told = [&](const Role& role) { return role.start == year; };
  const bool is_of_roles = std::any_of(place.roles.begin(), place.roles.end(), is_told);
  if (month == 0 || !is_of_roles) return true;
  return std::any_of(place.roles.begin(), place.roles.end(), [&](const Role& role) {
    const bool is_month = role.start_month == 0 || role.start_month == month;
    return is_told(role) && is_month;
  });
}

bool began_work(const std::vector<Place>& places, int year, int month) {
  constexpr int kLongestGap = 6;
  std::vector<std::pair<int, int>> jobs;
  for (const Place& place : places) jobs.insert(jobs.end(), place.jobs.begin(), place.jobs.end());
  std::sort(jobs.begin(), jobs.end());
  const auto begins_then = [&](const auto& job) {
    const int began = (job.first - 1) / kMonths;  // a December is 12 months after its year
    return began == year && (month == 0 || job.first == months_of(year, month));
  };
  for (auto job = jobs.begin(); job != jobs.end(); ++job) {
    if (!begins_then(*job)) continue;
    int until = job->second;
    for (auto next = job + 1; next != jobs.end(); ++next) {
      if (next->first <= until || next->first - until <= kLongestGap)
        until = std::max(until, next->second);
    }
    if (job == jobs.begin() || until == std::numeric_limits<int>::max()) return true;
  }
  return false;
}

}  // namespace cvpress::claims
