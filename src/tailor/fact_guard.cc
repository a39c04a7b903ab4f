#include "tailor/fact_guard.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/numbers.h"
#include "tailor/claimed_employers.h"
#include "tailor/claimed_titles.h"
#include "tailor/comparable.h"
#include "tailor/guard_words.h"
#include "tailor/months.h"
#include "tailor/numbers.h"
#include "tailor/plain_digits.h"
#include "tailor/usual_terms.h"
#include "tailor/words.h"

namespace cvpress::tailor {
namespace {

using model::Kind;

constexpr std::string_view kSectionTitle = "section title";
constexpr std::string_view kNameField = "name";
constexpr std::string_view kHeadline = "headline";

/// What a field of an entry states. Numbers are looked for in all texts without a row.
struct FactField {
  std::string_view field;
  std::optional<Fact> fact;  // nothing for fields that state none
};

constexpr FactField kFactFields[] = {
    {"title", Fact::kTitles},
    {"organization", Fact::kEmployers},
    {"start", Fact::kDates},
    {"end", Fact::kDates},
    {"extra.degree", Fact::kDegrees},
    {"extra.area", Fact::kDegrees},
    {"extra.study_type", Fact::kDegrees},
    {"url", std::nullopt},
    {"organization_url", std::nullopt},
    {"certificate_url", std::nullopt},
    {"location", std::nullopt},
};

const FactField* fact_field(std::string_view field) {
  for (const FactField& row : kFactFields) {
    if (row.field == field) return &row;
  }
  return nullptr;
}

/// The texts that say of the person as a whole who she is; the value tells whether all of it is
/// the name of something.
constexpr std::pair<std::string_view, bool> kTextsOfThePerson[] = {{kHeadline, true},
                                                                   {"summary", false},
                                                                   {kSectionTitle, true},
                                                                   {kNameField, true},
                                                                   {kLayoutText, true}};

/// Texts of sentences about what was done, which speak of other people, too.
constexpr std::string_view kSentences[] = {"text", "bullet", "bullet after it", "description"};

bool is_sentence(std::string_view field) {
  return std::find(std::begin(kSentences), std::end(kSentences), field) != std::end(kSentences);
}

const std::pair<std::string_view, bool>* text_of_person(std::string_view field) {
  for (const auto& row : kTextsOfThePerson) {
    if (row.first == field) return &row;
  }
  return nullptr;
}

/// Dates that are told less exactly are hidden, not changed.
bool says_the_same(const Change& change, Fact fact) {
  const std::string before = comparable(change.before);
  const std::string after = comparable(change.after);
  return before == after || (fact == Fact::kDates && before.starts_with(after + "-"));
}

/// Whether the profile begins a sentence, or a text, with a text of several words.
bool begins_sentence_of(const std::string& text, const Parts& profile) {
  constexpr std::ptrdiff_t kFewestBlanks = 2;
  const std::string wanted = comparable(text);
  if (std::count(wanted.begin(), wanted.end(), ' ') < kFewestBlanks) return false;
  return std::any_of(profile.all().begin(), profile.all().end(), [&](const Part& part) {
    const std::size_t at = part.words.find(wanted);
    if (at == std::string::npos) return false;
    const std::size_t end = at + wanted.size();
    const bool begins = at == 0 || part.words.substr(0, at).ends_with(". ");
    return begins && (end == part.words.size() ||
                      std::string_view(" .,;:!?)").find(part.words[end]) != std::string_view::npos);
  });
}

std::string key_of_date(const Quantity& said) {
  return date_key(parse_whole(said.value).value_or(0), said.month);
}

class FactGuard {
 public:
  FactGuard(const Parts& profile, const std::set<Fact>& allowed,
            const std::vector<std::string>& companies, Diagnostics& diagnostics)
      : profile_(profile), allowed_(allowed), companies_(companies), diagnostics_(diagnostics) {}

