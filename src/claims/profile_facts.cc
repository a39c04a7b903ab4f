#include "claims/profile_facts.h"

#include <algorithm>
#include <utility>

#include "base/numbers.h"
#include "claims/claimed_employers.h"
#include "claims/claimed_ranks.h"
#include "claims/claimed_titles.h"
#include "claims/months.h"
#include "claims/number_sums.h"
#include "claims/plain_digits.h"
#include "claims/told_names.h"
#include "claims/words.h"
#include "locale/resume_language.h"

namespace cvpress::claims {
namespace {

/// Of one value, more than any résumé says.
constexpr std::size_t kMostOfAValue = 200;

using model::Entry;
using WordSet = std::set<std::string>;

/// In texts of a language.
class NumberCollector {
 public:
  NumberCollector(std::string_view language, StatedNumbers& numbers)
      : language_(language), numbers_(numbers) {}

  void add(std::string_view text) const {
    const std::string plain = with_plain_digits(text);
    std::vector<Quantity> quantities = quantities_in(plain, language_);
    if (quantities.empty()) return;
    for (Quantity& sum : sums_of_persons(plain, quantities)) quantities.push_back(std::move(sum));
    for (Quantity& quantity : quantities) {
      add_year(quantity);
      const auto here = plain.begin() + static_cast<std::ptrdiff_t>(quantity.begin);
      quantity.line =
          numbers_.lines + static_cast<std::size_t>(std::count(plain.begin(), here, '\n'));
      std::vector<Quantity>& same = numbers_.quantities[quantity.value];
      if (same.size() < kMostOfAValue) same.push_back(std::move(quantity));
    }
    numbers_.lines += static_cast<std::size_t>(std::count(plain.begin(), plain.end(), '\n')) + 1;
  }

  void add(const Entry& entry) const {
    for (const model::InlineText* text :
         {&entry.title, &entry.organization, &entry.location, &entry.level_text, &entry.citation}) {
      add(model::plain_text(*text));
    }
    add_dates(entry.dates, numbers_.dates);
    add(model::plain_text(entry.description));
    for (const model::InlineText& tag : entry.tags) add(model::plain_text(tag));
    for (const auto& [name, text] : entry.extra) add(model::plain_text(text));
    for (const Entry& item : entry.items) add(item);
  }

  /// What a section says of its own.
  void add(const model::Section& section) const {
    add(model::plain_text(section.title));
    add(model::plain_text(section.subtitle));
    add(model::plain_text(section.body));
    for (std::size_t i = 1; i < section.body.size(); ++i) {
      add_count(section.body[i - 1], section.body[i]);
    }
  }

 private:
  /// "Doctoral candidates, completed" above a list of four.
  void add_count(const model::Block& heading, const model::Block& list) const {
    if (heading.kind != model::BlockKind::kHeading || !model::is_list(list.kind)) return;
    const std::size_t count = list.children.size();
    if (count > 1) add(std::to_string(count) + " " + model::plain_text(heading.inlines));
  }

  void add_year(const Quantity& quantity) const {
    if (!quantity.is_year) return;
    const int year = parse_whole(quantity.value).value_or(0);
    numbers_.years.insert(date_key(year, 0));
    numbers_.years.insert(date_key(year, quantity.month));
  }

