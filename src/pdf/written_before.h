// What of a PDF may be needed again for the next: documents of one résumé share most of
// their letters, and all of their color profile.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>

#include "base/lately_used.h"
#include "base/result.h"
#include "pdf/cluster_text.h"
#include "pdf/deflater.h"
#include "pdf/font_objects.h"
#include "pdf/shapes.h"
#include "text/font_face.h"
#include "text/paragraph.h"

namespace cvpress::pdf {

/// Gives back what it gave before, within bounds; it changes no byte. For one thread.
class WrittenBefore {
 public:
  /// The bytes in zlib's format.
  const std::string& deflated(const std::string& bytes);
  /// Of bytes that no other document has: nothing is kept.
  std::string quickly_deflated(const std::string& bytes) { return quick_.deflated(bytes); }
  /// What the glyphs of a run stand for, with `joins_glyphs` as written_texts has it.
  std::shared_ptr<const WrittenTexts> texts(const text::RunPtr& run, bool joins_glyphs);
  /// A face with some of its glyphs, and its tag.
  Result<FontFile> subset(const text::FacePtr& face, const std::set<text::GlyphId>& glyphs);
  /// Of a glyph that is drawn as a shape.
  const GlyphOutline& outline(const text::FacePtr& face, text::GlyphId glyph);

 private:
  static constexpr std::size_t kMostStreams = 60;
  static constexpr std::size_t kMostRuns = 500;
  static constexpr std::size_t kMostSubsets = 30;
  static constexpr std::size_t kMostOutlines = 60;
  using OutlineKey = std::pair<text::FacePtr, text::GlyphId>;
  using RunKey = std::pair<text::RunPtr, bool>;  // keeps the run, so that its address is its own
  using SubsetKey = std::pair<text::FacePtr, std::set<text::GlyphId>>;

  Deflater deflater_;
  Deflater quick_{Deflater::Effort::kQuick};
  LatelyUsed<std::string, std::string> streams_{kMostStreams};
  LatelyUsed<RunKey, std::shared_ptr<const WrittenTexts>> texts_{kMostRuns};
  LatelyUsed<SubsetKey, FontFile> subsets_{kMostSubsets};
  LatelyUsed<OutlineKey, GlyphOutline> outlines_{kMostOutlines};
};

}  // namespace cvpress::pdf
