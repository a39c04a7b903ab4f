// The files that a batch reads, so that none of them is written over.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/source.h"
#include "cli/annexes.h"
#include "cli/batch_documents.h"
#include "cli/batch_plan.h"

namespace cvpress::cli {

class BatchInputs {
 public:
  /// The rows' file, and all texts and annexes that are read while these grow. They outlive it.
  BatchInputs(const LoadedPlan& loaded, const SourceMap& texts, const Annexes& annexes);

  /// One more, such as a letter's text.
  void add(const std::string& path);
  /// Knows what was read since, and the pictures of letters and pages.
  void look();
  /// The same of the pictures that a profile names: those that are there.
  void add_pictures(const Profile& profile);
  /// Whether a path is that of a file that is read, by whatever name, or that of a picture one of
  /// whose pages could be. For any thread, once reading has ended.
  bool has(const std::string& path) const;

 private:
  void add_pictures_in(const std::string& file, std::string_view text);
  bool has_page_of(const std::string& picture) const;

  using Paths = std::unordered_multimap<std::string, std::string>;
  const SourceMap& texts_;
  const Annexes& annexes_;
  std::size_t known_texts_ = 0;
  std::unordered_set<const Profile*> with_pictures_;
  Paths paths_;  // by the last part in lower case
  Paths pages_;  // by that of the pictures whose pages they could be
};

/// Why a document is not written: one of its files would take the place of one that is read.
std::optional<batch::RowError> input_fault(const BatchDocument& document, const LoadedPlan& loaded,
                                           const BatchInputs& inputs);

}  // namespace cvpress::cli