  std::string_view language_;
  StatedNumbers& numbers_;
};

void add_words(std::string_view text, WordSet& words) {
  for (const Word& word : words_in(text)) words.insert(word.folded);
}

/// All words, roles with numbers ("third designer"), and heads and their deputies.
void add_told_words(std::string_view text, ProfileFacts& facts) {
  const std::vector<Word> words = words_in(text);
  for (const Word& word : words) facts.words.insert(word.folded);
  for (std::string& name : numbered_roles(words)) facts.titles.insert(std::move(name));
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string headed = headed_at(words, i);
    if (headed.empty()) continue;
    const bool is_anothers = i > 0 && is_deputy(words[i - 1]);
    if (is_anothers) facts.titles.insert(words[i - 1].folded);
    (is_anothers ? facts.headed_by_others : facts.headed).insert(std::move(headed));
  }
}

/// Whose titles are no roles, ranks or degrees of the person.
bool is_of_things(model::Kind kind) {
  using model::Kind;
  return kind == Kind::kProjects || kind == Kind::kPublications || kind == Kind::kSkills ||
         kind == Kind::kLanguages || kind == Kind::kInterests || kind == Kind::kCertificates;
}

/// The role that a text begins with: "Technical lead of the ledger".
void add_first_role(std::string_view text, ProfileFacts& facts) {
  constexpr std::size_t kLongestRole = 3;
  const std::vector<Word> words = words_in(text.substr(0, text.find_first_of(".,;:\n")));
  for (std::size_t i = 1; i < words.size() && i <= kLongestRole; ++i) {
    if (words[i].folded != "of") continue;
    if (titles_in(words[i - 1].written, true).empty()) return;
    for (std::size_t at = 0; at < i; ++at) facts.titles.insert(words[at].folded);
  }
}

/// The roles that lines begin with: "Editor for urban hydrology, Journal of Street Hydrology".
void add_roles_of_lines(std::string_view text, ProfileFacts& facts) {
  constexpr std::size_t kLongestRole = 8;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const std::string_view first = line.substr(0, line.find_first_of(".,;:(–—"));
    at = end + 1;
    if (words_in(first).size() > kLongestRole) continue;
    for (const ClaimedTitle& title : titles_in(first, true)) {
      const bool is_deputys = title.names == deputy_names();
      if (is_deputys) facts.titles.insert(title.names.front());
      if (is_deputys) continue;
      for (const std::string& name : title.names) facts.titles.insert(name);
    }
  }
}

/// What sentences claim.
void add_claims(std::string_view text, ProfileFacts& facts) {
  add_first_role(text, facts);
  for (const ClaimedTitle& title : titles_in_sentence(text)) {
    add_words(title.written, facts.titles);
  }
  for (const ClaimedEmployer& employer : employers_in(text, TextSort::kSentence)) {
    add_words(employer.name, facts.mentioned);
  }
}

/// What an entry names as skills, and all of its words.
void add_skills(const Entry& entry, ProfileFacts& facts) {
  const std::string title = model::plain_text(entry.title);
  if (entry.kind == model::Kind::kSkills) facts.skills.insert(name_of_skill(title));
  add_told_words(title, facts);
  add_told_words(model::plain_text(entry.description), facts);
  for (const model::InlineText& tag : entry.tags) {
    const std::string name = model::plain_text(tag);
    facts.skills.insert(name_of_skill(name));
    add_words(name, facts.words);
  }
}

void add_names(const Entry& entry, ProfileFacts& facts) {
  add_skills(entry, facts);
  const std::string title = model::plain_text(entry.title);
  if (!is_of_things(entry.kind)) {
    add_words(title, facts.titles);
  } else if (title.find(' ') != std::string::npos) {
    facts.things.push_back(title);
  }
  for (const model::InlineText* name : {&entry.title, &entry.organization, &entry.location}) {
    add_words(model::plain_text(*name), facts.names);
  }
  for (const auto& [name, text] : entry.extra) add_words(model::plain_text(text), facts.titles);
  add_claims(model::plain_text(entry.description), facts);
  for (const Entry& item : entry.items) add_names(item, facts);
}

void add_person(const model::Person& person, ProfileFacts& facts) {
  const std::string headline = model::plain_text(person.headline);
  add_words(headline, facts.titles);
  add_told_words(headline, facts);
  add_words(headline, facts.names);
  add_words(person.name, facts.titles);
  add_words(person.postnominals, facts.titles);
  add_words(person.location, facts.names);
  for (const model::Affiliation& own : person.affiliations) add_words(own.name, facts.names);
}

