// Fonts that may be needed again: PDFs that one program writes of one résumé share most of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "base/lately_used.h"

namespace cvpress::reader {

class Budget;
class ObjectFile;
struct KeptFont;

/// Gives back what it was given of another file, where the font is made of the same objects: those
/// of the same numbers, each with the same bytes, the font program's among them. Within bounds; it
/// changes nothing of what is read. For one thread, and for files with the same Bounds.
class FontsBefore {
 public:
  using KeptFontPtr = std::shared_ptr<const KeptFont>;

  /// The font that is object `number` and the `index`-th of the document, its cost taken from
  /// the budget; null where it must be read.
  KeptFontPtr find(ObjectFile& file, std::uint32_t number, std::uint32_t index);
  /// To be given back; `font` says what it is made of.
  void keep(std::uint32_t number, KeptFontPtr font);

 private:
  static constexpr std::size_t kMostBytes = std::size_t{1} << 20;

  LatelyUsed<std::uint32_t, KeptFontPtr> fonts_{kMostBytes};
};

}  // namespace cvpress::reader
