// A letter held against the profile of its writer: warnings only.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/lately_used.h"
#include "model/resume.h"
#include "tailor/operations.h"
#include "tailor/parts.h"
#include "tailor/plan_text.h"

namespace cvpress::tailor {

/// What a letter is held against, and where its texts are.
struct LetterContext {
  const Parts& profile;
  const Variables& variables;  // that the letter is filled with
  const std::set<claims::Fact>& allowed;
  const SourceMap& sources;  // of the letter
};

/// Reads the letters of one thread. Their sentences are mostly the same from row to row, so that
/// those that say nothing wrong are remembered.
class LetterGuard {
 public:
  /// Warns of what the sentences in which the writer speaks of herself say and the profile does
  /// not: titles, degrees, schools and employers, and roles and years beside places of the profile.
  /// Each has its place in the letter, else that of its paragraph. The company and the role that
  /// the variables name are what she applies for.
  void read(const model::Letter& letter, const LetterContext& context, Diagnostics& diagnostics);

 private:
  /// Whether a sentence claims nothing, whoever the signs in it stand for.
  bool is_silent(std::string_view sentence, const Parts& profile);

  static constexpr std::size_t kMostBytes = std::size_t{1} << 17;
  LatelyUsed<std::pair<const Parts*, std::string>, bool> silent_{kMostBytes};
};

}  // namespace cvpress::tailor
