#include "hugo/page_list_rules.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "hugo/publication_type.h"
#include "locale/letters.h"

namespace cvpress::hugo {
namespace {

/// What a widget lists where it does not say.
struct ListWidget {
  std::string_view name;
  std::string_view folder;  // "" where the section must say, or all are meant
  bool featured_only = false;
  PageOrder::By order = PageOrder::By::kHugo;
};
constexpr ListWidget kListWidgets[] = {{"publications", "publication"},
                                       {"publications_selected", "publication", true},
                                       {"publications_featured", "publication", true},
                                       {"talks", "talk", false, PageOrder::By::kParameter},
                                       {"talks_selected", "talk", true, PageOrder::By::kParameter},
                                       {"talks_featured", "talk", true, PageOrder::By::kParameter},
                                       {"posts", "post"},
                                       {"pages", "post"},
                                       {"featured", "post", true},
                                       {"collection", ""},
                                       {"content-collection", ""},
                                       {"projects", "project", false, PageOrder::By::kDate},
                                       {"portfolio", "project", false, PageOrder::By::kDate}};

/// What a collection lists that names no folder: all that are pages of a kind.
constexpr std::string_view kAllFolders[] = {"publication", "event", "project", "post"};

/// How many posts the theme lists where the section does not say. Papers, talks
/// and projects are all listed then: a CV is not a page of news.
constexpr std::size_t kPostsOfTheme = 5;

/// Where generations of the site's configuration name the citation style.
constexpr std::string_view kCitationStyles[] = {"hugoblox.content.citations.style",
                                                "publications.citation_style", "citation_style"};

const ListWidget* list_widget(std::string_view name) {
  const auto found = std::find_if(std::begin(kListWidgets), std::end(kListWidgets),
                                  [&](const ListWidget& widget) { return widget.name == name; });
  return found != std::end(kListWidgets) ? &*found : nullptr;
}

/// The texts of a list, or of a single value; empty ones and "*" mean nothing.
std::vector<std::string> texts_of(const data::Value* value) {
  std::vector<std::string> texts;
  const auto add = [&](const data::Value& item) {
    const std::string_view text = trimmed(item.text().value_or(""));
    if (!text.empty() && text != "*") texts.emplace_back(text);
  };
  if (value == nullptr) return texts;
  if (value->list() == nullptr) add(*value);
  if (value->list() != nullptr) std::for_each(value->list()->begin(), value->list()->end(), add);
  return texts;
}

class RulesReader {
 public:
  RulesReader(const SectionSource& source, const Reading& reading)
      : places_(source.places), widget_(*list_widget(source.widget)), reading_(reading) {
    const data::Value* filters = places_.find("filters");
    filters_ = filters != nullptr ? filters->map() : nullptr;
  }

  PageListRules read() {
    read_folders();
    read_filter();
    read_order();
    read_count();
    read_view();
    note_clock();
    return std::move(rules_);
  }

 private:
  /// Of the section's `filters`; nullptr where they lack it.
  const data::Value* filter(std::string_view key) const {
    const data::Value* value = filters_ != nullptr ? filters_->find_any_case(key) : nullptr;
    return value != nullptr && !value->is_null() ? value : nullptr;
  }
  /// Of `filters`, or of the section itself as the oldest sites have it.
  const data::Value* any_filter(std::string_view key) const {
    const data::Value* value = filter(key);
    return value != nullptr ? value : places_.find(key);
  }
  bool is_on(std::string_view key) const {
    const data::Value* value = any_filter(key);
    return value != nullptr && ascii_lower(value->text().value_or("")) == "true";
  }

  void read_folders() {
    rules_.folders = texts_of(filter("folders"));
    // `kinds` are Hugo's own ("page"), but some sites name folders there.
    for (const std::string& kind : texts_of(filter("kinds"))) {
      if (kind_of_folder(kind) && rules_.folders.empty()) rules_.folders.push_back(kind);
    }
    if (rules_.folders.empty()) {
      rules_.type = ascii_lower(places_.text("page_type"));
      std::string folder = !rules_.type.empty() ? rules_.type : places_.text("folder");
      if (folder.empty()) folder = widget_.folder;
      if (!folder.empty()) rules_.folders.push_back(std::move(folder));
    }
    if (rules_.folders.empty()) {
      rules_.folders.assign(std::begin(kAllFolders), std::end(kAllFolders));
    }
  }

  /// What stands under several keys, of `filters` or of the section.
  Terms wanted(std::initializer_list<std::string_view> filters,
               std::initializer_list<std::string_view> of_section) const {
    Terms all;
    const auto add = [&](const data::Value* value) {
      for (const std::string& text : texts_of(value)) all.insert(term_of(text));
    };
    for (const std::string_view key : filters) add(filter(key));
    for (const std::string_view key : of_section) add(places_.find(key));
    return all;
  }

