#include "audit/inspection.h"
#include "base/check.h"
#include "fuzz/inputs.h"
#include "reader/text_orders.h"

namespace cvpress::fuzz {
namespace {

/// Small bounds show in a small file what large ones show in a large one.
reader::Bounds small_bounds() {
  reader::Bounds bounds;
  bounds.most_decoded = std::size_t{1} << 20;
  bounds.most_glyphs = 20'000;
  bounds.most_objects = 50'000;
  bounds.most_pages = 50;
  return bounds;
}

/// Words name glyphs that are there.
void check_words(const reader::SeenDocument& document, const std::vector<reader::SeenWord>& words) {
  for (const reader::SeenWord& word : words) {
    CVPRESS_CHECK(word.page < document.pages.size());
    CVPRESS_CHECK(word.last < document.pages[word.page].glyphs.size());
    CVPRESS_CHECK(!word.text.empty());
  }
}

}  // namespace

void try_pdf(std::string_view bytes) {
  Diagnostics diagnostics;
  const auto document = reader::read_document(bytes, "file.pdf", small_bounds(), diagnostics);
  CVPRESS_CHECK(document || diagnostics.has_errors());
  if (!document) return;
  const audit::SeenOrders orders = audit::orders_of(*document);
  check_words(*document, orders.in_stream);
  check_words(*document, orders.by_tags);
  check_words(*document, orders.by_place);
  audit::inspect(*document, orders, bytes.size());
}

}  // namespace cvpress::fuzz
