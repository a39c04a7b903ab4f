// The fields of a letter out of its front matter, with its variables filled.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/fields.h"
#include "locale/variables.h"
#include "markdown/context.h"
#include "model/resume.h"

namespace cvpress::input {

/// Names of one key, the usual one first.
using KeyNames = std::span<const std::string_view>;

/// Reads values of a letter in a language, "" where that is not known.
class LetterFields {
 public:
  LetterFields(const locale::Variables& variables, std::string language, const SourceMap& sources,
               Diagnostics& diagnostics);

  /// Reads all that front matter can say into a letter; `folder` is the letter's own.
  void read(data::Fields& fields, const std::string& folder, model::Letter& letter);
  /// The body, which stands at a place.
  model::Blocks body(std::string_view markdown, SourceSpan where);

 private:
  model::InlineText text(data::Fields& fields, KeyNames names);
  std::vector<model::InlineText> lines(data::Fields& fields, KeyNames names);
  void add_lines(const data::Value& value, std::vector<model::InlineText>& lines);
  std::string filled(std::string_view text, SourceSpan where);
  void fill(model::InlineText& text, SourceSpan around);
  void fill(model::Blocks& blocks, SourceSpan around);
  void tell(const locale::VariableMistake& mistake, SourceSpan where);

  const locale::Variables& variables_;
  std::string language_;
  const SourceMap& sources_;
  Diagnostics& diagnostics_;
  markdown::Context context_;
  std::size_t bytes_ = 0;                    // of all texts, with what variables put into them
  std::set<std::string, std::less<>> told_;  // what is wrong with variables
};

}  // namespace cvpress::input
