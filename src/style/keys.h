// The keys of the layout language, by where they stand. Readers, checks and
// "did you mean" come from these tables.
#pragma once

#include <span>
#include <string_view>

namespace cvpress::style {

inline constexpr std::string_view kTopKeys[] = {
    "about", "extends", "page",    "regions", "sections", "elements", "styles", "colors",
    "fonts", "lengths", "formats", "words",   "defaults", "locales",  "fit"};

inline constexpr std::string_view kElementKinds[] = {"text",  "prose", "stack", "row", "wrap",
                                                     "image", "rule",  "meter", "qr"};

inline constexpr std::string_view kCommonKeys[] = {
    "like",   "when",  "unless", "each",   "only",    "except",     "style",
    "align",  "above", "width",  "height", "padding", "background", "border",
    "radius", "keep",  "break",  "link",   "alt",     "role"};

/// A kind of element and the keys of its own, besides the common ones.
struct KindKeys {
  std::string_view kind;
  std::span<const std::string_view> keys;
};

std::span<const std::string_view> own_keys(std::string_view kind);

inline constexpr std::string_view kPageKeys[] = {"size",   "margins", "background", "regions",
                                                 "gutter", "reading", "banner",     "banner_gap",
                                                 "header", "footer",  "fixed"};

inline constexpr std::string_view kRegionKeys[] = {
    "content", "width",   "gap",        "columns", "gutter",   "balance",
    "bleed",   "release", "colors",     "styles",  "elements", "style",
    "align",   "padding", "background", "border",  "radius"};

inline constexpr std::string_view kSectionKeys[] = {
    "heading",   "heading_gap", "heading_width", "entry",  "gap",     "divider",    "arrange",
    "separator", "line_gap",    "columns",       "gutter", "fill",    "indent",     "number",
    "group",     "rail",        "icon",          "omit",   "match",   "like",       "colors",
    "styles",    "elements",    "style",         "align",  "padding", "background", "border",
    "radius",    "above",       "keep",          "break"};

inline constexpr std::string_view kStyleKeys[] = {
    "like", "font",     "size",     "leading",   "weight",        "italic", "color",
    "case", "tracking", "features", "underline", "first_letters", "mark"};

inline constexpr std::string_view kRailKeys[] = {"width", "marker", "line", "color", "dash"};
inline constexpr std::string_view kGroupKeys[] = {"by",      "at_least",    "gather", "restart",
                                                  "heading", "heading_gap", "entry",  "gap"};
inline constexpr std::string_view kFormatKeys[] = {"date", "range", "length", "phone", "digits"};

}  // namespace cvpress::style
