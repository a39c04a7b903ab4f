// What a parser of applications makes of anybody's PDF.
#pragma once

#include <string>
#include <vector>

#include "audit/contact_search.h"
#include "audit/joined_words.h"
#include "audit/observation.h"
#include "audit/section_words.h"
#include "audit/seen_orders.h"
#include "reader/document.h"

namespace cvpress::audit {

struct Inspection {
  std::size_t bytes = 0;  // of the file
  std::size_t pages = 0;
  std::size_t words = 0;
  std::string version;
  std::string producer;
  std::string title;
  std::string author;
  std::string language;
  bool tagged = false;
  std::vector<reader::SeenFont> fonts;
  std::vector<SeenContact> contacts;
  std::vector<SeenSection> sections;  // in the order of the content stream
  Observations observations;          // problems first, by the table's order
};

/// `bytes` is the size of the file, `source` has words that are known to be right. Nothing is
/// changed, nothing fails.
Inspection inspect(const reader::SeenDocument& seen, const SeenOrders& orders, std::size_t bytes,
                   const SourceWords& source = {});

/// Problems first, else as they are.
void sort_observations(Observations& observations);

}  // namespace cvpress::audit
