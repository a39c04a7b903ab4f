#include "hugo/publication.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/citation.h"
#include "hugo/publication_type.h"
#include "markdown/markdown.h"

namespace cvpress::hugo {
namespace {

/// Fields that pages may have beyond the theme's, by the names of layouts.
struct ExtraField {
  std::string_view key;
  std::string_view name;
};
constexpr ExtraField kExtraFields[] = {{"volume", "volume"},
                                       {"issue", "issue"},
                                       {"number", "issue"},
                                       {"pages", "pages"},
                                       {"publisher", "publisher"}};

/// The venue under a key: Markdown, or a map that holds its name.
model::InlineText venue_at(const Places& places, std::string_view key, const Reading& reading) {
  const data::Value* value = places.find(key);
  if (value == nullptr || value->map() == nullptr) return inline_at(places, key, reading);
  for (const std::string_view name : {"name", "title", "journal", "booktitle"}) {
    const Places inside{nullptr, value->map(), nullptr};
    model::InlineText venue = inline_at(inside, name, reading);
    if (!model::is_blank(venue)) return venue;
  }
  return {};
}

void read_extra(const Places& places, model::Entry& entry) {
  const data::Value* venue = places.find("publication");
  const Places inside{venue != nullptr ? venue->map() : nullptr, places.outer, nullptr};
  for (const ExtraField& field : kExtraFields) {
    model::InlineText text = plain_at(inside, {field.key});
    const std::string name(field.name);
    if (!text.empty() && !entry.extra.contains(name)) entry.extra[name] = std::move(text);
  }
}

void read_type(const Places& places, const Reading& reading, model::Entry& entry) {
  const data::Value* value = places.find("publication_types");
  if (value == nullptr) value = places.find("publication_type");
  const auto types = publication_types(value);
  if (types.empty()) return;
  entry.extra["type"] =
      model::plain(publication_type_word(types.front(), reading.site.language), value->where);
}

/// The year alone, or what stands in its place ("in press").
std::string year_of(const std::optional<model::Date>& date) {
  if (!date) return {};
  return date->year != 0 ? fmt::format("{}", date->year) : date->raw;
}

void add_notes(model::InlineText notes, model::Entry& entry) {
  if (notes.empty()) return;
  model::Block paragraph;
  paragraph.where = notes.front().where;
  paragraph.inlines = std::move(notes);
  entry.description.push_back(std::move(paragraph));
}

}  // namespace

model::Entry publication_entry(const ContentPage& page, const PageListing& listing) {
  const Reading reading = reading_of(page, listing);
  const Places places = page.places();
  model::Entry entry = page_entry(page, listing);
  entry.kind = model::Kind::kPublications;
  if (!entry.dates.start) entry.dates.start = date_at(places, {"year"}, reading);
  PageAuthors authors = page_authors(page, reading, listing.author_name);
  entry.authors = std::move(authors.authors);
  const model::InlineText brief = venue_at(places, "publication_short", reading);
  entry.organization = venue_at(places, "publication", reading);
  if (model::is_blank(entry.organization)) entry.organization = brief;
  read_extra(places, entry);
  read_type(places, reading, entry);
  const model::InlineText& venue = model::is_blank(brief) ? entry.organization : brief;
  entry.citation = citation({entry.authors, entry.title, venue, year_of(entry.dates.start)},
                            listing.rules.citation);
  add_notes(std::move(authors.notes), entry);
  return entry;
}

}  // namespace cvpress::hugo
