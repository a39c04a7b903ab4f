#include "tailor/fact_guard.h"

#include <algorithm>

#include <fmt/format.h>

#include "claims/language_levels.h"
#include "claims/plain_digits.h"
#include "claims/unsaid_claims.h"
#include "tailor/comparable.h"
#include "tailor/guard_words.h"
#include "tailor/number_guard.h"
#include "tailor/statement_guard.h"

namespace cvpress::tailor {
namespace {

using claims::Fact;
using claims::TextSort;
using claims::UnsaidClaim;

using model::Kind;

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

/// What a long text of the person says begins with other words than those that a claim is about.
bool is_short_enough(const Change& change) {
  constexpr std::size_t kLongest = 100;
  return change.part != Part::kNone || change.before.size() <= kLongest;
}

class FactGuard {
 public:
  FactGuard(const Parts& profile, std::string_view language, const std::set<Fact>& allowed,
            const claims::Application& application, Diagnostics& diagnostics)
      : profile_(profile),
        allowed_(allowed),
        application_(application),
        diagnostics_(diagnostics),
        numbers_(profile, language, application.month) {}

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
    check_languages(change, facts);
    if (begins_sentence_of(change.claim, profile_)) return facts;
    const std::string claim =
        claims::without_things(claims::with_plain_digits(change.claim), profile_.facts());
    if (const auto* of_person = text_of_person(change.field)) {
      check(change, claim, of_person->second ? TextSort::kTitle : TextSort::kOfPerson, facts);
    } else if (is_sentence(change.field)) {
      check(change, claim, TextSort::kSentence, facts);
    }
    return facts;
  }

  void check(const Change& change, std::string_view claim, TextSort sort, std::set<Fact>& facts) {
    const claims::Known known{profile_.facts(), application_.companies, application_.role};
    std::vector<UnsaidClaim> claims = claims::unsaid_titles(claim, sort, known);
    std::vector<UnsaidClaim> more = claims::unsaid_employers(claim, sort, known);
    if (sort == TextSort::kTitle && change.field != kNameField) {
      for (UnsaidClaim& each : claims::unsaid_in_headline(claim, known))
        more.push_back(std::move(each));
    }
    for (UnsaidClaim& each : more) claims.push_back(std::move(each));
    std::set<std::string> told;
    for (UnsaidClaim& each : claims) {
      const bool is_news = told.insert(each.message).second;
      if (is_news) tell(change, each.fact, std::move(each.message), each.about, facts);
    }
  }

  void check_numbers(const Change& change, std::set<Fact>& facts) {
    for (const claims::Quantity& quantity : numbers_.unknown_in(change.claim, change.part)) {
      const bool is_date = quantity.month != 0;
      tell(change, is_date ? Fact::kDates : Fact::kNumbers,
           fmt::format("the profile does not say the {} {}{}", is_date ? "date" : "number",
                       quantity.text, of_text(change)),
           quantity.text, facts);
    }
  }

  /// "German (C2)" of one who says C1.
  void check_languages(const Change& change, std::set<Fact>& facts) {
    for (const claims::LanguageLevel& level :
         claims::higher_levels_in(change.claim, profile_.facts().languages)) {
      tell(change, Fact::kNumbers,
           fmt::format("the profile says a lower level than {}{}", level.text, of_text(change)),
           level.text, facts);
    }
  }

  void tell(const Change& change, Fact fact, std::string message, const std::string& claim,
            std::set<Fact>& facts) {
    facts.insert(fact);
    if (!allowed_.contains(fact)) report(change, fact, std::move(message), claim);
  }

  /// Hints that hold for all of a text are told with the first of its errors.
  void report(const Change& change, Fact fact, std::string message, const std::string& claim) {
    Diagnostic& error = diagnostics_.error(change.where, std::move(message));
    error.about = claim;
    const std::string around = words_around(change.after, claim);
    if (!around.empty()) error.hints.push_back({fmt::format("in \"{}\"", around), {}});
    SourceSpan where;
    if (change.part != Part::kNone) where = profile_.at(change.part).where;
    if (!change.before.empty() && told_.empty() && is_short_enough(change)) {
      error.hints.push_back(
          {fmt::format("it says {}", json_quoted(shortened(change.before))), where});
    } else if (change.before.empty() && fact_field(change.field) != nullptr) {
      error.hints.push_back({"it says none", where});
    }
    if (!told_.insert(fact).second) return;
    error.hints.push_back(
        {fmt::format("\"allow: [{}]\" lets a variant differ", claims::fact_name(fact)), {}});
  }

  const Parts& profile_;
  const std::set<Fact>& allowed_;
  const claims::Application& application_;
  Diagnostics& diagnostics_;
  NumberGuard numbers_;
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

bool has_all(const std::set<Fact>& allowed, const std::set<Fact>& facts) {
  return std::includes(allowed.begin(), allowed.end(), facts.begin(), facts.end());
}

/// Links and pictures of a text that the profile has nowhere.
std::vector<Target> unknown_targets(const Change& change, const Parts& profile) {
  std::vector<Target> unknown;
  for (const Target& target : change.targets) {
    const bool is_inner = !target.is_picture && target.address.starts_with('#');
    if (is_inner || profile.addresses().contains(address_key(target.address))) continue;
    unknown.push_back(target);
  }
  return unknown;
}

std::string name_of_part(const Change& change) {
  return change.part == Part::kNone ? std::string() : change.name;
}

Statement statement_of(const Target& target, const Change& change) {
  return {name_of_part(change), target.is_picture ? "picture" : "link", target.address, "", {},
          change.where};
}

}  // namespace

bool is_less_exact(const Change& change) {
  const FactField* row = fact_field(change.field);
  return row != nullptr && row->fact == Fact::kDates && says_the_same(change, Fact::kDates);
}

std::vector<Statement> guard_facts(const Parts& profile, std::string_view language,
                                   const std::vector<Change>& changes,
                                   const std::set<Fact>& allowed,
                                   const claims::Application& application,
                                   Diagnostics& diagnostics) {
  std::vector<Statement> statements;
  FactGuard guard(profile, language, allowed, application, diagnostics);
  for (const Change& change : changes) {
    for (const Target& target : unknown_targets(change, profile)) {
      if (!allowed.contains(Fact::kStatements)) report_target(target, change, diagnostics);
      statements.push_back(statement_of(target, change));
    }
    if (!is_statement(change)) continue;
    std::set<Fact> facts = guard.facts_of(change);
    // A fact that is refused says more than that the text is another.
    const bool is_guarded = !allowed.contains(Fact::kStatements) && has_all(allowed, facts);
    if (is_guarded && !is_of_profile(change, profile, language))
      report_statement(change, diagnostics);
    const bool is_title_of_section = change.field == kSectionTitle;
    const bool says_nothing =
        is_title_of_section || change.field == kNameField || change.field == kLayoutText;
    if (facts.empty() && (says_nothing || is_said(change.after, profile))) continue;
    statements.push_back({name_of_part(change), change.field, change.after, change.before,
                          std::move(facts), change.where});
  }
  return statements;
}

}  // namespace cvpress::tailor
