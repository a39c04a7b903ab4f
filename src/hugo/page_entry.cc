#include "hugo/page_entry.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/label.h"
#include "hugo/markdown_text.h"
#include "locale/dates.h"

namespace cvpress::hugo {
namespace {

/// Longer summaries are abstracts by another name, in code points.
constexpr std::size_t kLongestSummary = 400;

constexpr std::string_view kSummaryKeys[] = {"summary", "abstract_short"};

/// The end of a summary that stands at the beginning of a page's own text.
constexpr std::string_view kMore = "<!--more-->";

bool has_text(const Places& places, std::string_view key) {
  return !places.text(key).empty();
}

/// The summary that the author wrote, with its place: a key, or what stands in
/// front of `<!--more-->`.
struct Summary {
  std::string_view text;
  SourceSpan where;
  bool is_of_body = false;
};

Summary summary_of(const ContentPage& page, const Places& places, const Reading& reading) {
  for (const std::string_view key : kSummaryKeys) {
    const data::Value* value = places.find(key);
    const std::string_view text = value != nullptr ? trimmed(value->text().value_or("")) : "";
    if (!text.empty()) return {text, value->where};
  }
  const std::string_view body = reading.sources.text(page.page.body);
  const std::size_t more = body.find(kMore);
  if (more == std::string_view::npos) return {};
  SourceSpan where = page.page.body;
  where.end = where.begin + static_cast<std::uint32_t>(more);
  return {trimmed(body.substr(0, more)), where, true};
}

/// Whether the page has a text of its own besides its summary.
bool has_body(const ContentPage& page, const Summary& summary, const Reading& reading) {
  std::string_view body = reading.sources.text(page.page.body);
  if (summary.is_of_body) body.remove_prefix(body.find(kMore) + kMore.size());
  return !trimmed(body).empty();
}

void read_summary(const ContentPage& page, const PageListing& listing, model::Entry& entry) {
  const Places places = page.places();
  const Summary summary = summary_of(page, places, listing.reading);
  if (has_text(places, "abstract")) ++listing.left_out.abstracts;
  if (has_body(page, summary, listing.reading)) ++listing.left_out.bodies;
  if (summary.text.empty()) return;
  if (!listing.rules.shows_summaries || utf8_length(summary.text) > kLongestSummary) {
    ++listing.left_out.summaries;
    return;
  }
  entry.description = block_markdown(summary.text, summary.where, reading_of(page, listing));
}

model::InlineText title_of(const ContentPage& page, const PageListing& listing) {
  model::InlineText title = inline_at(page.places(), "title", reading_of(page, listing));
  if (!model::is_blank(title)) return title;
  listing.reading.diagnostics.warning(
      page.where(),
      fmt::format("this page has no title; its name \"{}\" is printed instead", page.file.name));
  return model::plain(page.file.name, page.where());
}

void read_links(const ContentPage& page, const PageListing& listing, model::Entry& entry) {
  PageLinks links = page_links(page, listing.reading);
  entry.links = std::move(links.links);
  entry.url = std::move(links.main);
  if (!links.doi.empty()) entry.extra["doi"] = model::plain(links.doi, page.where());
  LeftOut& left_out = listing.left_out;
  if (left_out.links == 0 && !links.left_out.empty()) left_out.link = links.left_out.front();
  left_out.links += links.left_out.size();
}

}  // namespace

Reading reading_of(const ContentPage& page, const PageListing& listing) {
  Reading reading = listing.reading;
  reading.folder = folder_of(page.file.path);
  reading.page = page.page.front.map();
  return reading;
}

model::Entry page_entry(const ContentPage& page, const PageListing& listing) {
  model::Entry entry;
  entry.kind = page.kind;
  entry.where = page.where();
  entry.title = title_of(page, listing);
  entry.dates.start = page.date;
  read_summary(page, listing, entry);
  read_links(page, listing, entry);
  read_label(page.places().find(kLabelKey), entry, listing.reading.diagnostics);
  return entry;
}

model::InlineText plain_at(const Places& places, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    const data::Value* value = places.find(key);
    if (value == nullptr) continue;
    const std::string_view text = trimmed(value->text().value_or(""));
    if (!text.empty()) return model::plain(std::string(text), value->where);
  }
  return {};
}

std::optional<model::Date> date_at(const Places& places,
                                   std::initializer_list<std::string_view> keys,
                                   const Reading& reading) {
  for (const std::string_view key : keys) {
    const data::Value* value = places.find(key);
    if (value == nullptr || !value->text()) continue;
    auto date =
        locale::parse_date(*value->text(), value->where, reading.diagnostics, reading.site.tag);
    if (date) return date;
  }
  return std::nullopt;
}

}  // namespace cvpress::hugo
