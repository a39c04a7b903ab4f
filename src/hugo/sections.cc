#include "hugo/sections.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "data/fields.h"
#include "hugo/items.h"
#include "hugo/keys.h"
#include "hugo/markdown_text.h"
#include "hugo/unread_keys.h"
#include "locale/title_kinds.h"

namespace cvpress::hugo {
namespace {

struct Items {
  const data::Value* value = nullptr;  // null if there are none
  std::string_view key;
};

bool is_list_of_maps(const data::Value& value) {
  const data::List* list = value.list();
  return list != nullptr && !list->empty() && list->front().map() != nullptr;
}

/// The first list of maps of a widget that nobody knows.
Items any_items(const Places& places) {
  for (const data::Map* map : {places.inner, places.outer}) {
    if (map == nullptr) continue;
    for (const data::Member& member : map->members) {
      if (may_hold_items(member.key) && is_list_of_maps(member.value)) {
        return {&member.value, member.key};
      }
    }
  }
  return {};
}

bool is_known(const std::string& widget) {
  const auto known = known_widgets();
  return is_decoration(widget) || is_prose_widget(widget) ||
         std::find(known.begin(), known.end(), widget) != known.end();
}

Items items_of(const SectionSource& source) {
  for (const std::string_view key : kItemKeys) {
    const data::Value* value = source.places.find(key);
    const bool has_items =
        value != nullptr && (value->list() != nullptr || value->map() != nullptr);
    if (has_items) return {value, key};
  }
  return is_known(source.widget) ? Items{} : any_items(source.places);
}

/// "Education" typed into an experience widget is education.
model::Kind section_kind(std::string_view widget, const model::InlineText& title,
                         const Items& items) {
  if (is_prose_widget(widget) && items.value == nullptr) return model::Kind::kText;
  if (const auto by_title = locale::kind_of_title(model::plain_text(title))) return *by_title;
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

/// The widget meant by a name that no theme has but that is near to one.
std::string meant_widget(const SectionPart& part, const Reading& reading) {
  if (part.widget.empty() || is_known(part.widget)) return part.widget;
  const auto near = nearest_name(part.widget, known_widgets());
  if (!near) return part.widget;
  const data::Value* name = part.map().find_any_case(part.is_block ? "block" : "widget");
  reading.diagnostics.warning(name != nullptr ? name->where : part.where,
                              fmt::format("there is no {} \"{}\"; it is read as \"{}\"",
                                          part.is_block ? "block" : "widget", part.widget, *near));
  return *near;
}

/// A page without front matter: its Markdown, titled by its first heading.
std::vector<model::Section> read_plain_page(const SectionPart& part, const Reading& reading) {
  model::Section section;
  section.kind = model::Kind::kText;
  section.where = part.where;
  section.body = body_markdown(part.body, reading);
  const bool titled =
      !section.body.empty() && section.body.front().kind == model::BlockKind::kHeading;
  if (titled) {
    section.title = section.body.front().inlines;
    section.body.erase(section.body.begin());
  }
  if (prints_nothing(section)) return {};
  return {std::move(section)};
}

std::string_view sort_of(const SectionPart& part) {
  return part.is_block ? "block" : "widget";
}

}  // namespace

std::vector<model::Section> read_list_section(const SectionSource& source, const Reading& reading) {
  const Items items = items_of(source);
  model::Section section = section_frame(source, model::Kind::kOther, reading);
  section.kind = section_kind(source.widget, section.title, items);
  read_entries(items, source.widget, section, reading);
  if (prints_nothing(section)) {
    const std::string title = model::plain_text(section.title);
    reading.diagnostics.note(source.where,
                             fmt::format("the section \"{}\" has neither text nor items",
                                         title.empty() ? source.widget : title));
    return {};
  }
  return {std::move(section)};
}

std::vector<model::Section> read_part(const SectionPart& part, const Reading& reading,
                                      const SharedReading& shared) {
  if (part.front.map() == nullptr) return read_plain_page(part, reading);
  SectionPart meant = part;
  if (!part.is_block) {
    auto corrected = data::with_near_keys(part.map(), known_page_keys(), reading.diagnostics);
    if (corrected) meant.front.content = std::move(*corrected);
  }
  meant.widget = meant_widget(meant, reading);
  tell_unread_keys(meant, shared.loss, reading.diagnostics);
  const std::string_view what = decoration(meant.widget);
  if (!what.empty()) {
    reading.diagnostics.note(part.where, fmt::format("the {} \"{}\" is left out: it is {}",
                                                     sort_of(part), meant.widget, what));
    return {};
  }
  return section_reader(meant.widget)(meant.source(), reading, shared);
}

}  // namespace cvpress::hugo
