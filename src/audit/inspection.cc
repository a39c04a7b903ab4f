#include "audit/inspection.h"

#include <algorithm>

#include "audit/column_order.h"
#include "audit/document_state.h"
#include "audit/joined_words.h"
#include "audit/page_state.h"
#include "audit/reversed_pages.h"
#include "audit/useless_signs.h"

namespace cvpress::audit {

void sort_observations(Observations& observations) {
  std::stable_sort(
      observations.begin(), observations.end(),
      [](const Observation& a, const Observation& b) { return a.kind->gravity < b.kind->gravity; });
}

Inspection inspect(const reader::SeenDocument& seen, const SeenOrders& orders, std::size_t bytes,
                   const SourceWords& source) {
  Inspection inspection;
  inspection.bytes = bytes;
  inspection.pages = seen.pages.size();
  inspection.words = orders.in_stream.size();
  inspection.version = seen.version;
  inspection.producer = seen.producer;
  inspection.title = seen.title;
  inspection.author = seen.author;
  inspection.language = seen.language;
  inspection.tagged = seen.structure && seen.marked;
  inspection.fonts = seen.fonts;
  inspection.contacts = find_contacts(seen, orders);
  inspection.sections = sections_of(lines_of(orders.in_stream));
  Observations& observations = inspection.observations;
  look_at_pages(seen, observations);
  look_for_joined_words(seen, orders, observations, source);
  look_for_reversed_pages(seen, orders, observations);
  look_for_mixed_columns(seen, orders, observations);
  look_for_lost_dates(seen, orders, observations);
  look_for_useless_characters(seen, observations);
  look_for_stray_signs(seen, orders, observations);
  look_at_contacts(seen, orders, inspection.contacts, observations);
  look_at_sections(orders, seen.language, observations);
  look_at_tags(seen, observations);
  look_at_fonts(seen, observations);
  look_at_file(seen, bytes, observations);
  sort_observations(observations);
  return inspection;
}

}  // namespace cvpress::audit
