#include "hugo/event.h"

#include <algorithm>

#include "base/utf8.h"
#include "hugo/site_address.h"

namespace cvpress::hugo {
namespace {

model::InlineText event_name(const Places& places, const Reading& reading) {
  for (const std::string_view key : {"event", "event_name", "event_short"}) {
    model::InlineText name = inline_at(places, key, reading);
    if (!model::is_blank(name)) return name;
  }
  return {};
}

/// `location`, else the town of `address`.
model::InlineText place_of(const Places& places) {
  model::InlineText location = plain_at(places, {"location"});
  const data::Value* address = places.find("address");
  if (!location.empty() || address == nullptr) return location;
  if (address->map() == nullptr) return plain_at(places, {"address"});
  std::string town;
  for (const std::string_view key : {"city", "region", "country"}) {
    const Places inside{nullptr, address->map(), nullptr};
    const std::string part = inside.text(key);
    if (!part.empty()) town += (town.empty() ? "" : ", ") + part;
  }
  return town.empty() ? location : model::plain(town, address->where);
}

/// Days only: what hour it was says nothing in a CV.
model::DateRange days_of(const Places& places, const std::optional<model::Date>& date,
                         const Reading& reading) {
  model::DateRange days;
  days.start = date_at(places, {"event_start", "time_start"}, reading);
  if (!days.start) days.start = date;
  days.end = date_at(places, {"event_end", "time_end", "date_end"}, reading);
  if (days.end == days.start) days.end.reset();
  return days;
}

}  // namespace

model::Entry event_entry(const ContentPage& page, const PageListing& listing) {
  const Reading reading = reading_of(page, listing);
  const Places places = page.places();
  model::Entry entry = page_entry(page, listing);
  entry.kind = model::Kind::kTalks;
  entry.organization = event_name(places, reading);
  const std::string address = places.text("event_url");
  entry.organization_url = site_address(address, reading.folder, reading.site, reading.files);
  entry.location = place_of(places);
  entry.dates = days_of(places, page.date, reading);
  entry.authors = page_authors(page, reading, listing.author_name).authors;
  std::erase_if(entry.authors, [](const model::Author& author) { return author.self; });
  return entry;
}

}  // namespace cvpress::hugo
