#include "style/keys.h"

namespace cvpress::style {
namespace {

constexpr std::string_view kTextKeys[] = {"text", "hyphenate", "rotate"};
constexpr std::string_view kProseKeys[] = {"prose",   "hyphenate",  "hang_punctuation", "bullets",
                                           "indent",  "bullet_gap", "item_gap",         "block_gap",
                                           "orphans", "widows"};
constexpr std::string_view kStackKeys[] = {"stack", "gap", "divider", "rail"};
constexpr std::string_view kRowKeys[] = {"row", "widths", "gap", "valign"};
constexpr std::string_view kWrapKeys[] = {"wrap", "gap", "line_gap", "separator"};
constexpr std::string_view kImageKeys[] = {"image", "crop", "gray"};
constexpr std::string_view kRuleKeys[] = {"rule", "color", "dash"};
constexpr std::string_view kMeterKeys[] = {"meter", "shape", "count", "size",
                                           "gap",   "color", "track"};
constexpr std::string_view kQrKeys[] = {"qr", "size", "color"};

constexpr KindKeys kKinds[] = {{"text", kTextKeys}, {"prose", kProseKeys}, {"stack", kStackKeys},
                               {"row", kRowKeys},   {"wrap", kWrapKeys},   {"image", kImageKeys},
                               {"rule", kRuleKeys}, {"meter", kMeterKeys}, {"qr", kQrKeys}};

}  // namespace

std::span<const std::string_view> own_keys(std::string_view kind) {
  for (const KindKeys& entry : kKinds) {
    if (entry.kind == kind) return entry.keys;
  }
  return {};
}

}  // namespace cvpress::style