  /// The facts in which a change differs from the profile; those not allowed are reported.
  std::set<Fact> facts_of(const Change& change) {
    told_.clear();
    const FactField* row = fact_field(change.field);
    if (row == nullptr) return facts_in_text(change);
    if (!row->fact || says_the_same(change, *row->fact)) return {};
    const std::optional<Fact> fact = fact_of_part(change.part, *row->fact);
    if (!fact) return {};
    if (!allowed_.contains(*fact)) {
      report(change, *fact,
             fmt::format("the {} of {} is another in the profile", change.field, change.name),
             change.after);
    }
    return {*fact};
  }

 private:
  /// The name of a skill is no title, and that of a school's course a degree.
  std::optional<Fact> fact_of_part(std::size_t index, Fact fact) const {
    const Part& part = profile_.at(index);
    if (fact != Fact::kTitles) return fact;
    if (is_group_of_names(part)) return std::nullopt;
    return part.entry->kind == Kind::kEducation ? Fact::kDegrees : Fact::kTitles;
  }

  bool is_group_of_names(const Part& part) const {
    const Kind kind = part.entry->kind;
    return kind == Kind::kSkills || kind == Kind::kLanguages || kind == Kind::kInterests;
  }

  std::set<Fact> facts_in_text(const Change& change) {
    std::set<Fact> facts;
    check_numbers(change, facts);
    if (begins_sentence_of(change.claim, profile_)) return facts;
    const std::string claim = without_things(with_plain_digits(change.claim));
    if (const auto* of_person = text_of_person(change.field)) {
      check_titles(change, titles_of_person(claim, of_person->second), facts);
      check_employers(change, employers_in(claim, of_person->second), facts);
      if (change.field == kHeadline || change.field == kLayoutText || change.field == kSectionTitle)
        check_headline(change, claim, facts);
    } else if (is_sentence(change.field)) {
      check_titles(change, titles_in_sentence(claim), facts);
      check_employers(change, employers_in_sentence(claim), facts);
    }
    return facts;
  }

  /// A sign in the place of the name of each certificate, project or such that the profile has.
  std::string without_things(std::string claim) const {
    constexpr std::string_view kSomething = "\uFFFC";
    for (const std::string& thing : profile_.facts().things) {
      for (std::size_t at = claim.find(thing); at != std::string::npos; at = claim.find(thing)) {
        claim.replace(at, thing.size(), kSomething);
      }
    }
    return claim;
  }

  void check_numbers(const Change& change, std::set<Fact>& facts) {
    for (const Quantity& quantity : quantities_in(change.claim, profile_.resume().language)) {
      if (is_known(quantity, change)) continue;
      const bool is_date = quantity.month != 0;
      tell(change, is_date ? Fact::kDates : Fact::kNumbers,
           fmt::format("the profile does not say the {} {}{}", is_date ? "date" : "number",
                       quantity.text, of_text(change)),
           quantity.text, facts);
    }
  }

  void check_titles(const Change& change, const std::vector<ClaimedTitle>& titles,
                    std::set<Fact>& facts) {
    const std::set<std::string>& known = profile_.facts().titles;
    for (const ClaimedTitle& title : titles) {
      const auto says = [&](const std::string& word) {
        return std::any_of(title.names.begin(), title.names.end(), [&](const std::string& name) {
          return is_called(without_dots(word), name);
        });
      };
      if (std::any_of(known.begin(), known.end(), says)) continue;
      tell(change, title.is_degree ? Fact::kDegrees : Fact::kTitles,
           fmt::format("the profile does not say the {} {}", title.is_degree ? "degree" : "title",
                       json_quoted(title.written)),
           title.written, facts);
    }
  }

