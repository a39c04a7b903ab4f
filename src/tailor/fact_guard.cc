#include "tailor/fact_guard.h"

#include <algorithm>

#include <fmt/format.h>

#include "tailor/comparable.h"
#include "tailor/numbers.h"

namespace cvpress::tailor {
namespace {

using model::Kind;

/// What a field of an entry states. Numbers are looked for in all fields without a row.
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
    {"section title", std::nullopt},
};

const FactField* fact_field(std::string_view field) {
  for (const FactField& row : kFactFields) {
    if (row.field == field) return &row;
  }
  return nullptr;
}

/// Dates that are told less exactly are hidden, not changed.
bool says_the_same(const Change& change, Fact fact) {
  const std::string before = comparable(change.before);
  const std::string after = comparable(change.after);
  return before == after || (fact == Fact::kDates && before.starts_with(after + "-"));
}

class FactGuard {
 public:
  FactGuard(const Parts& profile, const std::set<Fact>& allowed, Diagnostics& diagnostics)
      : profile_(profile), allowed_(allowed), diagnostics_(diagnostics) {}

  /// The facts in which a change differs from the profile; those not allowed are reported.
  std::set<Fact> facts_of(const Change& change) {
    const FactField* row = fact_field(change.field);
    if (row == nullptr) return changed_numbers(change);
    if (!row->fact || says_the_same(change, *row->fact)) return {};
    const std::optional<Fact> fact = fact_of_part(change.part, *row->fact);
    if (!fact) return {};
    if (!allowed_.contains(*fact)) {
      report(change, *fact,
             fmt::format("the {} of {} is another in the profile", change.field, change.name));
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

  std::set<Fact> changed_numbers(const Change& change) {
    std::set<Fact> facts;
    const std::set<std::string> known = known_numbers(change);
    for (const std::string& number : numbers_in(change.after)) {
      if (known.contains(number)) continue;
      facts.insert(Fact::kNumbers);
      if (allowed_.contains(Fact::kNumbers)) break;
      report(change, Fact::kNumbers,
             fmt::format("the profile does not say the number {}{}", number,
                         change.before.empty() ? "" : " of " + change.name));
    }
    return facts;
  }

  /// Of what another text stands for, and the rest of its entry; for what is new, of all.
  std::set<std::string> known_numbers(const Change& change) const {
    if (change.part == Part::kNone || change.before.empty()) return profile_.numbers();
    std::set<std::string> numbers = numbers_in(change.before);
    const Part& part = profile_.at(change.part);
    if (part.entry != nullptr) numbers.merge(numbers_of(*part.entry));
    return numbers;
  }

  void report(const Change& change, Fact fact, std::string message) {
    Diagnostic& error = diagnostics_.error(change.where, std::move(message));
    SourceSpan where;
    if (change.part != Part::kNone) where = profile_.at(change.part).where;
    if (!change.before.empty()) {
      error.hints.push_back({fmt::format("it says {}", json_quoted(change.before)), where});
    } else if (fact != Fact::kNumbers) {
      error.hints.push_back({"it says none", where});
    }
    error.hints.push_back(
        {fmt::format("\"allow: [{}]\" lets a variant differ", fact_name(fact)), {}});
  }

  const Parts& profile_;
  const std::set<Fact>& allowed_;
  Diagnostics& diagnostics_;
};

/// Whether the profile says a text somewhere.
bool is_said(const std::string& text, const Parts& profile) {
  const std::string wanted = comparable(text);
  for (const Part& part : profile.all()) {
    if (part.words == wanted || part.title == wanted || part.organization == wanted) return true;
  }
  return comparable(model::plain_text(profile.resume().person.headline)) == wanted;
}

bool is_statement(const Change& change) {
  return change.kind != ChangeKind::kRemoved && !change.after.empty() &&
         change.field != "section title" && comparable(change.after) != comparable(change.before);
}

}  // namespace

std::vector<Statement> guard_facts(const Parts& profile, const std::vector<Change>& changes,
                                   const std::set<Fact>& allowed, Diagnostics& diagnostics) {
  std::vector<Statement> statements;
  FactGuard guard(profile, allowed, diagnostics);
  for (const Change& change : changes) {
    if (!is_statement(change)) continue;
    std::set<Fact> facts = guard.facts_of(change);
    if (facts.empty() && is_said(change.after, profile)) continue;
    statements.push_back(
        {change.name, change.field, change.after, change.before, std::move(facts), change.where});
  }
  return statements;
}

}  // namespace cvpress::tailor
