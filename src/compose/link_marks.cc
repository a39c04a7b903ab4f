#include "compose/link_marks.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "compose/inline_spans.h"
#include "compose/running_text.h"
#include "compose/stacking.h"
#include "compose/tags.h"

namespace cvpress::compose {
namespace {

using style::LinkMark;
using text::TextSpan;

constexpr const char* kLinkIcon = "external-link";
/// The icon is smaller than the text, and stands a little off it.
constexpr double kLinkIconSize = 0.7;
constexpr double kLinkIconSpace = 0.7;
constexpr double kNumberSize = 0.65;
constexpr double kNumberRise = 0.5;
constexpr Pt kListGap = 4;

LinkMark mark_of(const Setting& setting) {
  const auto link = setting.scope->styles.find("link");
  if (link == setting.scope->styles.end()) return LinkMark::kNone;
  return link->second.mark.value_or(LinkMark::kNone);
}

bool is_of_the_web(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://");
}

/// The style of what is not part of the link's text.
TextSpan beside(const TextSpan& link, std::string text) {
  TextSpan span = link;
  span.kind = text::SpanKind::kText;
  span.text = std::move(text);
  span.style.underline = false;
  return span;
}

void add_icon(const TextSpan& link, std::vector<TextSpan>& spans) {
  TextSpan space = beside(link, std::string(kNoBreakSpace));
  space.style.size *= kLinkIconSpace;
  TextSpan icon = beside(link, kLinkIcon);
  icon.kind = text::SpanKind::kIcon;
  icon.style.size *= kLinkIconSize;
  spans.push_back(std::move(space));
  spans.push_back(std::move(icon));
}

/// Numbers of an address are counted from 1 through the whole document.
std::size_t footnote_number(const std::string& address, const Setting& setting) {
  look_outside(setting.fields);
  auto& all = setting.record->footnotes.addresses;
  const auto found = std::find(all.begin(), all.end(), address);
  if (found != all.end()) return static_cast<std::size_t>(found - all.begin()) + 1;
  all.push_back(address);
  return all.size();
}

void add_number(const TextSpan& link, const Setting& setting, std::vector<TextSpan>& spans) {
  TextSpan number = beside(link, std::to_string(footnote_number(link.href, setting)));
  number.style.size *= kNumberSize;
  number.style.rise = kNumberRise;
  spans.push_back(std::move(number));
}

/// A stretch of spans that are one link.
struct LinkStretch {
  std::size_t end = 0;
  std::string text;
  bool is_in_brackets = false;
};

LinkStretch stretch_from(const std::vector<TextSpan>& spans, std::size_t first) {
  LinkStretch stretch{first, {}, false};
  while (stretch.end < spans.size() && spans[stretch.end].href == spans[first].href) {
    if (spans[stretch.end].kind == text::SpanKind::kText) stretch.text += spans[stretch.end].text;
    ++stretch.end;
  }
  return stretch;
}

bool shows_address(std::string_view text, std::string_view address) {
  return ascii_lower(text).find(ascii_lower(address_text(address))) != std::string::npos;
}

/// How many brackets are open behind a span, of those that were before it.
int brackets_behind(const TextSpan& span, int open) {
  if (span.kind != text::SpanKind::kText) return open;
  for (const char c : span.text) {
    if (c == '(') ++open;
    if (c == ')' && open > 0) --open;
  }
  return open;
}

void add_mark(LinkMark mark, const TextSpan& link, const LinkStretch& stretch,
              const Setting& setting, std::vector<TextSpan>& spans) {
  if (!is_of_the_web(link.href) || trimmed(stretch.text).empty()) return;
  if (mark == LinkMark::kIcon) return add_icon(link, spans);
  if (shows_address(stretch.text, link.href)) return;
  if (mark == LinkMark::kUrl) {
    const std::string address = address_text(link.href);
    spans.push_back(beside(link, stretch.is_in_brackets ? ", " + address : " (" + address + ")"));
  } else if (mark == LinkMark::kFootnote && setting.fields.page == nullptr) {
    add_number(link, setting, spans);
  }
}

layout::Node note_text(std::string text, const std::string& address, const Setting& setting) {
  TextSpan span;
  span.text = std::move(text);
  span.style = setting.style;
  span.href = address;
  layout::Node node;
  node.content = layout::TextBox{shaped_as_is({std::move(span)}, setting)};
  return node;
}

layout::Node note_row(std::size_t number, const std::string& address, const Setting& setting) {
  layout::Row row;
  row.gap = kListGap;
  row.cells.push_back(note_text(std::to_string(number), "", setting));
  row.cells.push_back(note_text(address_text(address), address, setting));
  row.widths = {{layout::CellWidthKind::kAuto, 0}, {layout::CellWidthKind::kShare, 1}};
  layout::Node node;
  node.content = std::move(row);
  node.tag = make_tag(layout::Role::kP);
  return node;
}

}  // namespace

bool marks_links(const Setting& setting) {
  return mark_of(setting) != LinkMark::kNone;
}

std::vector<TextSpan> with_link_marks(const std::vector<TextSpan>& spans, const Setting& setting) {
  const LinkMark mark = mark_of(setting);
  std::vector<TextSpan> marked;
  int open = 0;  // brackets
  for (std::size_t first = 0; first < spans.size();) {
    LinkStretch stretch = stretch_from(spans, first);
    for (std::size_t i = first; i < stretch.end; ++i) {
      open = brackets_behind(spans[i], open);
      marked.push_back(spans[i]);
    }
    stretch.is_in_brackets = open > 0;
    if (!spans[first].href.empty()) {
      add_mark(mark, spans[stretch.end - 1], stretch, setting, marked);
    }
    first = stretch.end;
  }
  return marked;
}

std::optional<Composed> footnote_list(const Setting& setting) {
  Footnotes& notes = setting.record->footnotes;
  if (notes.listed >= notes.addresses.size()) return std::nullopt;
  Setting small = setting;
  small.style = setting.scope->with_style(setting.style, "note");
  std::vector<Composed> rows;
  while (notes.listed < notes.addresses.size()) {
    const std::size_t i = notes.listed++;
    rows.push_back({note_row(i + 1, notes.addresses[i], small), {}});
  }
  Composed list;
  list.node.content = stacked_children(std::move(rows), 1);
  return list;
}

}  // namespace cvpress::compose
