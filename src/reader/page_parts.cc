#include "reader/page_parts.h"

#include "base/utf8.h"
#include "reader/content_reader.h"
#include "reader/text_string.h"

namespace cvpress::reader {

void read_page_content(ObjectFile& file, const PageSource& source, bool closely, Fonts& fonts,
                       SeenPage& page) {
  const Object& contents = file.at(*source.dictionary, "Contents");
  std::string bytes;
  if (const Stream* stream = stream_of(contents)) {
    bytes = file.decoded(*stream);
  } else if (const Array* streams = array_of(contents)) {
    // An operator may begin in one stream and end in the next, a token may not.
    for (const Object& item : streams->items) {
      const Stream* part = stream_of(file.resolved(item));
      if (part == nullptr || !file.budget().take(Cost::kSteps, 1)) continue;
      bytes += file.decoded(*part);
      bytes += '\n';
    }
  }
  // Most of what a page of text says is its codes, written in four digits, and kerning.
  constexpr std::size_t kBytesOfGlyph = 6;
  page.glyphs.reserve(std::min(bytes.size() / kBytesOfGlyph, file.budget().left(Cost::kGlyphs)));
  ContentReader reader(file, fonts, page, source.to_page);
  Ground ground;
  if (closely) reader.look_at(ground);
  reader.read(bytes, source.resources);
}

void read_links(ObjectFile& file, const PageSource& source, std::int32_t number, PagePlaces& places,
                SeenPage& page) {
  const Array* annotations = array_of(file.at(*source.dictionary, "Annots"));
  if (annotations == nullptr) return;
  for (const Object& item : annotations->items) {
    const Dictionary* annotation = dictionary_of(file.resolved(item));
    if (annotation == nullptr || name_of(file.at(*annotation, "Subtype")) != "Link") continue;
    if (!file.budget().take(Cost::kGlyphs, 1)) return;
    SeenLink link;
    const auto box = rectangle_of(file, file.at(*annotation, "Rect"));
    if (box) link.box = bounds_of(source.to_page, *box);
    if (const Dictionary* action = dictionary_of(file.at(*annotation, "A"))) {
      link.url = repaired_utf8(bytes_of(file.at(*action, "URI")));
    }
    link.description = text_of(bytes_of(file.at(*annotation, "Contents")));
    places.links[annotation] = {number, static_cast<std::int32_t>(page.links.size())};
    page.links.push_back(std::move(link));
  }
}

}  // namespace cvpress::reader
