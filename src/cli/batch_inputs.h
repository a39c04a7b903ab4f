// The files that a batch reads, so that none of them is written over.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/source.h"
#include "cli/annexes.h"
#include "cli/batch_plan.h"

namespace cvpress::cli {

class BatchInputs {
 public:
  /// The rows' file, and all texts and annexes that are read while these grow. They outlive it.
  BatchInputs(const LoadedPlan& loaded, const SourceMap& texts, const Annexes& annexes);

  /// One more, such as a letter's text.
  void add(const std::string& path);
  /// Knows what was read since.
  void look();
  /// Whether a path is that of a file that is read, by whatever name. For any thread, once
  /// reading has ended.
  bool has(const std::string& path) const;

 private:
  const SourceMap& texts_;
  const Annexes& annexes_;
  std::size_t known_texts_ = 0;
  std::unordered_multimap<std::string, std::string> paths_;  // by the last part in lower case
};

/// Why a document is not written there.
std::string told_as_input(const std::string& path);

}  // namespace cvpress::cli
