#include "hugo/sections.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "data/fields.h"
#include "hugo/items.h"
#include "hugo/keys.h"
#include "hugo/section_source.h"
#include "locale/dates.h"
#include "markdown/markdown.h"

namespace cvpress::hugo {
namespace {

std::string scalar_text(const data::Value* value) {
  return value != nullptr ? std::string(trimmed(value->text().value_or(""))) : std::string();
}

struct Items {
  const data::Value* value = nullptr;  // null if there are none
  std::string_view key;
};

Items items_of(const Places& places) {
  for (const std::string_view key : kItemKeys) {
    const data::Value* value = places.find(key);
    const bool has_items =
        value != nullptr && (value->list() != nullptr || value->map() != nullptr);
    if (has_items) return {value, key};
  }
  return {};
}

/// "Education" typed into an experience widget is education.
model::Kind section_kind(std::string_view widget, const model::InlineText& title,
                         const Items& items) {
  if (is_prose_widget(widget) && items.value == nullptr) return model::Kind::kText;
  if (const auto by_title = kind_of_title(model::plain_text(title))) return *by_title;
  const auto by_widget = kind_of_widget(widget);
  if (by_widget && *by_widget != model::Kind::kText) return *by_widget;
  return kind_of_list(items.key).value_or(model::Kind::kOther);
}

void read_entries(const Items& items, const std::string& widget, model::Section& section,
                  const Reading& reading) {
  if (items.value == nullptr) return;
  const bool certificates = widget == "accomplishments";
  const ItemRules rules{section.kind, !certificates && section.kind != model::Kind::kAwards &&
                                          section.kind != model::Kind::kSkills};
  section.entries = read_items(*items.value, rules, reading);
  if (certificates) sort_newest_first(section.entries);
}

bool prints_nothing(const model::Section& section) {
  return section.entries.empty() && section.body.empty();
}

std::vector<model::Section> read_section(const SectionSource& source, const Reading& reading) {
  const Items items = items_of(source.places);
  model::Section section = section_frame(source, model::Kind::kOther, reading);
  section.kind = section_kind(source.widget, section.title, items);
  read_entries(items, source.widget, section, reading);
  return {std::move(section)};
}

}  // namespace

WidgetPage describe_widget(const data::Map& front) {
  WidgetPage page;
  page.widget = ascii_lower(scalar_text(front.find_any_case("widget")));
  page.title = scalar_text(front.find_any_case("title"));
  page.date = scalar_text(front.find_any_case("date"));
  if (const auto weight = parse_decimal(scalar_text(front.find_any_case("weight")))) {
    page.weight = *weight;
    page.has_weight = *weight != 0;
  }
  const data::Value* active = front.find_any_case("active");
  const std::string text = ascii_lower(scalar_text(active));
  page.active =
      text.empty() || text == "true" || text == "yes" || text == "1" || text == "on" || text == "y";
  return page;
}

namespace {

/// The widget meant by a name that no theme has but that is near to one.
std::string known_widget(const data::Map& front, std::string widget, const Reading& reading) {
  const auto known = known_widgets();
  const bool is_known = widget.empty() || is_decoration(widget) || is_prose_widget(widget) ||
                        std::find(known.begin(), known.end(), widget) != known.end();
  const auto near = is_known ? std::nullopt : nearest_name(widget, known);
  if (!near) return widget;
  reading.diagnostics.warning(
      front.find_any_case("widget")->where,
      fmt::format("there is no widget \"{}\"; it is read as \"{}\"", widget, *near));
  return *near;
}

}  // namespace

std::vector<model::Section> read_widget_page(const Page& page, const Reading& reading) {
  const auto corrected =
      data::with_near_keys(*page.front.map(), known_page_keys(), reading.diagnostics);
  const data::Map& front = corrected ? *corrected : *page.front.map();
  WidgetPage widget = describe_widget(front);
  widget.widget = known_widget(front, widget.widget, reading);
  if (is_decoration(widget.widget)) {
    reading.diagnostics.note(
        page.where,
        fmt::format("the widget \"{}\" is for the web and was left out", widget.widget));
    return {};
  }
  const Places places{map_at(front, "content"), &front, map_at(front, "design")};
  auto sections = read_section({widget.widget, places, page.body, page.where}, reading);
  if (prints_nothing(sections.front())) return {};
  return sections;
}

std::vector<model::Section> read_landing_page(const Page& page, const Reading& reading) {
  std::vector<model::Section> sections;
  const data::Value* list = page.front.map()->find_any_case("sections");
  if (list == nullptr || list->list() == nullptr) return sections;
  for (const data::Value& item : *list->list()) {
    const data::Map* block = item.map();
    if (block == nullptr) continue;
    std::string name = ascii_lower(scalar_text(block->find_any_case("block")));
    if (name.empty()) name = ascii_lower(scalar_text(block->find_any_case("blox")));
    if (scalar_text(block->find_any_case("demo")) == "true" || is_decoration(name)) {
      reading.diagnostics.note(item.where, fmt::format("the block \"{}\" was left out", name));
      continue;
    }
    const Places places{map_at(*block, "content"), block, map_at(*block, "design")};
    for (model::Section& section :
         read_section({name.empty() ? "markdown" : name, places, {}, item.where}, reading)) {
      if (!prints_nothing(section)) sections.push_back(std::move(section));
    }
  }
  return sections;
}

std::vector<model::Section> read_plain_page(const Page& page, const Reading& reading) {
  model::Section section;
  section.kind = model::Kind::kText;
  section.where = page.where;
  section.body = markdown::read_blocks(reading.sources.text(page.body), page.body, reading.sources,
                                       reading.diagnostics);
  const bool titled =
      !section.body.empty() && section.body.front().kind == model::BlockKind::kHeading;
  if (titled) {
    section.title = section.body.front().inlines;
    section.body.erase(section.body.begin());
  }
  if (prints_nothing(section)) return {};
  return {std::move(section)};
}

}  // namespace cvpress::hugo
