#include "text/face_choice_internal.h"
#include "text/itemize_internal.h"
#include "text/scripts_internal.h"

namespace cvpress::text {
namespace {

constexpr std::size_t kLongItem = 4096;  // characters; longer than any paragraph worth reading
constexpr std::size_t kLongestItem = 2 * kLongItem;

/// Long items end after a space where there is one, so that nothing is seen of it.
bool is_too_long(const Item& item, const SourceText& source) {
  const std::size_t length = item.end - item.begin;
  return length >= kLongestItem ||
         (length >= kLongItem && source.characters[item.end - 1].shown == U' ');
}

bool goes_on(const Item& item, const Item& next) {
  return !next.goes_on_pile && item.end == next.begin && item.group == next.group &&
         item.level == next.level && item.small == next.small && item.script == next.script &&
         item.face == next.face;
}

Item item_of(const SourceText& source, const Directions& directions,
             const std::vector<hb_script_t>& scripts, std::size_t begin, std::size_t end) {
  const Character& first = source.characters[begin];
  return {begin, end,   first.group, directions.levels[begin], first.small, scripts[begin],
          {},    false, false};
}

/// Takes into an item what goes on with it at first sight, and returns where that ends.
std::size_t extend(Item& item, const SourceText& source, const Directions& directions,
                   const std::vector<hb_script_t>& scripts, FaceChoice& faces) {
  const SpanGroup& group = source.groups[item.group];
  if (group.icon || item.face != group.face) return item.end;
  const auto goes_on = [&](std::size_t at) {
    const Character& character = source.characters[at];
    return character.group == item.group && character.small == item.small &&
           directions.levels[at] == item.level && scripts[at] == item.script;
  };
  while (item.end < source.characters.size() && goes_on(item.end) && faces.is_plain(item.end) &&
         !is_too_long(item, source)) {
    ++item.end;
  }
  return item.end;
}

std::shared_ptr<const HbFace> icon_face(const SpanGroup& group) {
  return std::static_pointer_cast<const HbFace>(group.icon->face);
}

}  // namespace

std::vector<Item> itemize(const SourceText& source, const Directions& directions,
                          const FontCatalog& fonts, std::vector<MissingCharacter>& missing) {
  const std::vector<hb_script_t> scripts = resolve_scripts(source.characters);
  FaceChoice faces(source, fonts);
  std::vector<Item> items;
  for (std::size_t begin = 0; begin < source.characters.size();) {
    const std::size_t end = faces.grapheme_end(begin);
    Item next = item_of(source, directions, scripts, begin, end);
    const bool breaks = source.characters[begin].shown == U'\n';
    const SpanGroup& group = source.groups[next.group];
    begin = end;
    if (breaks) continue;
    next.goes_on_pile = faces.is_inside_grapheme(next.begin);
    next.face = group.icon ? icon_face(group) : faces.face_for(next.begin, next.end);
    next.is_pictures = faces.has_pictures(next.face);
    const bool merges =
        !items.empty() && goes_on(items.back(), next) && !is_too_long(items.back(), source);
    if (merges) {
      items.back().end = next.end;
    } else {
      items.push_back(std::move(next));
    }
    begin = extend(items.back(), source, directions, scripts, faces);
  }
  missing = faces.take_missing();
  return items;
}

}  // namespace cvpress::text
