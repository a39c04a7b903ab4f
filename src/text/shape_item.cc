#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>
#include <vector>

#include "text/shape_item_internal.h"
#include "text/simple_letters_internal.h"

namespace cvpress::text {
namespace {

constexpr std::array kJoiningScripts = {
    HB_SCRIPT_ARABIC,          HB_SCRIPT_SYRIAC,     HB_SCRIPT_NKO,
    HB_SCRIPT_MANDAIC,         HB_SCRIPT_MONGOLIAN,  HB_SCRIPT_ADLAM,
    HB_SCRIPT_HANIFI_ROHINGYA, HB_SCRIPT_DEVANAGARI, HB_SCRIPT_BENGALI,
    HB_SCRIPT_GURMUKHI};

/// Languages that write the letters i and ı.
constexpr std::array<std::string_view, 5> kDottedLanguages = {"az", "crh", "gag", "tr", "tt-Latn"};

/// Each place costs a pass over the text; with more of them ligatures are not worth it.
constexpr std::size_t kMostPartedLigatures = 64;

hb_feature_t feature(hb_tag_t tag, std::uint32_t value) {
  return {tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

std::vector<hb_tag_t> figure_features(Figures figures) {
  constexpr hb_tag_t kLining = HB_TAG('l', 'n', 'u', 'm');
  constexpr hb_tag_t kOldStyle = HB_TAG('o', 'n', 'u', 'm');
  constexpr hb_tag_t kTabular = HB_TAG('t', 'n', 'u', 'm');
  switch (figures) {
    case Figures::kOfFace: break;
    case Figures::kLining: return {kLining};
    case Figures::kOldStyle: return {kOldStyle};
    case Figures::kTabular: return {kTabular, kLining};
    case Figures::kTabularOldStyle: return {kTabular, kOldStyle};
  }
  return {};
}

/// The places inside an item where a word may be parted, ascending.
std::span<const BreakHint> hints_in(const Item& item, const SourceText& source) {
  const auto before = [](const BreakHint& hint, std::size_t index) { return hint.index < index; };
  const auto begin =
      std::lower_bound(source.hints.begin(), source.hints.end(), item.begin + 1, before);
  return {begin, std::lower_bound(begin, source.hints.end(), item.end, before)};
}

/// Whether a letter i without its dot would be another letter.
bool tells_dots(std::string_view language) {
  return std::any_of(kDottedLanguages.begin(), kDottedLanguages.end(), [&](std::string_view tag) {
    return language == tag || (language.starts_with(tag) && language[tag.size()] == '-');
  });
}

/// The places before an i that a ligature would take the dot of.
std::vector<std::size_t> dots_in(const Item& item, const ShapeInput& input) {
  std::vector<std::size_t> places;
  if (item.script != HB_SCRIPT_LATIN || !tells_dots(input.source.groups[item.group].language)) {
    return places;
  }
  for (std::size_t i = item.begin + 1; i < item.end; ++i) {
    if (input.shown[i] == U'i' && input.shown[i - 1] == U'f') places.push_back(i);
  }
  return places;
}

void switch_ligatures_off(const Item& item, const ShapeInput& input,
                          std::vector<hb_feature_t>& features) {
  const auto hints = hints_in(item, input.source);
  const std::vector<std::size_t> dots = dots_in(item, input);
  const double tracking = input.source.groups[item.group].span->style.tracking;
  // Readers of PDF files swap the letters of an Arabic ligature when they extract it.
  const bool everywhere = tracking != 0 || item.script == HB_SCRIPT_ARABIC ||
                          hints.size() + dots.size() > kMostPartedLigatures;
  for (const hb_tag_t tag : {HB_TAG('l', 'i', 'g', 'a'), HB_TAG('c', 'l', 'i', 'g')}) {
    if (everywhere) {
      features.push_back(feature(tag, 0));
      continue;
    }
    for (const BreakHint& hint : hints) {
      features.push_back(
          {tag, 0, static_cast<unsigned>(hint.index - 1), static_cast<unsigned>(hint.index + 1)});
    }
    for (const std::size_t dot : dots) {
      features.push_back({tag, 0, static_cast<unsigned>(dot), static_cast<unsigned>(dot + 1)});
    }
  }
}

/// Whether there is nothing in an item that its face would compose.
bool needs_no_composition(const Item& item, const ShapeInput& input) {
  if (item.script != HB_SCRIPT_LATIN || item.level % 2 == 1) return false;
  if (!item.face->origin().path.empty()) return false;
  const TextStyle& style = input.source.groups[item.group].span->style;
  if (style.letter_case == LetterCase::kSmallCaps || !style.features.empty()) return false;
  const auto begin = input.shown.begin() + static_cast<std::ptrdiff_t>(item.begin);
  const auto end = input.shown.begin() + static_cast<std::ptrdiff_t>(item.end);
  return std::all_of(begin, end, is_simple_letter);
}

std::vector<hb_feature_t> features_of(const Item& item, const ShapeInput& input) {
  const TextStyle& style = input.source.groups[item.group].span->style;
  std::vector<hb_feature_t> features;
  switch_ligatures_off(item, input, features);
  if (needs_no_composition(item, input)) features.push_back(feature(HB_TAG('c', 'c', 'm', 'p'), 0));
  const bool small_capitals = style.letter_case == LetterCase::kSmallCaps;
  if (small_capitals && !item.small) features.push_back(feature(HB_TAG('s', 'm', 'c', 'p'), 1));
  for (const hb_tag_t tag : figure_features(style.figures)) features.push_back(feature(tag, 1));
  for (const std::string& tag : style.features) {
    hb_feature_t parsed;
    const bool valid = hb_feature_from_string(tag.data(), static_cast<int>(tag.size()), &parsed);
    if (valid) features.push_back(feature(parsed.tag, parsed.value));
  }
  return features;
}

/// One for each thread: making a buffer costs more than shaping a short word.
hb_buffer_t* cleared_buffer() {
  thread_local HbBuffer buffer(hb_buffer_create());
  hb_buffer_clear_contents(buffer.get());
  return buffer.get();
}

void fill(hb_buffer_t* buffer, const Item& item, const ShapeInput& input) {
  // Cluster values become indices into the whole text, whose neighbouring
  // letters HarfBuzz sees too, so that Arabic joins across items.
  hb_buffer_add_utf32(buffer, reinterpret_cast<const std::uint32_t*>(input.shown.data()),
                      static_cast<int>(input.shown.size()), static_cast<unsigned>(item.begin),
                      static_cast<int>(item.end - item.begin));
  hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
  hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
  hb_buffer_set_direction(buffer, item.level % 2 == 1 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, item.script);
  const std::string& language = input.source.groups[item.group].language;
  hb_buffer_set_language(
      buffer, hb_language_from_string(language.data(), static_cast<int>(language.size())));
}

}  // namespace

bool letters_join(hb_script_t script) {
  return std::find(kJoiningScripts.begin(), kJoiningScripts.end(), script) != kJoiningScripts.end();
}

std::vector<Glyph> shape_item(const Item& item, const ShapeInput& input) {
  hb_buffer_t* buffer = cleared_buffer();
  fill(buffer, item, input);
  const std::vector<hb_feature_t> features = features_of(item, input);
  hb_shape(item.face->hb_font(), buffer, features.data(), static_cast<unsigned>(features.size()));

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  std::vector<Glyph> glyphs(count);
  for (unsigned i = 0; i < count; ++i) {
    glyphs[i] = {infos[i].codepoint, positions[i].x_advance, positions[i].x_offset,
                 positions[i].y_offset,
                 input.offsets[infos[i].cluster] - input.offsets[item.begin]};
  }
  return glyphs;
}

std::vector<Glyph> icon_glyphs(const Item& item, const SpanGroup& group) {
  const GlyphId id = group.icon->glyph;
  Glyph glyph;
  glyph.id = id;
  glyph.advance = static_cast<std::int32_t>(std::lround(item.face->advance(id)));
  hb_glyph_extents_t extents{};
  if (hb_font_get_glyph_extents(item.face->hb_font(), id, &extents)) {
    const FaceMetrics& text = group.face->metrics();
    const double middle = extents.y_bearing + extents.height / 2.0;  // heights go down
    const double wanted =
        text.cap_height / 2 / text.units_per_em * item.face->metrics().units_per_em;
    glyph.dy = static_cast<std::int32_t>(std::lround(wanted - middle));
  }
  return {glyph};
}

}  // namespace cvpress::text
