#include "markdown/shortcode_table.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/suggest.h"

namespace cvpress::markdown {
namespace {

using Action = ShortcodeAction;

/// Sorted by name.
constexpr ShortcodeRule kRules[] = {
    {"accordion", Action::kTitled},
    {"alert", Action::kInner},
    {"audio", Action::kUnshown},
    {"badge", Action::kInner},
    {"bilibili", Action::kUnshown, "https://www.bilibili.com/video/{0}"},
    {"btn", Action::kLink},
    {"button", Action::kLink},
    {"callout", Action::kInner},
    {"card", Action::kCard},
    {"cards", Action::kInner},
    {"carousel", Action::kUnshown},
    {"center", Action::kInner},
    {"chart", Action::kUnshown},
    {"cite", Action::kCitation},
    {"clear", Action::kNothing},
    {"col", Action::kInner},
    {"column", Action::kInner},
    {"columns", Action::kInner},
    {"cta", Action::kCalls},
    {"details", Action::kTitled},
    {"diagram", Action::kUnshown},
    {"embed", Action::kUnshown},
    {"emoji_list", Action::kInner},
    {"figure", Action::kFigure},
    {"fragment", Action::kInner},
    {"gallery", Action::kUnshown},
    {"gdocs", Action::kUnshown},
    {"gist", Action::kUnshown, "https://gist.github.com/{0}/{1}"},
    {"highlight", Action::kCode},
    {"hl", Action::kInner},
    {"icon", Action::kNothing},
    {"image", Action::kFigure},
    {"img", Action::kFigure},
    {"include", Action::kInclude},
    {"instagram", Action::kUnshown, "https://www.instagram.com/p/{0}"},
    {"list-children", Action::kNothing},
    {"list_categories", Action::kNothing},
    {"list_children", Action::kNothing},
    {"list_tags", Action::kNothing},
    {"map", Action::kUnshown},
    {"mark", Action::kInner},
    {"math", Action::kFormula},
    {"mention", Action::kMention},
    {"mermaid", Action::kUnshown},
    {"note", Action::kInner},
    {"notebook", Action::kUnshown},
    {"notice", Action::kInner},
    {"param", Action::kParameter},
    {"plotly", Action::kUnshown},
    {"qr", Action::kUnshown},
    {"ref", Action::kReference},
    {"relref", Action::kReference},
    {"row", Action::kInner},
    {"search_url", Action::kNothing},
    {"section_break", Action::kNothing},
    {"slide", Action::kInner},
    {"slideshow", Action::kUnshown},
    {"speaker_note", Action::kInner},
    {"spoiler", Action::kTitled},
    {"staticref", Action::kLink},
    {"step", Action::kInner},
    {"steps", Action::kInner},
    {"tab", Action::kTitled},
    {"table", Action::kTable},
    {"tabs", Action::kInner},
    {"tag", Action::kInner},
    {"timeline-item", Action::kTitled},
    {"tip", Action::kInner},
    {"toc", Action::kNothing},
    {"toc_hide", Action::kNothing},
    {"toggle", Action::kTitled},
    {"tweet", Action::kUnshown, "https://x.com/i/status/{0}"},
    {"twitter", Action::kUnshown, "https://x.com/i/status/{0}"},
    {"video", Action::kUnshown},
    {"vimeo", Action::kUnshown, "https://vimeo.com/{0}"},
    {"vspace", Action::kNothing},
    {"warning", Action::kInner},
    {"x", Action::kUnshown, "https://x.com/i/status/{0}"},
    {"youtube", Action::kUnshown, "https://www.youtube.com/watch?v={0}"},
};

}  // namespace

const ShortcodeRule* find_shortcode_rule(std::string_view name) {
  const auto* const found = std::lower_bound(
      std::begin(kRules), std::end(kRules), name,
      [](const ShortcodeRule& rule, std::string_view sought) { return rule.name < sought; });
  return found != std::end(kRules) && found->name == name ? found : nullptr;
}

std::string shortcode_suggestion(std::string_view name) {
  std::vector<std::string_view> names;
  for (const ShortcodeRule& rule : kRules) names.push_back(rule.name);
  return suggestion(name, names);
}

}  // namespace cvpress::markdown
