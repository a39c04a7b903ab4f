// What a variant says and its profile does not: told, and refused where it is a fact.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "claims/application_words.h"
#include "tailor/addresses.h"
#include "tailor/operations.h"
#include "tailor/parts.h"
#include "tailor/plan_text.h"

namespace cvpress::tailor {

enum class ChangeKind : std::uint8_t { kRemoved, kAdded, kReplaced };

/// Fields of texts that are no part of the résumé's: what a plan gives the layout, calls a section
/// and the person.
inline constexpr std::string_view kLayoutText = "layout text";
inline constexpr std::string_view kSectionTitle = "section title";
inline constexpr std::string_view kNameField = "name";

/// Something that operations did to a part.
struct Change {
  ChangeKind kind = ChangeKind::kReplaced;
  std::size_t part = Part::kNone;  // of the profile; kNone for the person's headline
  std::string name;                // what the part is called: described()
  std::string field;   // "title", "bullet", "headline", "summary", …; "" for all of it
  std::string before;  // what the profile says; "" of what is added
  std::string after;   // what the résumé says; "" of what is removed
  std::string claim;   // the same without what a row tells of the application
  SourceSpan where;    // in the plan
  std::vector<Target> targets = {};  // of what the résumé says: links and pictures
};

/// A text that is not the profile's.
struct Statement {
  std::string name;   // of the part that says it; "" of what is of no part, such as the headline
  std::string field;  // which of its texts
  std::string text;
  std::string instead_of;        // "" where it is more
  std::set<claims::Fact> facts;  // in which it differs from the profile; all are allowed
  SourceSpan where;              // in the plan
};

/// Whether a change tells a date less exactly, or as it was.
bool is_less_exact(const Change& change);

/// The statements that changes make. What is set to nothing is hidden, which needs no leave: a
/// title, an employer, a degree; but not a date, because what is left says another then. A date,
/// number, employer, title or degree that is not the profile's is an error at its place in the
/// plan, unless it is allowed. Numbers are looked for in all texts: in the same entry with the same
/// unit and words beside them, of a headline, a summary, a section's title, the person's name and a
/// layout's text in the whole profile; and in these five also roles, ranks, degrees, and employers
/// behind "at". In bullets and descriptions, which speak of others too, roles are looked for behind
/// words such as "as". In sentences and the summary, a company of the `application` is no
/// claim unless it is said that somebody worked there. Where statements are not allowed, those that
/// are not of the profile (is_of_profile()) are errors, too, and so are links to addresses and
/// pictures that it does not have. The changes are of a document in `language`.
std::vector<Statement> guard_facts(const Parts& profile, std::string_view language,
                                   const std::vector<Change>& changes,
                                   const std::set<claims::Fact>& allowed,
                                   const claims::Application& application,
                                   Diagnostics& diagnostics);

}  // namespace cvpress::tailor
