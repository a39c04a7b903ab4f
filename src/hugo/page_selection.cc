#include "hugo/page_selection.h"

#include <algorithm>
#include <tuple>

#include "base/numbers.h"
#include "base/utf8.h"
#include "hugo/publication_type.h"
#include "locale/dates.h"
#include "locale/letters.h"

namespace cvpress::hugo {
namespace {

/// The terms that a page has under a key: a list, or a single text.
std::vector<std::string> terms_of(const ContentPage& page, std::string_view key) {
  std::vector<std::string> terms;
  const data::Value* value = page.places().find(key);
  if (value == nullptr) return terms;
  if (value->list() == nullptr) return {term_of(value->text().value_or(""))};
  for (const data::Value& item : *value->list()) terms.push_back(term_of(item.text().value_or("")));
  return terms;
}

bool has_any(const std::vector<std::string>& terms, const Terms& wanted) {
  return std::any_of(terms.begin(), terms.end(),
                     [&](const std::string& term) { return wanted.contains(term); });
}

bool is_featured(const ContentPage& page) {
  const auto says = [&](std::string_view key) {
    const data::Value* value = page.places().find(key);
    return value != nullptr && ascii_lower(value->text().value_or("")) == "true";
  };
  return says("featured") || says("selected");
}

/// What a page is ordered by, greatest first: dates and numbers compare as
/// such, else texts.
struct SortKey {
  bool is_known = false;
  std::tuple<int, int, int> day;
  double number = 0;
  std::string text;

  bool operator<(const SortKey& other) const {
    return std::tie(day, number, text) < std::tie(other.day, other.number, other.text);
  }
};

std::tuple<int, int, int> day_of(const std::optional<model::Date>& date) {
  return date ? std::tuple(date->year, date->month, date->day) : std::tuple(0, 0, 0);
}

SortKey date_key(const ContentPage& page) {
  return {page.date && page.date->year != 0, day_of(page.date), 0, page.time};
}

/// A key of the front matter; the page's date where it lacks the key.
SortKey parameter_key(const ContentPage& page, const std::string& parameter) {
  const std::string text = page.places().text(parameter);
  if (text.empty()) return date_key(page);
  if (const auto number = parse_decimal(text)) return {true, {}, *number, ""};
  Diagnostics unread;  // the reader of the page tells of dates that are none
  const auto date = locale::parse_date(text, {}, unread);
  if (date && date->year != 0) return {true, day_of(date), 0, text};
  return {true, {}, 0, locale::folded(text)};
}

SortKey key_of(const ContentPage& page, const PageOrder& order) {
  switch (order.by) {
    case PageOrder::By::kDate: return date_key(page);
    case PageOrder::By::kTitle: return {true, {}, 0, locale::folded(page.title)};
    case PageOrder::By::kWeight: return {page.weight != 0, {}, page.weight, ""};
    case PageOrder::By::kParameter: return parameter_key(page, order.parameter);
    case PageOrder::By::kHugo: break;
  }
  return {};
}

/// Weight, 0 last; newest; title; path (hugo-formats.md 1.1).
bool comes_before(const ContentPage& a, const ContentPage& b) {
  if ((a.weight == 0) != (b.weight == 0)) return a.weight != 0;
  if (a.weight != b.weight) return a.weight < b.weight;
  const SortKey date_a = date_key(a);
  const SortKey date_b = date_key(b);
  if (date_a < date_b || date_b < date_a) return date_b < date_a;
  const std::string title_a = locale::folded(a.title);
  const std::string title_b = locale::folded(b.title);
  return title_a != title_b ? title_a < title_b : a.file.path < b.file.path;
}

}  // namespace

bool is_wanted(const ContentPage& page, const PageFilter& filter) {
  const auto passes = [&](std::string_view key, const Terms& wanted) {
    return wanted.empty() || has_any(terms_of(page, key), wanted);
  };
  if (!passes("tags", filter.tags) || !passes("categories", filter.categories) ||
      !passes("authors", filter.authors) || has_any(terms_of(page, "tags"), filter.exclude_tags)) {
    return false;
  }
  const bool asks_type =
      !filter.publication_types.empty() || !filter.exclude_publication_types.empty();
  if (asks_type) {
    const auto types = publication_types(page.places().find("publication_types"));
    const bool is_of_wanted =
        filter.publication_types.empty() || has_any(types, filter.publication_types);
    if (!is_of_wanted || has_any(types, filter.exclude_publication_types)) return false;
  }
  const bool featured = is_featured(page);
  return filter.featured_only ? featured : !(filter.exclude_featured && featured);
}

void sort_pages(ContentPages::Pages& pages, const PageOrder& order) {
  std::stable_sort(pages.begin(), pages.end(),
                   [](const ContentPage* a, const ContentPage* b) { return comes_before(*a, *b); });
  if (order.by == PageOrder::By::kHugo) return;
  std::vector<std::pair<SortKey, const ContentPage*>> keyed;
  keyed.reserve(pages.size());
  for (const ContentPage* page : pages) keyed.emplace_back(key_of(*page, order), page);
  std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
    if (a.first.is_known != b.first.is_known) return a.first.is_known;
    return order.ascending ? a.first < b.first : b.first < a.first;
  });
  std::transform(keyed.begin(), keyed.end(), pages.begin(),
                 [](const auto& item) { return item.second; });
}

}  // namespace cvpress::hugo