void add_section(const model::Section& section, ProfileFacts& facts) {
  const std::string title = model::plain_text(section.title);
  const std::string body = model::plain_text(section.body);
  const bool is_unpaid = section.kind == model::Kind::kVolunteering || is_of_volunteers(title);
  if (is_unpaid) add_told_names(body, facts.told_names);
  add_words(title, facts.names);
  add_claims(body, facts);
  add_told_words(body, facts);
  add_roles_of_lines(body, facts);
  if (section.kind == model::Kind::kSummary) {
    add_words(body, facts.titles);
    add_words(body, facts.names);
  }
  for (const Entry& entry : section.entries) {
    add_names(entry, facts);
    if (section.kind == model::Kind::kSummary) {
      add_words(model::plain_text(entry.description), facts.titles);
      add_words(model::plain_text(entry.description), facts.names);
    }
  }
}

/// Of no employer, school or time of its own.
bool has_no_job(const Entry& entry) {
  return model::is_blank(entry.organization) && !entry.dates.start && !entry.dates.end;
}

void add_numbers(const model::Resume& resume, ProfileFacts& facts) {
  const NumberCollector all(facts.language, facts.numbers);
  const NumberCollector of_person(facts.language, facts.of_person);
  const NumberCollector of_no_job(facts.language, facts.of_no_job);
  const std::string headline = model::plain_text(resume.person.headline);
  all.add(headline);
  of_person.add(headline);
  for (const model::Section& section : resume.sections) {
    const bool is_summary = section.kind == model::Kind::kSummary;
    all.add(section);
    (is_summary ? of_person : of_no_job).add(section);
    for (const Entry& entry : section.entries) {
      all.add(entry);
      if (is_summary) of_person.add(entry);
      if (!is_summary && has_no_job(entry)) of_no_job.add(entry);
    }
  }
}

/// "German" with the level beside it is read as "German: C1".
void add_languages(const Entry& entry, LanguageSkills& skills) {
  const std::string level = model::plain_text(entry.level_text);
  const std::string title = model::plain_text(entry.title);
  add_language_levels(level.empty() ? title : title + ": " + level, skills);
  for (const model::InlineText& tag : entry.tags) {
    add_language_levels(model::plain_text(tag), skills);
  }
  std::string details = title;
  details += ": ";
  details += model::plain_text(entry.description);
  add_language_levels(details, skills);
  for (const Entry& item : entry.items) add_languages(item, skills);
}

void add_languages(const model::Resume& resume, LanguageSkills& skills) {
  for (const model::Section& section : resume.sections) {
    add_language_levels(model::plain_text(section.body), skills);
    for (const Entry& entry : section.entries) add_languages(entry, skills);
  }
}

}  // namespace

std::string name_of_skill(std::string_view text) {
  std::string name;
  for (const Word& word : words_in(text)) name += (name.empty() ? "" : " ") + word.folded;
  return name;
}

std::string without_things(std::string text, const ProfileFacts& facts) {
  constexpr std::string_view kSomething = "\uFFFC";
  for (const std::string& thing : facts.things) {
    for (std::size_t at = text.find(thing); at != std::string::npos; at = text.find(thing)) {
      text.replace(at, thing.size(), kSomething);
    }
  }
  return text;
}

void add_dates(const model::DateRange& range, std::set<std::string>& dates) {
  for (const auto* date : {&range.start, &range.end}) {
    if (!*date) continue;
    dates.insert(date_key((*date)->year, 0));
    dates.insert(date_key((*date)->year, (*date)->month));
  }
}

StatedNumbers numbers_of(const Entry& entry, std::string_view language) {
  StatedNumbers numbers;
  NumberCollector(language, numbers).add(entry);
  return numbers;
}

ProfileFacts facts_of(const model::Resume& resume) {
  ProfileFacts facts;
  facts.language = locale::language_of(resume);
  if (facts.language.empty()) facts.language = resume.language;
  add_numbers(resume, facts);
  add_person(resume.person, facts);
  for (const model::Section& section : resume.sections) add_section(section, facts);
  facts.places = places_of(resume);
  facts.studies = studies_of(resume);
  facts.lesser = lesser_titles_of(resume);
  facts.open_degrees = open_degrees_of(resume);
  add_languages(resume, facts.languages);
  return facts;
}

}  // namespace cvpress::claims