  void check_employers(const Change& change, const std::vector<ClaimedEmployer>& employers,
                       std::set<Fact>& facts) {
    for (const ClaimedEmployer& employer : employers) {
      const std::vector<Word> words = words_in(employer.name);
      if (words.empty() || is_known_name(words.front().folded, change.field)) continue;
      const bool may_be_applied_to = !employer.is_past && !is_title(change.field);
      if (may_be_applied_to && is_applied_to(employer.name)) continue;
      if (employer.may_be_skill && is_skill(name_of_skill(employer.name))) continue;
      if (employer.may_be_word && is_word_of_profile(words.front().folded)) continue;
      tell_employer(change, employer.name, facts);
    }
  }

  static bool is_title(std::string_view field) {
    const auto* of_person = text_of_person(field);
    return of_person != nullptr && of_person->second;
  }

  bool is_applied_to(const std::string& name) const {
    const std::string words = name_of_skill(name) + " ";
    return std::any_of(companies_.begin(), companies_.end(),
                       [&](const std::string& company) { return words.starts_with(company); });
  }

  bool is_skill(const std::string& name) const {
    const auto terms = usual_terms();
    return profile_.facts().skills.contains(name) ||
           std::find(terms.begin(), terms.end(), name) != terms.end();
  }

  bool is_word_of_profile(const std::string& word) const {
    const ProfileFacts& known = profile_.facts();
    return known.names.contains(word) || known.titles.contains(word) || known.words.contains(word);
  }

  /// "Engineer, Google". What the profile says anywhere may be a skill or a place.
  void check_headline(const Change& change, std::string_view claim, std::set<Fact>& facts) {
    for (const std::string& name : employers_beside_role(claim)) {
      const std::vector<Word> words = words_in(name);
      const bool is_known = !titles_in(name, true).empty() ||
                            std::any_of(words.begin(), words.end(), [&](const Word& word) {
                              return is_word_of_profile(word.folded);
                            });
      if (!is_known) tell_employer(change, name, facts);
    }
  }

  void tell_employer(const Change& change, const std::string& name, std::set<Fact>& facts) {
    tell(change, Fact::kEmployers,
         fmt::format("the profile does not say the employer {}", json_quoted(name)), name, facts);
  }

  bool is_known_name(const std::string& word, std::string_view field) const {
    const ProfileFacts& known = profile_.facts();
    return known.names.contains(word) || (is_sentence(field) && known.mentioned.contains(word));
  }

  void tell(const Change& change, Fact fact, std::string message, const std::string& claim,
            std::set<Fact>& facts) {
    facts.insert(fact);
    if (!allowed_.contains(fact)) report(change, fact, std::move(message), claim);
  }

  /// Held against the text itself and its entry; of what is of no entry, against the profile.
  bool is_known(const Quantity& said, const Change& change) {
    if (is_version(said) || said.is_of_start) return true;
    const Part* part = change.part == Part::kNone ? nullptr : &profile_.at(change.part);
    if (part == nullptr || part->entry == nullptr) {
      return is_stated(said, profile_.facts().numbers, false);
    }
    if (is_stated(said, numbers_of_entry(*part->entry), true)) return true;
    return said.is_year && is_date_around(key_of_date(said), *part);
  }

  /// "Python 3", of one who knows Python; "Python 3.11", whoever does.
  bool is_version(const Quantity& said) const {
    const std::string& name = said.version_of;
    if (name.empty() || !said.unit.empty() || said.is_year) return false;
    if (profile_.facts().skills.contains(name)) return true;
    const auto terms = usual_terms();
    const bool has_point = said.text.find('.') != std::string::npos;
    return has_point && std::find(terms.begin(), terms.end(), name) != terms.end();
  }

  const StatedNumbers& numbers_of_entry(const model::Entry& entry) {
    const auto known = numbers_.find(&entry);
    if (known != numbers_.end()) return known->second;
    return numbers_.emplace(&entry, numbers_of(entry, profile_.resume().language)).first->second;
  }

