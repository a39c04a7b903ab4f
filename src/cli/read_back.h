// The self-check of a render: what was written is read again.
#pragma once

#include <future>
#include <string_view>

#include "audit/self_check.h"
#include "base/diagnostics.h"
#include "reader/fonts_before.h"

namespace cvpress::cli {

class ReadBack {
 public:
  /// Begins with what needs no PDF; of long documents on a thread of its own, while the PDF is
  /// written. What was printed must outlive this.
  explicit ReadBack(const audit::Printed& printed);

  /// Tells, as errors, what a reader of the PDF does not get as it was printed. To be called once.
  /// `before` may be null.
  void check(std::string_view pdf, Diagnostics& diagnostics, reader::FontsBefore* before = nullptr);

 private:
  audit::Printed printed_;
  std::future<audit::Expected> expected_;
};

}  // namespace cvpress::cli
