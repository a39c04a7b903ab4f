// Nothing is lost: the fields that entries have and no element prints.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostics.h"
#include "compose/setting.h"
#include "model/resume.h"

namespace cvpress::compose {

/// Warns of each field of each kind of entry once.
class Unprinted {
 public:
  explicit Unprinted(std::string_view layout) : layout_(layout) {}

  /// Looks at an entry that was composed; `printed` are the full names of what
  /// it printed, `omit` the fields that may stay unprinted.
  void check(const model::Entry& entry, const FieldNames& printed,
             const std::set<std::string, std::less<>>& omit, Diagnostics& diagnostics);

  /// How many such fields were met, told of or not.
  std::size_t met() const { return met_; }

 private:
  void check_members(const model::Entry& entry, const FieldNames& printed,
                     const std::set<std::string, std::less<>>& omit, Diagnostics& diagnostics);
  void report(const model::Entry& entry, std::string_view field, SourceSpan where,
              Diagnostics& diagnostics);

  std::string layout_;
  std::size_t met_ = 0;
  std::set<std::pair<model::Kind, std::string>> reported_;
};

}  // namespace cvpress::compose
