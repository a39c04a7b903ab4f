// The CMaps that PDF knows by name, as far as the lengths of their codes go.
#include <algorithm>
#include <iterator>

#include "reader/cmap.h"

namespace cvpress::reader {
namespace {

/// How names begin, and which bytes begin codes of which length.
struct CMapKind {
  std::string_view prefix;
  CodeRange ranges[4];
};

constexpr CodeRange kAscii = {1, 0x00, 0x80};
constexpr CodeRange kNoRange = {0, 0, 0};

constexpr CMapKind kKinds[] = {
    // Extended Unix codes and their like: ASCII, and pairs of high bytes.
    {"GBK", {kAscii, {2, 0x8140, 0xFEFE}, kNoRange, kNoRange}},
    {"GB-", {kAscii, {2, 0xA1A1, 0xFEFE}, kNoRange, kNoRange}},
    {"GBpc", {kAscii, {1, 0xFD, 0xFF}, {2, 0xA1A1, 0xFCFE}, kNoRange}},
    {"B5", {kAscii, {2, 0xA140, 0xFEFE}, kNoRange, kNoRange}},
    {"ETen-B5", {kAscii, {2, 0xA140, 0xFEFE}, kNoRange, kNoRange}},
    {"HKscs", {kAscii, {2, 0x8740, 0xFEFE}, kNoRange, kNoRange}},
    {"KSC-EUC", {kAscii, {2, 0xA1A1, 0xFEFE}, kNoRange, kNoRange}},
    {"KSCms", {kAscii, {2, 0x8141, 0xFEFE}, kNoRange, kNoRange}},
    {"KSCpc", {{1, 0x00, 0x84}, {1, 0xFE, 0xFF}, {2, 0xA141, 0xFDFE}, kNoRange}},
    {"EUC-", {kAscii, {2, 0x8EA0, 0x8EDF}, {2, 0xA1A1, 0xFEFE}, kNoRange}},
    // Shift-JIS: half-width katakana are single bytes between the pairs.
    {"83pv-RKSJ", {kAscii, {1, 0xA0, 0xDF}, {2, 0x8140, 0x9FFC}, {2, 0xE040, 0xFCFC}}},
    {"90", {kAscii, {1, 0xA0, 0xDF}, {2, 0x8140, 0x9FFC}, {2, 0xE040, 0xFCFC}}},
    {"Ext-RKSJ", {kAscii, {1, 0xA0, 0xDF}, {2, 0x8140, 0x9FFC}, {2, 0xE040, 0xFCFC}}},
    {"Add-RKSJ", {kAscii, {1, 0xA0, 0xDF}, {2, 0x8140, 0x9FFC}, {2, 0xE040, 0xFCFC}}},
};

}  // namespace

CMap predefined_cmap(std::string_view name) {
  CMap map;
  map.glyphs_are_codes = name.starts_with("Identity");
  map.vertical = name.ends_with("-V") || name == "V";
  map.codes_are_utf16 =
      name.find("UCS2") != std::string_view::npos || name.find("UTF16") != std::string_view::npos;
  const auto* kind = std::find_if(std::begin(kKinds), std::end(kKinds),
                                  [name](const auto& row) { return name.starts_with(row.prefix); });
  if (kind != std::end(kKinds)) {
    std::copy_if(std::begin(kind->ranges), std::end(kind->ranges),
                 std::back_inserter(map.code_ranges),
                 [](const CodeRange& range) { return range.length > 0; });
  } else if (name.find("UTF16") != std::string_view::npos) {
    map.code_ranges = {{2, 0x0000, 0xD7FF}, {2, 0xE000, 0xFFFF}, {4, 0xD800DC00, 0xDBFFDFFF}};
  } else {
    map.code_ranges = {{2, 0x0000, 0xFFFF}};
  }
  return map;
}

}  // namespace cvpress::reader
