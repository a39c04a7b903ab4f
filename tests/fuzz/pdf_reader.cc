// Any bytes through the reader of PDFs and the three orders of words.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "reader/text_orders.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace cvpress;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  Diagnostics diagnostics;
  // Small bounds find in a small file what large ones find in a large one.
  reader::Bounds bounds;
  bounds.most_decoded = std::size_t{1} << 20;
  bounds.most_glyphs = 20'000;
  bounds.most_objects = 50'000;
  bounds.most_pages = 50;
  const auto document = reader::read_document(bytes, "file.pdf", bounds, diagnostics);
  if (!document) return 0;
  const auto in_stream = reader::words_in_stream(*document);
  const auto by_tags = reader::words_by_tags(*document);
  const auto by_place = reader::words_by_place(*document);
  return reader::as_text(in_stream).size() + reader::as_text(by_tags).size() +
                     reader::as_text(by_place).size() ==
                 static_cast<std::size_t>(-1)
             ? 1
             : 0;
}