  Terms wanted_types(std::string_view key) const {
    const std::vector<std::string> types = publication_types(any_filter(key));
    return {types.begin(), types.end()};
  }

  void read_filter() {
    PageFilter& filter_rules = rules_.filter;
    filter_rules.tags = wanted({"tag", "tags"}, {"filter_tag", "tags_include"});
    filter_rules.exclude_tags = wanted({"exclude_tags", "exclude_tag"}, {"tags_exclude"});
    filter_rules.categories = wanted({"category", "categories"}, {"filter_category"});
    filter_rules.authors = wanted({"author", "authors"}, {});
    filter_rules.publication_types = wanted_types("publication_type");
    filter_rules.exclude_publication_types = wanted_types("exclude_publication_type");
    filter_rules.featured_only = widget_.featured_only || is_on("featured_only");
    filter_rules.exclude_featured = is_on("exclude_featured") || is_on("exclude_selected");
  }

  void read_order() {
    PageOrder& order = rules_.order;
    order.by = widget_.order;
    if (order.by == PageOrder::By::kParameter) order.parameter = "time_start";
    const std::string direction = ascii_lower(places_.text("order"));
    if (!direction.empty()) order = {PageOrder::By::kDate, "", direction == "asc"};
    std::string key = places_.text("sort_by");
    if (key.empty()) return;
    key.erase(0, key.find_first_not_of('.'));
    order = order_by(key);
    order.ascending = is_on("sort_ascending") || direction == "asc";
  }

  /// A capital means a fact of the page, a small letter a key (5.10).
  static PageOrder order_by(const std::string& key) {
    if (key == "Date") return {PageOrder::By::kDate, ""};
    if (key == "Title" || key == "LinkTitle") return {PageOrder::By::kTitle, ""};
    if (key == "Weight") return {PageOrder::By::kWeight, ""};
    constexpr std::string_view kParams = "Params.";
    return {PageOrder::By::kParameter, key.starts_with(kParams) ? key.substr(kParams.size()) : key};
  }

  void read_count() {
    const auto number = [&](std::string_view key) -> std::optional<std::size_t> {
      const auto whole = parse_whole(places_.text(key));
      return whole ? std::optional<std::size_t>(*whole) : std::nullopt;
    };
    rules_.offset = number("offset").value_or(0);
    const auto count = number("count");
    if (count && *count > 0) rules_.count = count;
    const bool posts_only = std::all_of(
        rules_.folders.begin(), rules_.folders.end(),
        [](const std::string& folder) { return kind_of_folder(folder) == model::Kind::kOther; });
    if (count || !posts_only || rules_.filter.featured_only) return;
    rules_.count = kPostsOfTheme;
    rules_.counted_by_author = false;
  }

  void read_view() {
    const data::Value* design = places_.find_design("view");
    const std::string view = ascii_lower(design != nullptr ? design->text().value_or("") : "");
    const std::string format = places_.text("list_format");
    const bool of_papers = widget_.folder == "publication";
    if (of_papers && (format == "2" || format == "3")) {
      rules_.citation = format == "2" ? CitationStyle::kApa : CitationStyle::kMla;
    } else if (view == "4" || view == "citation") {
      rules_.citation = site_style();
    }
    rules_.shows_summaries = rules_.citation == CitationStyle::kNone && format != "0";
  }

  CitationStyle site_style() const {
    for (const std::string_view path : kCitationStyles) {
      const data::Value* value = reading_.site.param(path);
      const std::string style = ascii_lower(trimmed(value ? value->text().value_or("") : ""));
      if (style == "mla") return CitationStyle::kMla;
      if (style.empty()) continue;
      if (style != "apa") {
        reading_.diagnostics
            .warning(value->where,
                     fmt::format("there is no citation style \"{}\"; APA is used", *value->text()))
            .hints.push_back({"the styles are apa and mla", {}});
      }
      return CitationStyle::kApa;
    }
    return CitationStyle::kApa;
  }

  /// What is past depends on the day, and a CV must not: all are listed.
  void note_clock() const {
    for (const std::string_view key : {"exclude_past", "exclude_future"}) {
      if (!is_on(key)) continue;
      reading_.diagnostics.note(
          any_filter(key)->where,
          fmt::format("\"{}\" depends on the day of rendering; all pages are listed", key));
    }
  }

  const Places& places_;
  const ListWidget& widget_;
  const Reading& reading_;
  const data::Map* filters_ = nullptr;
  PageListRules rules_;
};

}  // namespace

std::string term_of(std::string_view text) {
  std::string term = locale::folded(trimmed(text));
  std::replace_if(
      term.begin(), term.end(), [](char c) { return c == ' ' || c == '_'; }, '-');
  return term;
}

bool is_page_list(std::string_view widget) {
  return list_widget(widget) != nullptr;
}

PageListRules page_list_rules(const SectionSource& source, const Reading& reading) {
  return RulesReader(source, reading).read();
}

}  // namespace cvpress::hugo