  /// One of the dates of what a part stands in: of a group of roles, say.
  bool is_date_around(const std::string& date, const Part& part) const {
    std::set<std::string> dates;
    for (std::size_t at = part.parent; at != Part::kNone; at = profile_.at(at).parent) {
      const model::Entry* around = profile_.at(at).entry;
      if (around != nullptr) add_dates(around->dates, dates);
    }
    return dates.contains(date);
  }

  static bool is_stated(const Quantity& said, const StatedNumbers& numbers, bool of_one_thing) {
    if (said.is_year && numbers.dates.contains(key_of_date(said))) return true;
    const auto says_it = [&](const auto& same) {
      return std::any_of(same.second.begin(), same.second.end(), [&](const Quantity& known) {
        return is_same_quantity(said, known, of_one_thing);
      });
    };
    const auto same = numbers.quantities.find(said.value);
    if (same != numbers.quantities.end() && says_it(*same)) return true;
    return said.is_at_least &&
           std::any_of(numbers.quantities.begin(), numbers.quantities.end(), says_it);
  }

  /// Hints that hold for all of a text are told with the first of its errors.
  void report(const Change& change, Fact fact, std::string message, const std::string& claim) {
    Diagnostic& error = diagnostics_.error(change.where, std::move(message));
    error.about = claim;
    const std::string around = words_around(change.after, claim);
    if (!around.empty()) error.hints.push_back({fmt::format("in \"{}\"", around), {}});
    SourceSpan where;
    if (change.part != Part::kNone) where = profile_.at(change.part).where;
    if (!change.before.empty() && told_.empty()) {
      error.hints.push_back(
          {fmt::format("it says {}", json_quoted(shortened(change.before))), where});
    } else if (change.before.empty() && fact_field(change.field) != nullptr) {
      error.hints.push_back({"it says none", where});
    }
    if (!told_.insert(fact).second) return;
    error.hints.push_back(
        {fmt::format("\"allow: [{}]\" lets a variant differ", fact_name(fact)), {}});
  }

  const Parts& profile_;
  const std::set<Fact>& allowed_;
  const std::vector<std::string>& companies_;
  Diagnostics& diagnostics_;
  std::map<const model::Entry*, StatedNumbers> numbers_;
  std::set<Fact> told_;  // of the change that is looked at
};

/// Whether the profile says a text somewhere.
bool is_said(const std::string& text, const Parts& profile) {
  const std::string wanted = comparable(text);
  for (const Part& part : profile.all()) {
    if (part.words == wanted || part.title == wanted || part.organization == wanted) return true;
  }
  return comparable(model::plain_text(profile.resume().person.headline)) == wanted;
}

/// A date that is taken away makes another one of what is left: who left is there still.
bool is_statement(const Change& change) {
  const FactField* row = fact_field(change.field);
  const bool is_date = row != nullptr && row->fact == Fact::kDates;
  return change.kind != ChangeKind::kRemoved && (is_date || !change.after.empty()) &&
         comparable(change.after) != comparable(change.before);
}

}  // namespace

std::vector<Statement> guard_facts(const Parts& profile, const std::vector<Change>& changes,
                                   const std::set<Fact>& allowed,
                                   const std::vector<std::string>& companies,
                                   Diagnostics& diagnostics) {
  std::vector<Statement> statements;
  FactGuard guard(profile, allowed, companies, diagnostics);
  for (const Change& change : changes) {
    if (!is_statement(change)) continue;
    std::set<Fact> facts = guard.facts_of(change);
    const bool is_title_of_section = change.field == kSectionTitle;
    const bool says_nothing =
        is_title_of_section || change.field == kNameField || change.field == kLayoutText;
    if (facts.empty() && (says_nothing || is_said(change.after, profile))) continue;
    const std::string name = change.part == Part::kNone ? std::string() : change.name;
    statements.push_back(
        {name, change.field, change.after, change.before, std::move(facts), change.where});
  }
  return statements;
}

}  // namespace cvpress::tailor
