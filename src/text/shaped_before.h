// Paragraphs that are needed again: documents of one résumé share most of theirs.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "base/lately_used.h"
#include "text/paragraph.h"

namespace cvpress::text {

/// Keeps what was shaped with one catalogue of fonts, to give it back for the same spans. Its
/// size is bounded. For one thread.
class ShapedBefore {
 public:
  explicit ShapedBefore(std::size_t most = kUsualMost) : kept_(most) {}

  /// As text::shape, whose warnings come each time. `fonts` must always be the same.
  ParagraphPtr shape(const std::vector<TextSpan>& spans, const ShapeOptions& options,
                     const FontCatalog& fonts, Diagnostics& diagnostics);

 private:
  static constexpr std::size_t kUsualMost = 1'000;

  LatelyUsed<std::pair<std::vector<TextSpan>, ShapeOptions>, ParagraphPtr> kept_;
};

}  // namespace cvpress::text
