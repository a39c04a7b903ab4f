// A profile and what a plan does to it, made into the résumé of one document.
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "model/resume.h"
#include "tailor/fact_guard.h"
#include "tailor/operations.h"
#include "tailor/parts.h"
#include "tailor/plan_text.h"

namespace cvpress::tailor {

/// What differs from document to document, besides operations.
struct Context {
  std::string language;        // BCP 47: which version of a text, how dates are written
  const Variables& variables;  // what braces in texts stand for
  const SourceMap& sources;    // of the plan's texts
  /// What `hide` knows besides parts of the résumé ("phone"): names that it hands on.
  std::span<const std::string> hideable = {};
  /// The person's name where the plan says it: only guarded here.
  std::optional<PlacedName> name = {};
  /// Templates of texts that the plan gives the layout, and the document's title: only guarded
  /// here, too; and contacts in words.
  std::span<const PlacedName> layout_texts = {};
  std::span<const PlacedName> contacts = {};
  /// Of the document, counted from year 0: how long somebody has been somewhere that she still is;
  /// 0 where it is not known.
  int month = 0;
};

/// A word of "bold".
struct BoldWord {
  std::string text;
  SourceSpan where;
  bool is_said = false;  // by a description of the résumé that was made
};

struct Tailored {
  model::Resume resume;
  /// What is not as it is in the profile, but for what is only in another order.
  std::vector<Change> changes;
  /// All that the résumé says and the profile does not.
  std::vector<Statement> statements;
  /// Names of `hide` that are no parts: for privacy::hide.
  std::set<std::string> hidden_names;
  std::vector<BoldWord> bold;
};

/// What any of the layers lets differ from the profile: statements, too, unless they are guarded.
std::set<claims::Fact> allowed_facts(const std::vector<const Operations*>& layers);

/// The operations of layers, weakest first, done to a profile. Selectors mean parts of the
/// profile as it is, whatever other operations do to them. An error leaves no résumé; what is
/// left out is told by notes.
Result<Tailored> tailor(const Parts& profile, const std::vector<const Operations*>& layers,
                        const Context& context, Diagnostics& diagnostics);

/// The same for one document alone.
Result<Tailored> tailor(const model::Resume& profile, const std::vector<const Operations*>& layers,
                        const Context& context, Diagnostics& diagnostics);

}  // namespace cvpress::tailor
