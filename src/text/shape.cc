// From spans to a paragraph: clean, direct, cut into items, shape, and note
// where lines may end.

#include <algorithm>

#include "base/utf8.h"
#include "text/bidi_internal.h"
#include "text/break_places_internal.h"
#include "text/emoji_internal.h"
#include "text/hyphenation_internal.h"
#include "text/shape_item_internal.h"
#include "text/spacing_internal.h"

namespace cvpress::text {
namespace {

/// The text of all characters, and where each begins in it.
ShapeInput input_of(const SourceText& source, std::string& text) {
  ShapeInput input{source, {}, {}};
  input.shown.reserve(source.characters.size());
  input.offsets.reserve(source.characters.size() + 1);
  std::uint32_t last = 0;
  for (const Character& character : source.characters) {
    input.shown += character.shown;
    // The second S of a capital sharp s begins where the first does.
    if (character.source != 0) last = static_cast<std::uint32_t>(text.size());
    input.offsets.push_back(last);
    if (character.source != 0) append_utf8(text, character.source);
  }
  input.offsets.push_back(static_cast<std::uint32_t>(text.size()));
  return input;
}

/// Where an item's text ends: not before the last of a character's capitals.
std::uint32_t text_end(const Item& item, const ShapeInput& input) {
  std::size_t end = item.end;
  while (end < input.source.characters.size() && input.source.characters[end].source == 0) ++end;
  return input.offsets[end];
}

Run run_of(const Item& item, const ShapeInput& input, const std::string& text,
           const std::vector<Spacing>& spacings) {
  const SpanGroup& group = input.source.groups[item.group];
  const std::uint32_t begin = input.offsets[item.begin];
  auto shaped = std::make_shared<ShapedRun>();
  shaped->face = item.face;
  shaped->text = text.substr(begin, text_end(item, input) - begin);
  shaped->right_to_left = item.level % 2 == 1;
  shaped->is_icon = group.icon.has_value();
  if (item.is_pictures) {
    shape_emoji(item, input, group.face, *shaped);
  } else {
    shaped->glyphs = group.icon ? icon_glyphs(item, group) : shape_item(item, input);
  }
  if (!spacings.empty()) set_spacing(spacings, item, input, shaped->glyphs);

  Run run;
  run.shaped = std::move(shaped);
  run.style = group.span->style;
  if (letters_join(item.script)) run.style.tracking = 0;
  run.size = run.style.size * (item.small ? kSmallCapitalScale : 1.0);
  run.link = group.link;
  run.begin = begin;
  run.level = item.level;
  run.style_face = group.face;
  run.language = group.language;
  run.where = input.source.groups[item.group].span->where;
  return run;
}

/// Words that run against their line are not divided: the hyphen would stand amid the line.
void add_breaks(const ShapeInput& input, const Directions& directions, const LineRules& rules,
                Paragraph& paragraph) {
  auto places = break_places(input.source, paragraph.language, rules);
  if (rules.hyphenate) paragraph.missing_dictionary = hyphenate(input.source, places);
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i]) continue;
    const bool runs_from_right = directions.levels[i] % 2 == 1;
    const bool is_against = runs_from_right != paragraph.right_to_left;
    if (is_against && *places[i] == BreakKind::kHyphen) continue;
    paragraph.breaks.push_back({input.offsets[i], *places[i]});
  }
  const auto end = static_cast<std::uint32_t>(paragraph.text.size());
  paragraph.breaks.push_back({end, BreakKind::kMandatory});
}

/// They are printed, but those beyond the first dozens not above their letter.
void warn_of_pile(const std::vector<Item>& items, const SourceText& source,
                  Diagnostics& diagnostics) {
  const auto pile =
      std::find_if(items.begin(), items.end(), [](const Item& item) { return item.goes_on_pile; });
  if (pile == items.end()) return;
  const std::uint32_t span = source.characters[pile->begin].span;
  diagnostics.warning(source.span_places[span],
                      "more marks are piled on one letter than can stand above it; they run on");
}

}  // namespace

ParagraphPtr shape(const std::vector<TextSpan>& spans, const ShapeOptions& options,
                   const FontCatalog& fonts, Diagnostics& diagnostics) {
  auto paragraph = std::make_shared<Paragraph>();
  paragraph->base = options.base;
  paragraph->base_face = style_face(options.base, fonts);
  paragraph->language = options.language;
  paragraph->hang_punctuation = options.lines.hang_punctuation;
  paragraph->optimum = options.lines.optimum;

  SourceText source = read_spans(spans, options, fonts, diagnostics);
  paragraph->links = source.links;
  const Directions directions = resolve_directions(source, options.language);
  paragraph->right_to_left = directions.right_to_left;
  const ShapeInput input = input_of(source, paragraph->text);
  const std::vector<Item> items = itemize(source, directions, fonts, paragraph->missing);
  warn_of_pile(items, source, diagnostics);
  const std::vector<Spacing> spacings = spacings_of(source);
  paragraph->runs.reserve(items.size());
  for (const Item& item : items) {
    paragraph->runs.push_back(run_of(item, input, paragraph->text, spacings));
  }
  add_breaks(input, directions, options.lines, *paragraph);
  return paragraph;
}

}  // namespace cvpress::text
