// The fields of a letter out of its front matter, with its variables filled.
#pragma once

#include <span>
#include <string>
#include <string_view>

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
  model::Blocks body(SourceSpan where) const;

 private:
  model::InlineText text(data::Fields& fields, KeyNames names);
  std::vector<model::InlineText> lines(data::Fields& fields, KeyNames names);
  std::string filled_text(std::string_view text, SourceSpan where) const;
  void fill(model::InlineText& text, SourceSpan around) const;
  void fill(model::Blocks& blocks, SourceSpan around) const;
  void add_lines(const data::Value& value, std::vector<model::InlineText>& lines) const;

  const locale::Variables& variables_;
  std::string language_;
  const SourceMap& sources_;
  Diagnostics& diagnostics_;
  markdown::Context context_;
};

}  // namespace cvpress::input
