// What operations want of each part of a profile, before the résumé is made: internal to
// tailor/.
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "tailor/find_parts.h"
#include "tailor/tailor.h"

namespace cvpress::tailor {

using Layers = std::vector<const Operations*>;

/// A text of the plan for this document: its language's, variables filled.
struct ReadyText {
  std::string text;
  SourceSpan where;
  std::string claim = {};  // the text without what a row tells of the application
};

struct ReadyField {
  std::string field;
  ReadyText text;
};

/// What becomes of one part.
struct PartDraft {
  static constexpr int kUnranked = std::numeric_limits<int>::max();

  bool is_dropped = false;
  std::string why;       // it is dropped
  SourceSpan why_where;  // in the plan
  int rank = kUnranked;  // lower ones come first
  std::optional<ReadyText> replacement;
  std::vector<ReadyText> additions;
  std::vector<ReadyField> fields;
  std::optional<ReadyText> title;  // of a section
  std::optional<int> most_entries;
  std::optional<int> most_bullets;
  SourceSpan limit_where;
};

struct Draft {
  Draft(const Parts& profile, const Context& the_context, Diagnostics& the_diagnostics);

  Ground ground() const { return {parts, added_tags, context.language}; }
  /// The first reason to drop a part is the one that is told.
  void drop(std::size_t part, std::string why, SourceSpan where);
  std::optional<ReadyText> ready(const PlanText& text, TextForm form = TextForm::kMarkdown) const;
  /// A selector with variables filled; empty, with an error, where that fails.
  Selector ready(const Selector& selector) const;
  /// The part that an operation on exactly one means, if it is one of those it can act on.
  std::optional<std::size_t> one_part(const Selector& selector) const;

  const Parts& parts;
  const Context& context;
  /// The variables without what they tell of the application, once a text has asked for them.
  mutable std::optional<Variables> claims;
  Diagnostics& diagnostics;
  std::vector<PartDraft> drafts;
  std::vector<Tags> added_tags;
  std::optional<ReadyText> headline;
  std::optional<ReadyText> summary;
  std::vector<std::string> bold;
  std::vector<SourceSpan> bold_places;  // of each
  std::set<std::string> hidden_names;
};

// Each looks at one sort of operation in all layers.
void add_tags(const Layers& layers, Draft& draft);
void choose_by_tags(const Layers& layers, Draft& draft);
void hide_parts(const Layers& layers, Draft& draft);
void order_parts(const Layers& layers, Draft& draft);
void limit_parts(const Layers& layers, Draft& draft);
void edit_texts(const Layers& layers, Draft& draft);

/// The résumé that a draft makes; each difference but of order is added to the changes.
model::Resume made_resume(Draft& draft, std::vector<Change>& changes);

}  // namespace cvpress::tailor
