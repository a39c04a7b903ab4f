// What résumés call skills and technologies, and what all do: internal to tailor/.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tailor/parts.h"
#include "tailor/term_words.h"

namespace cvpress::tailor {

/// The terms that are looked for in a job's text wherever they stand there.
class KnownTerms {
 public:
  KnownTerms(std::span<const Parts* const> resumes, const TermReader& reader);

  /// How a term is written where its case counts; "" for all others.
  std::string exact(const Forms& forms) const;

  /// How many words from `at` on are a known term; the most of several.
  std::size_t length_at(const std::vector<TermWord>& words, std::size_t at) const;

 private:
  void add(const Parts& resume);
  void add(std::string_view text);
  void add_items(std::string_view line);
  void add_names(std::string_view text, std::string_view language);
  void add_of_entry(const Part& part);

  const TermReader& reader_;
  std::map<Forms, std::string> terms_;  // with how a name is written that is meant only so
};

}  // namespace cvpress::tailor
