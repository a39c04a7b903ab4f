// Paragraphs that are needed again: documents of one résumé share most of theirs.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "text/paragraph.h"

namespace cvpress::text {

/// Keeps what was shaped with one catalogue of fonts, to give it back for the same spans.
/// What was not asked for in a while is let go, so that its size is bounded. For one thread.
class ShapedBefore {
 public:
  /// Keeps `most` paragraphs, and as many again that were not asked for lately.
  explicit ShapedBefore(std::size_t most = kUsualMost) : most_(most) {}

  /// As text::shape, whose warnings come each time. `fonts` must always be the same.
  ParagraphPtr shape(const std::vector<TextSpan>& spans, const ShapeOptions& options,
                     const FontCatalog& fonts, Diagnostics& diagnostics);

 private:
  static constexpr std::size_t kUsualMost = 4'000;

  struct Kept {
    std::vector<TextSpan> spans;
    ShapeOptions options;
    ParagraphPtr paragraph;
  };
  /// By a number made of all that counts; different ones with the same number push each
  /// other out.
  using Generation = std::unordered_map<std::size_t, Kept>;

  ParagraphPtr find(std::size_t number, const std::vector<TextSpan>& spans,
                    const ShapeOptions& options);
  void keep(std::size_t number, Kept kept);

  std::size_t most_;
  Generation recent_;
  Generation old_;
};

}  // namespace cvpress::text
