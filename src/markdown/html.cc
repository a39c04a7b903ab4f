// Raw HTML inside Markdown, reduced to what it means (hugo-formats.md 9.2).
#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "markdown/block_builder.h"

namespace cvpress::markdown {
namespace {

struct StyleTag {
  std::string_view name;
  int InlineState::*counter;
};
constexpr StyleTag kStyleTags[] = {
    {"b", &InlineState::strong},        {"strong", &InlineState::strong},
    {"i", &InlineState::emphasis},      {"em", &InlineState::emphasis},
    {"cite", &InlineState::emphasis},   {"u", &InlineState::underline},
    {"ins", &InlineState::underline},   {"s", &InlineState::strike},
    {"del", &InlineState::strike},      {"strike", &InlineState::strike},
    {"sup", &InlineState::superscript}, {"sub", &InlineState::subscript},
    {"code", &InlineState::code},       {"kbd", &InlineState::code},
    {"tt", &InlineState::code},         {"samp", &InlineState::code}};

struct BlockTag {
  std::string_view name;
  model::BlockKind kind;
  int number;
};
constexpr BlockTag kBlockTags[] = {
    {"ul", model::BlockKind::kBulletList, 0}, {"ol", model::BlockKind::kOrderedList, 1},
    {"li", model::BlockKind::kListItem, 0},   {"blockquote", model::BlockKind::kQuote, 0},
    {"h1", model::BlockKind::kHeading, 1},    {"h2", model::BlockKind::kHeading, 2},
    {"h3", model::BlockKind::kHeading, 3},    {"h4", model::BlockKind::kHeading, 4},
    {"h5", model::BlockKind::kHeading, 5},    {"h6", model::BlockKind::kHeading, 6}};

/// Tags that only end a paragraph.
constexpr std::string_view kParagraphTags[] = {"p",       "div",     "center", "section",
                                               "article", "tr",      "figure", "figcaption",
                                               "summary", "details", "table"};
/// Tags whose content is for the browser.
constexpr std::string_view kSkippedTags[] = {"script",   "style",  "iframe", "svg",
                                             "noscript", "select", "form"};

struct NamedEntity {
  std::string_view name;
  char32_t code;
};
constexpr NamedEntity kEntities[] = {
    {"amp", '&'},       {"lt", '<'},       {"gt", '>'},       {"quot", '"'},
    {"apos", '\''},     {"nbsp", 0xA0},    {"shy", 0xAD},     {"copy", 0xA9},
    {"reg", 0xAE},      {"trade", 0x2122}, {"ndash", 0x2013}, {"mdash", 0x2014},
    {"hellip", 0x2026}, {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C},
    {"rdquo", 0x201D},  {"laquo", 0xAB},   {"raquo", 0xBB},   {"bull", 0x2022},
    {"middot", 0xB7},   {"deg", 0xB0},     {"plusmn", 0xB1},  {"times", 0xD7},
    {"euro", 0x20AC},   {"pound", 0xA3},   {"sect", 0xA7},    {"para", 0xB6},
    {"frac12", 0xBD},   {"auml", 0xE4},    {"ouml", 0xF6},    {"uuml", 0xFC},
    {"Auml", 0xC4},     {"Ouml", 0xD6},    {"Uuml", 0xDC},    {"szlig", 0xDF},
    {"eacute", 0xE9},   {"egrave", 0xE8},  {"ecirc", 0xEA},   {"agrave", 0xE0},
    {"aacute", 0xE1},   {"iacute", 0xED},  {"oacute", 0xF3},  {"uacute", 0xFA},
    {"ntilde", 0xF1},   {"ccedil", 0xE7},  {"oslash", 0xF8},  {"aring", 0xE5},
    {"aelig", 0xE6},    {"emsp", 0x2003},  {"ensp", 0x2002},  {"thinsp", 0x2009},
    {"zwnj", 0x200C},   {"zwj", 0x200D},   {"rarr", 0x2192},  {"larr", 0x2190},
    {"le", 0x2264},     {"ge", 0x2265},    {"ne", 0x2260},    {"infin", 0x221E}};

std::string tag_name(std::string_view tag) {
  const std::size_t end = std::min(tag.find_first_of(" \t\n/>"), tag.size());
  return ascii_lower(tag.substr(0, end));
}

template <class List>
bool contains(const List& list, std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

}  // namespace

std::string html_entity(std::string_view entity) {
  std::string text;
  if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';') return text;
  const std::string_view name = entity.substr(1, entity.size() - 2);
  if (name[0] == '#') {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    char32_t code = 0;
    for (const char c : name.substr(hex ? 2 : 1)) {
      const std::size_t digit = std::string_view("0123456789abcdef").find(ascii_lower({&c, 1})[0]);
      if (digit == std::string_view::npos || code > 0x110000) return {};
      code = code * (hex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    if (code != 0) append_utf8(text, code);
    return text;
  }
  for (const NamedEntity& known : kEntities) {
    if (known.name == name) append_utf8(text, known.code);
  }
  return text;
}

std::string html_attribute(std::string_view tag, std::string_view name) {
  const std::string lower = ascii_lower(tag);
  for (std::size_t at = lower.find(name); at != std::string::npos; at = lower.find(name, at + 1)) {
    const std::size_t after = at + name.size();
    const bool whole = at > 0 && (lower[at - 1] == ' ' || lower[at - 1] == '\n' ||
                                  lower[at - 1] == '"' || lower[at - 1] == '\'');
    if (!whole || after >= lower.size() || lower[after] != '=') continue;
    const std::size_t value = after + 1;
    if (value >= tag.size()) return {};
    const char quote = tag[value];
    const bool quoted = quote == '"' || quote == '\'';
    const std::size_t begin = quoted ? value + 1 : value;
    const std::size_t end =
        std::min(quoted ? tag.find(quote, begin) : tag.find_first_of(" >\n", begin), tag.size());
    return std::string(tag.substr(begin, end - begin));
  }
  return {};
}

void BlockBuilder::html(std::string_view markup) {
  for (std::size_t at = 0; at < markup.size();) {
    if (markup.substr(at, 4) == "<!--") {
      const std::size_t end = markup.find("-->", at);
      at = end == std::string_view::npos ? markup.size() : end + 3;
    } else if (markup[at] == '<') {
      const std::size_t end = std::min(markup.find('>', at), markup.size());
      html_tag(markup.substr(at + 1, end - at - 1));
      at = std::min(end + 1, markup.size());
    } else if (markup[at] == '&') {
      const std::size_t end = markup.find(';', at);
      const bool near = end != std::string_view::npos && end - at < 12;
      const std::string entity = near ? html_entity(markup.substr(at, end - at + 1)) : "";
      text(entity.empty() ? "&" : entity);
      at = entity.empty() ? at + 1 : end + 1;
    } else {
      const std::size_t end = std::min(markup.find_first_of("<&", at), markup.size());
      std::string piece(markup.substr(at, end - at));
      std::replace(piece.begin(), piece.end(), '\n', ' ');
      // Space between tags makes no paragraph.
      const bool inside = !open_.empty() && holds_inlines(open_.back().kind);
      if (inside || !trimmed(piece).empty()) text(piece);
      at = end;
    }
  }
}

void BlockBuilder::html_style(std::string_view name, bool closes) {
  for (const StyleTag& tag : kStyleTags) {
    if (tag.name != name) continue;
    int& counter = state_.*tag.counter;
    counter = std::max(0, counter + (closes ? -1 : 1));
  }
}

void BlockBuilder::close_html_paragraph() {
  const bool in_paragraph = !open_.empty() && open_.back().kind == model::BlockKind::kParagraph;
  if (in_paragraph) close_top();
}

void BlockBuilder::html_block(std::string_view name, bool closes) {
  for (const BlockTag& tag : kBlockTags) {
    if (tag.name != name) continue;
    close_html_paragraph();
    if (!closes) {
      model::Block block;
      block.kind = tag.kind;
      block.number = tag.number;
      open(std::move(block));
      return;
    }
    // Only what the tag itself may have opened is closed.
    if (!open_.empty() && open_.back().kind == tag.kind) close_top();
    return;
  }
  if (contains(kParagraphTags, name)) close_html_paragraph();
}

void BlockBuilder::html_rule() {
  close_html_paragraph();
  model::Block block;
  block.kind = model::BlockKind::kRule;
  open(std::move(block));
  close_top();
}

void BlockBuilder::html_image(std::string_view tag) {
  std::string address = html_attribute(tag, "src");
  if (address.empty()) address = html_attribute(tag, "data-src");
  if (!address.empty()) image(address, html_attribute(tag, "alt"));
}

void BlockBuilder::html_tag(std::string_view tag) {
  const bool closes = tag.starts_with('/');
  const std::string name = tag_name(closes ? tag.substr(1) : tag);
  if (!skipping_.empty()) {
    if (closes && name == skipping_) skipping_.clear();
    return;
  }
  if (contains(kSkippedTags, name) && !closes) {
    if (!tag.ends_with('/')) skipping_ = name;
    diagnostics_.warning(narrowed(sources_, where_, "<" + name),
                         fmt::format("<{}> is for a browser and was left out", name));
  } else if (name == "br") {
    line_break();
  } else if (name == "hr" && !closes) {
    html_rule();
  } else if (name == "img" && !closes) {
    html_image(tag);
  } else if (name == "a") {
    if (!closes) state_.hrefs.push_back(html_attribute(tag, "href"));
    if (closes && !state_.hrefs.empty()) state_.hrefs.pop_back();
  } else if (name == "td" || name == "th") {
    text(" ");
  } else {
    html_style(name, closes);
    html_block(name, closes);
  }
}

}  // namespace cvpress::markdown
