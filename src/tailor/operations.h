// What a plan does to a profile, as it is written there: values that are read once and
// applied for every document.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "claims/fact.h"
#include "data/value.h"
#include "tailor/plan_text.h"
#include "tailor/selector.h"
#include "tailor/tag_expression.h"

namespace cvpress::tailor {

/// Tags for choosing, given without touching the source.
struct Tagging {
  std::vector<Selector> select;
  std::vector<std::string> tags;
  SourceSpan where;
};

/// A name of the plan with its place.
struct PlacedName {
  std::string name;
  SourceSpan where;
};

/// What comes first: entries in their section, bullets in their list; or whole sections. The
/// others follow as they are.
struct Ordering {
  std::string section;  // in which the selectors look; "" for all
  std::vector<Selector> first;
  std::vector<PlacedName> sections;  // kinds or titles
  SourceSpan where;
};

/// At most so many entries of a section, and bullets of each entry.
struct Limit {
  std::string section;  // a kind or a title; "" for all
  std::optional<int> entries;
  std::optional<int> bullets;
  SourceSpan where;
};

/// Another text for a bullet, a member of a group, or an entry's whole description.
struct Replacement {
  Selector select;
  PlanText with;
  SourceSpan where;
};

/// Bullets behind the others of an entry (or of a section's text), or behind a bullet.
struct Addition {
  Selector select;
  std::vector<PlanText> bullets;
  SourceSpan where;
};

struct FieldText {
  std::string field;  // as in entry_fields()
  PlanText text;
  SourceSpan where;  // of the key
};

/// Other values for fields of an entry.
struct FieldChange {
  Selector select;
  std::vector<FieldText> fields;
  SourceSpan where;
};

/// Another title for a section.
struct SectionTitle {
  std::string section;  // a kind or a title
  PlanText title;
  SourceSpan where;
};

/// What is held against the profile: the facts that texts state, or all that they say.
enum class Guard : std::uint8_t { kFacts, kStatements };

/// The operations of one layer of a plan: its tags, its defaults, a variant, a dimension's
/// value or a row. Of several layers the strongest decides what there is one of (`include`,
/// `headline`, `summary`, `guard`, the title of a section, a limit, a field); all others add up,
/// and whatever any layer excludes or hides is gone.
struct Operations {
  std::vector<Tagging> tags;
  std::optional<TagExpression> include;
  SourceSpan include_where;
  std::optional<TagExpression> exclude;
  SourceSpan exclude_where;
  std::vector<Selector> hide;
  std::vector<Ordering> order;
  std::vector<Limit> limit;
  std::vector<Replacement> replace;
  std::vector<Addition> add;
  std::vector<FieldChange> set;
  std::vector<SectionTitle> titles;
  std::optional<PlanText> headline;
  std::optional<PlanText> summary;
  std::vector<PlacedName> bold;
  std::optional<Guard> guard;
  std::set<claims::Fact> allow;
};

/// Reads the keys of a mapping that are operations; other keys are left to whoever knows them.
/// What is wrong is an error at its place and left out, and the rest is read.
Operations read_operations(const data::Value& mapping, Diagnostics& diagnostics);

bool is_operation_key(std::string_view key);

/// What stands behind a key of operations: for the schema of plans.
enum class OperationValue : std::uint8_t {
  kText,        // text, or a mapping of languages to texts
  kTexts,       // one of them or several
  kWord,        // text without languages
  kWords,       // one or several
  kWhole,       // a whole number that is not negative
  kCount,       // a whole number from 1
  kTruth,       //
  kExpression,  // of tags: text, or a list of which one must hold
  kSelector,    // a text or a mapping of sort "selector"
  kSelectors,   // one or several
  kMaps,        // one or several mappings of the sort `of`
  kNamedTexts,  // a mapping of own names to texts
  kFacts,       // one or several of fact_name()
  kGuard,       // "facts" or "statements"
};

struct OperationKeyInfo {
  std::string_view key;
  OperationValue value = OperationValue::kWord;
  std::string_view about;    // one line for people who write plans
  std::string_view of = {};  // of kMaps: which sort
};

/// A sort of mapping: "operations" itself, "selector", and those that kMaps names.
struct OperationMapInfo {
  std::string_view name;
  std::vector<OperationKeyInfo> keys;
};

std::vector<OperationMapInfo> operation_maps();

/// The fields that `set` knows by name; others are `extra.NAME`.
std::span<const std::string_view> entry_fields();

}  // namespace cvpress::tailor
