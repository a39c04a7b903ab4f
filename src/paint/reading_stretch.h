// Stretches of a paragraph's text that are drawn as they are read, though lines are drawn as they
// are seen.
#pragma once

#include <cstdint>

#include "text/paragraph.h"

namespace cvpress::paint {

/// The bytes of a paragraph that were drawn one beside the other, in either direction.
class ReadingStretch {
 public:
  /// Takes bytes [begin, end) in. False where letters stand between them and the stretch, or
  /// nothing was taken in yet: then they begin another.
  bool takes_in(const text::Paragraph& paragraph, std::uint32_t begin, std::uint32_t end);
  bool is_empty() const { return paragraph_ == nullptr; }

 private:
  bool is_beside(const text::Paragraph& paragraph, std::uint32_t begin, std::uint32_t end) const;

  const text::Paragraph* paragraph_ = nullptr;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
};

/// Where in the paragraph's text what a piece shows ends.
std::uint32_t end_of(const text::Run& run, const text::Piece& piece);

}  // namespace cvpress::paint
