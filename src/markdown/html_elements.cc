#include "markdown/html_elements.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace cvpress::markdown {
namespace {

using model::BlockKind;

/// Sorted by name.
constexpr Element kElements[] = {
    {.name = "a", .role = ElementRole::kLink},
    {.name = "abbr"},
    {.name = "acronym"},
    {.name = "address", .role = ElementRole::kParagraph},
    {.name = "applet", .role = ElementRole::kUnshown},
    {.name = "area", .end = ElementEnd::kNever},
    {.name = "article", .role = ElementRole::kParagraph},
    {.name = "aside", .role = ElementRole::kParagraph},
    {.name = "audio", .role = ElementRole::kUnshown},
    {.name = "b", .role = ElementRole::kStyle, .style = &InlineState::strong},
    {.name = "base", .end = ElementEnd::kNever},
    {.name = "bdi"},
    {.name = "bdo"},
    {.name = "big"},
    {.name = "blink"},
    {.name = "blockquote", .role = ElementRole::kBlock, .block = BlockKind::kQuote},
    {.name = "body"},
    {.name = "br", .role = ElementRole::kBreak, .end = ElementEnd::kNeedless},
    {.name = "button"},
    {.name = "canvas", .role = ElementRole::kUnshown},
    {.name = "caption", .role = ElementRole::kCaption},
    {.name = "center", .role = ElementRole::kParagraph},
    {.name = "cite", .role = ElementRole::kStyle, .style = &InlineState::emphasis},
    {.name = "code", .role = ElementRole::kStyle, .style = &InlineState::code},
    {.name = "col", .end = ElementEnd::kNever},
    {.name = "colgroup", .end = ElementEnd::kNeedless},
    {.name = "data"},
    {.name = "datalist", .role = ElementRole::kHidden},
    {.name = "dd",
     .role = ElementRole::kBlock,
     .block = BlockKind::kDefinition,
     .end = ElementEnd::kNeedless},
    {.name = "del", .role = ElementRole::kStyle, .style = &InlineState::strike},
    {.name = "details", .role = ElementRole::kParagraph},
    {.name = "dfn", .role = ElementRole::kStyle, .style = &InlineState::emphasis},
    {.name = "dir", .role = ElementRole::kBlock, .block = BlockKind::kBulletList},
    {.name = "div", .role = ElementRole::kParagraph},
    {.name = "dl", .role = ElementRole::kParagraph},
    {.name = "dt",
     .role = ElementRole::kBlock,
     .block = BlockKind::kTerm,
     .end = ElementEnd::kNeedless},
    {.name = "em", .role = ElementRole::kStyle, .style = &InlineState::emphasis},
    {.name = "embed", .role = ElementRole::kUnshown, .end = ElementEnd::kNever},
    {.name = "fieldset", .role = ElementRole::kParagraph},
    {.name = "figcaption", .role = ElementRole::kParagraph},
    {.name = "figure", .role = ElementRole::kParagraph},
    {.name = "font"},
    {.name = "footer", .role = ElementRole::kParagraph},
    {.name = "form", .role = ElementRole::kParagraph},
    {.name = "frame", .role = ElementRole::kUnshown, .end = ElementEnd::kNever},
    {.name = "frameset", .role = ElementRole::kUnshown},
    {.name = "h1", .role = ElementRole::kBlock, .block = BlockKind::kHeading, .number = 1},
    {.name = "h2", .role = ElementRole::kBlock, .block = BlockKind::kHeading, .number = 2},
    {.name = "h3", .role = ElementRole::kBlock, .block = BlockKind::kHeading, .number = 3},
    {.name = "h4", .role = ElementRole::kBlock, .block = BlockKind::kHeading, .number = 4},
    {.name = "h5", .role = ElementRole::kBlock, .block = BlockKind::kHeading, .number = 5},
    {.name = "h6", .role = ElementRole::kBlock, .block = BlockKind::kHeading, .number = 6},
    {.name = "head"},
    {.name = "header", .role = ElementRole::kParagraph},
    {.name = "hgroup", .role = ElementRole::kParagraph},
    {.name = "hr", .role = ElementRole::kRule, .end = ElementEnd::kNeedless},
    {.name = "html"},
    {.name = "i", .role = ElementRole::kStyle, .style = &InlineState::emphasis},
    {.name = "iframe", .role = ElementRole::kUnshown},
    {.name = "image", .role = ElementRole::kImage, .end = ElementEnd::kNever},
    {.name = "img", .role = ElementRole::kImage, .end = ElementEnd::kNever},
    {.name = "input", .end = ElementEnd::kNever},
    {.name = "ins", .role = ElementRole::kStyle, .style = &InlineState::underline},
    {.name = "kbd", .role = ElementRole::kStyle, .style = &InlineState::code},
    {.name = "label"},
    {.name = "legend", .role = ElementRole::kParagraph},
    {.name = "li",
     .role = ElementRole::kBlock,
     .block = BlockKind::kListItem,
     .end = ElementEnd::kNeedless},
    {.name = "link", .end = ElementEnd::kNever},
    {.name = "listing", .role = ElementRole::kBlock, .block = BlockKind::kCode},
    {.name = "main", .role = ElementRole::kParagraph},
    {.name = "map"},
    {.name = "mark"},
    {.name = "marquee"},
    {.name = "math", .role = ElementRole::kUnshown},
    {.name = "menu", .role = ElementRole::kBlock, .block = BlockKind::kBulletList},
    {.name = "meta", .end = ElementEnd::kNever},
    {.name = "meter"},
    {.name = "nav", .role = ElementRole::kParagraph},
    {.name = "nobr"},
    {.name = "noscript", .role = ElementRole::kHidden},
    {.name = "object", .role = ElementRole::kUnshown},
    {.name = "ol", .role = ElementRole::kBlock, .block = BlockKind::kOrderedList, .number = 1},
    {.name = "optgroup"},
    {.name = "option"},
    {.name = "output"},
    {.name = "p", .role = ElementRole::kParagraph, .end = ElementEnd::kNeedless},
    {.name = "param", .end = ElementEnd::kNever},
    {.name = "picture"},
    {.name = "pre", .role = ElementRole::kBlock, .block = BlockKind::kCode},
    {.name = "progress"},
    {.name = "q", .role = ElementRole::kQuote},
    {.name = "rb", .end = ElementEnd::kNeedless},
    {.name = "rp", .end = ElementEnd::kNeedless},
    {.name = "rt", .end = ElementEnd::kNeedless},
    {.name = "rtc", .end = ElementEnd::kNeedless},
    {.name = "ruby"},
    {.name = "s", .role = ElementRole::kStyle, .style = &InlineState::strike},
    {.name = "samp", .role = ElementRole::kStyle, .style = &InlineState::code},
    {.name = "script", .role = ElementRole::kHidden},
    {.name = "search", .role = ElementRole::kParagraph},
    {.name = "section", .role = ElementRole::kParagraph},
    {.name = "select", .role = ElementRole::kUnshown},
    {.name = "slot"},
    {.name = "small"},
    {.name = "source", .end = ElementEnd::kNever},
    {.name = "span"},
    {.name = "strike", .role = ElementRole::kStyle, .style = &InlineState::strike},
    {.name = "strong", .role = ElementRole::kStyle, .style = &InlineState::strong},
    {.name = "style", .role = ElementRole::kHidden},
    {.name = "sub", .role = ElementRole::kStyle, .style = &InlineState::subscript},
    {.name = "summary", .role = ElementRole::kBlock, .block = BlockKind::kTerm},
    {.name = "sup", .role = ElementRole::kStyle, .style = &InlineState::superscript},
    {.name = "svg", .role = ElementRole::kUnshown},
    {.name = "table", .role = ElementRole::kBlock, .block = BlockKind::kTable},
    {.name = "tbody", .end = ElementEnd::kNeedless},
    {.name = "td",
     .role = ElementRole::kBlock,
     .block = BlockKind::kTableCell,
     .end = ElementEnd::kNeedless},
    {.name = "template", .role = ElementRole::kHidden},
    {.name = "textarea", .role = ElementRole::kUnshown},
    {.name = "tfoot", .end = ElementEnd::kNeedless},
    {.name = "th",
     .role = ElementRole::kBlock,
     .block = BlockKind::kTableCell,
     .end = ElementEnd::kNeedless},
    {.name = "thead", .end = ElementEnd::kNeedless},
    {.name = "time"},
    {.name = "title", .role = ElementRole::kHidden},
    {.name = "tr",
     .role = ElementRole::kBlock,
     .block = BlockKind::kTableRow,
     .end = ElementEnd::kNeedless},
    {.name = "track", .end = ElementEnd::kNever},
    {.name = "tt", .role = ElementRole::kStyle, .style = &InlineState::code},
    {.name = "u", .role = ElementRole::kStyle, .style = &InlineState::underline},
    {.name = "ul", .role = ElementRole::kBlock, .block = BlockKind::kBulletList},
    {.name = "var", .role = ElementRole::kStyle, .style = &InlineState::emphasis},
    {.name = "video", .role = ElementRole::kUnshown},
    {.name = "wbr", .end = ElementEnd::kNeedless},
};

/// What begins, what it ends, and what it does not look beyond.
struct Ending {
  std::string_view name;
  std::string_view ends;
  std::string_view barrier;
};
constexpr std::array<Ending, 22> kImpliedEnds = {{
    {"li", "li", "ul"},
    {"li", "li", "ol"},
    {"dt", "dt", "dl"},
    {"dt", "dd", "dl"},
    {"dd", "dt", "dl"},
    {"dd", "dd", "dl"},
    {"tr", "td", "table"},
    {"tr", "th", "table"},
    {"tr", "tr", "table"},
    {"td", "td", "table"},
    {"td", "th", "table"},
    {"th", "td", "table"},
    {"th", "th", "table"},
    {"h1", "h1", ""},
    {"h2", "h2", ""},
    {"h3", "h3", ""},
    {"h4", "h4", ""},
    {"h5", "h5", ""},
    {"a", "a", ""},
    {"tr", "caption", "table"},
    {"thead", "caption", "table"},
    {"tbody", "caption", "table"},
}};

}  // namespace

const Element* find_element(std::string_view name) {
  const auto* const found = std::lower_bound(
      std::begin(kElements), std::end(kElements), name,
      [](const Element& element, std::string_view sought) { return element.name < sought; });
  return found != std::end(kElements) && found->name == name ? found : nullptr;
}

bool ends_open(std::string_view name, std::string_view other) {
  return std::any_of(kImpliedEnds.begin(), kImpliedEnds.end(), [&](const Ending& ending) {
    return ending.name == name && ending.ends == other;
  });
}

bool ends_others(std::string_view name) {
  return std::any_of(kImpliedEnds.begin(), kImpliedEnds.end(),
                     [&](const Ending& ending) { return ending.name == name; });
}

bool is_barrier(std::string_view name, std::string_view other) {
  return std::any_of(kImpliedEnds.begin(), kImpliedEnds.end(), [&](const Ending& ending) {
    return ending.name == name && ending.barrier == other;
  });
}

}  // namespace cvpress::markdown
