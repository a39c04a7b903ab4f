// What tests of paint print with, and how they look at it.
#pragma once

#include <variant>

#include <gtest/gtest.h>

#include "base/files.h"
#include "paint/paint.h"
#include "text/font_catalog.h"

namespace cvpress::tests {

/// The fonts that are in the program.
inline const text::FontCatalog& built_in_fonts() {
  static const MemoryFiles kFiles;
  static const text::FontCatalog kFonts(kFiles, {});
  return kFonts;
}

/// The first thing of its kind that the first page draws.
template <class T>
const T& first(const paint::DisplayList& list) {
  for (const paint::DrawOp& op : list.pages.at(0).ops) {
    if (const auto* found = std::get_if<T>(&op)) return *found;
  }
  ADD_FAILURE() << "there is none";
  static const T kNone{};
  return kNone;
}

}  // namespace cvpress::tests
