// Small PDF files, written by hand for the tests of the reader.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "reader/document.h"

namespace cvpress::testing_support {

/// Numbered objects and what a file puts around them.
class SmallPdf {
 public:
  SmallPdf& object(int number, const std::string& body);
  /// With the right /Length.
  SmallPdf& stream(int number, const std::string& dictionary, const std::string& data);
  /// With a table of cross-references; `trailer` stands beside /Size.
  std::string file(const std::string& trailer = "/Root 1 0 R") const;
  /// Header and objects only.
  std::string body() const;

 private:
  std::map<int, std::string> objects_;
};

/// A catalog (1), a page tree (2), a page (3) and its content (4). The font F1 (5) has
/// WinAnsiEncoding and letters half an em wide.
SmallPdf page_of(const std::string& content, const std::string& more_of_page = "",
                 const std::string& more_of_resources = "",
                 const std::string& more_of_catalog = "");

/// Bytes as zlib packs them.
std::string packed(const std::string& bytes);

struct PdfReading {
  bool ok = false;
  reader::SeenDocument document;
  std::string messages;

  /// The texts of all glyphs, pages parted by "|".
  std::string text() const;
};

PdfReading read_small(const std::string& bytes, const reader::Bounds& bounds = {});

/// The texts of words, parted by "|".
template <class Words>
std::string joined(const Words& words) {
  std::string all;
  for (const auto& word : words) all += (all.empty() ? "" : "|") + word.text;
  return all;
}

}  // namespace cvpress::testing_support
