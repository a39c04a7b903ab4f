#include "compose/element.h"

#include <algorithm>
#include <utility>

#include "base/web_address.h"
#include "compose/evaluate.h"
#include "compose/first_letters.h"
#include "compose/region_extents.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

/// Layouts are checked for circles; a scope's changes might still make one.
constexpr int kDeepestElement = 64;

bool is_let_pass(const ListItem& item, const style::Element& element) {
  const auto has = [&](const std::vector<std::string>& kinds) {
    return std::find(kinds.begin(), kinds.end(), item.kind) != kinds.end();
  };
  return (element.only.empty() || has(element.only)) && !has(element.except);
}

SourceSpan place_of(const Fields& fields) {
  if (fields.item != nullptr && fields.item->where.known()) return fields.item->where;
  if (fields.entry != nullptr) return fields.entry->where;
  return fields.section != nullptr ? fields.section->where : SourceSpan();
}

bool holds_others(const style::Element& element) {
  return std::holds_alternative<style::StackElement>(element.kind) ||
         std::holds_alternative<style::RowElement>(element.kind) ||
         std::holds_alternative<style::WrapElement>(element.kind);
}

/// The setting inside an element: of its box, and with its link.
Setting inside(const style::Element& element, const Setting& setting) {
  Setting inner = inside_box(element.box, setting);
  // A default is for the element alone; what it holds has its own.
  if (!inner.align && !holds_others(element)) inner.align = element.default_align;
  inner.depth = setting.depth + 1;
  inner.no_links = setting.no_links || element.no_links;
  if (element.width) inner.room = std::min(inner.room, points(*element.width, inner));
  if (!element.link) return inner;
  const Bound link = bind(setting.fields, *element.link);
  const auto* url = std::get_if<Url>(&link.value);
  if (url != nullptr && can_be_followed(url->address)) inner.href = url->address;
  return inner;
}

/// A whole element that links prints the address, in its way.
void note_link(const style::Element& element, const Setting& inner) {
  if (!element.link || inner.href.empty() || inner.no_links) return;
  inner.record->printed.insert(full_name(inner.fields, *element.link));
}

/// Of two opposite sides that leave no room for a few letters between them, or none of a
/// low box; whether they did.
bool limit(Pt& one, Pt& other, Pt room) {
  constexpr double kMostPart = 0.75;
  const Pt sum = one + other;
  const bool leaves_enough =
      fits(sum + kLeastWidth, room) || (fits(sum, room * kMostPart) && !fits(kLeastWidth, room));
  if (room <= 0 || sum <= 0 || leaves_enough) return false;
  const double part = std::min(room * kMostPart, std::max(room - kLeastWidth, room / 4)) / sum;
  one *= part;
  other *= part;
  return true;
}

}  // namespace

Setting inside_box(const style::BoxKeys& box, const Setting& setting) {
  Setting inner = setting;
  if (!box.style.empty()) {
    inner.style = setting.scope->with_style(setting.style, box.style);
    const style::FirstLetters* letters = first_letters_of(*setting.scope, box.style);
    if (letters != nullptr) inner.first_letters = letters;
  }
  if (box.align) inner.align = box.align;
  Edges padding = points(box.padding, inner);
  limit(padding.start, padding.end, setting.room);
  inner.room = std::max<Pt>(0, setting.room - padding.across());
  return inner;
}

void apply_box(const style::BoxKeys& box, const Setting& setting, layout::Node& node) {
  node.padding = points(box.padding, setting);
  node.background = box.background;
  node.radius = points(box.radius, setting);
  if (box.border) {
    const style::BorderSpec& from = *box.border;
    node.border = layout::Border{
        points(from.width, setting), from.color, from.top, from.end, from.bottom, from.start,
        points(from.dash, setting)};
  }
  node.breaks.keep_together |= box.keep_together;
  node.breaks.keep_with_next |= box.keep_with_next;
  if (box.break_before != layout::BreakBefore::kAuto) node.breaks.before = box.break_before;
}

void limit_padding(const std::string& of_what, SourceSpan where, const Setting& setting,
                   layout::Node& node) {
  const style::PageSpec& page = setting.shared->layout.page;
  const Pt tallest = page.paper.height - points(page.margins, setting).down();
  bool limited = limit(node.padding.start, node.padding.end, setting.room);
  limited = limit(node.padding.top, node.padding.bottom, tallest) || limited;
  if (!limited) return;
  setting.record->diagnostics.warning(
      where, "the padding" + of_what + " leaves no room for what is inside; a smaller one is used");
}

std::optional<Composed> compose_element(const style::Element& element, const Setting& setting) {
  if (setting.depth > kDeepestElement) return std::nullopt;
  if (!conditions_hold(element.when, element.unless, setting)) return std::nullopt;
  if (element.once && setting.record->done.contains(&element)) return std::nullopt;
  const Setting inner = inside(element, setting);
  auto node = std::visit([&](const auto& kind) { return compose_kind(kind, element, inner); },
                         element.kind);
  if (!node) return std::nullopt;
  if (element.once) setting.record->done.insert(&element);
  note_link(element, inner);
  apply_box(element.box, inner, *node);
  limit_padding("", element.where, setting, *node);
  round_corners(element, *node);
  const bool is_image = std::holds_alternative<style::ImageElement>(element.kind);
  if (element.width && !is_image) node->width = points(*element.width, inner);
  if (element.height && !is_image) node->least_height = points(*element.height, inner);
  if (element.role) node->tag = make_tag(*element.role, node->tag ? node->tag->alt : "");
  if (!node->where.known()) node->where = place_of(inner.fields);
  Composed composed{std::move(*node), std::nullopt,
                    std::holds_alternative<style::RuleElement>(element.kind)};
  if (element.box.above) composed.above = gap_of(*element.box.above, inner);
  return composed;
}

std::vector<Setting> settings_of_values(const style::Element& element, const Setting& setting,
                                        std::vector<Value>& kept) {
  if (!element.each) return {setting};
  Bound bound = bind(setting.fields, *element.each);
  kept.push_back(std::move(bound.value));
  const auto* list = std::get_if<List>(&kept.back());
  if (list == nullptr) return {};
  std::vector<Setting> settings;
  for (const ListItem& item : *list) {
    if (!is_let_pass(item, element)) continue;
    settings.push_back(setting);
    settings.back().fields.item = &item;
    settings.back().each = &*element.each;
  }
  return settings;
}

std::vector<Composed> compose_child(const style::ChildElement& child, const Setting& setting) {
  std::vector<Composed> all;
  const style::Element* element = setting.scope->element(child);
  if (element == nullptr) return all;
  std::vector<Value> kept;
  for (const Setting& each : settings_of_values(*element, setting, kept)) {
    auto composed = compose_element(*element, each);
    if (!composed) continue;
    all.push_back(std::move(*composed));
  }
  if (!all.empty() && element->each) {
    setting.record->printed.insert(full_name(setting.fields, *element->each));
  }
  return all;
}

std::optional<Composed> compose_one(const style::ChildElement& child, const Setting& setting) {
  std::vector<Composed> all = compose_child(child, setting);
  if (all.empty()) return std::nullopt;
  if (all.size() == 1) return std::move(all.front());
  Composed stacked;
  stacked.above = all.front().above;
  stacked.node.content = stacked_children(std::move(all), 0);
  return stacked;
}

}  // namespace cvpress::compose
