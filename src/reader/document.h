// A PDF as its readers see it: the text of each code with its place, pictures,
// links, the structure tree, fonts, metadata and attachments. Written for our own
// files, which are read back after writing, and for anybody's.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/geometry.h"
#include "base/result.h"

namespace cvpress::reader {

/// Content that belongs to no element of the structure tree.
inline constexpr std::int32_t kNoContent = -1;
/// Larger identifiers of content are taken for damage.
inline constexpr std::int32_t kLargestContent = 10'000'000;

/// One code of a text-showing operator (ISO 32000-1 9.4.3).
struct SeenGlyph {
  // UTF-8 by ToUnicode, else by the font's encoding; "" where neither says. The document keeps it.
  std::string_view text;
  Point origin;    // page coordinates: points, y downwards from the top left of the crop box
  Pt advance = 0;  // along the line, spacing included; negative where text runs leftwards
  Pt size = 0;     // of the font, as it is on the page
  std::uint32_t font = 0;             // index in SeenDocument::fonts
  std::int32_t content = kNoContent;  // marked-content identifier, of the page
  std::int32_t actual_text = -1;      // index in SeenPage::actual_texts
  bool artifact = false;
  bool invisible = false;  // text rendering mode 3 or 7
  bool turned = false;     // its line is not horizontal
  bool pale = false;       // nearly white on bare paper; known with Bounds::looks_closely
  bool told = true;        // false: `text` is a guess, or nothing
};

struct SeenImage {
  Rect box;
  std::int32_t content = kNoContent;
  bool artifact = false;
  bool is_form = false;  // a drawing; its texts and pictures are also the page's own
  bool in_form = false;  // part of a drawing
};

struct SeenLink {
  Rect box;
  std::string url;            // "" where it leads to a place of the document
  std::string description;    // Contents
  bool in_structure = false;  // an OBJR of the tree names it
};

struct SeenPage {
  Size paper;                     // of the crop box, turned as /Rotate says
  std::vector<SeenGlyph> glyphs;  // in the order of the content stream
  std::vector<SeenImage> images;
  std::vector<SeenLink> links;
  std::vector<std::string> actual_texts;  // UTF-8
  // Known with Bounds::looks_closely:
  bool lies_down = false;    // nearly all of it is read after a turn, which was made
  std::size_t outlines = 0;  // shapes with lines or curves that were filled
};

/// What an element of the tree holds, in order.
struct SeenKid {
  std::int32_t element = -1;  // index in SeenStructure::elements, or
  std::int32_t page = -1;     // content `content` of this page, or
  std::int32_t content = kNoContent;
  std::int32_t link = -1;  // with `page`: index in its links
};

struct SeenElement {
  std::string role;  // by the role map: "H1", "P"; as written where it maps to nothing standard
  std::string alternative;  // Alt
  std::string actual_text;
  bool has_actual_text = false;
  std::string language;  // "" = inherited
  std::vector<SeenKid> kids;
};

/// elements[0] is the root's own (role "StructTreeRoot").
struct SeenStructure {
  std::vector<SeenElement> elements;
};

struct SeenFont {
  std::string name;  // BaseFont, with its subset tag
  std::string type;  // "Type0", "TrueType", "Type1", "Type3", …
  bool embedded = false;
  bool has_unicode_map = false;
  bool standard_encoding = false;  // letters are known without a map
};

struct SeenAttachment {
  std::string name;
  std::string mime;
  std::string relationship;  // AFRelationship
  std::string bytes;
};

struct SeenDocument {
  bool is_cut_off = false;  // a bound was met: the rest is not here
  std::string version;      // "1.7"
  std::string title;
  std::string author;
  std::string producer;
  std::string language;  // of the catalog
  std::string metadata;  // the XMP packet
  bool marked = false;
  bool shows_title = false;  // DisplayDocTitle
  std::vector<SeenPage> pages;
  std::vector<SeenFont> fonts;
  std::optional<SeenStructure> structure;
  std::vector<SeenAttachment> attachments;
  std::vector<std::string> outline;     // titles, depth first
  std::shared_ptr<const void> letters;  // what the glyphs' texts are views of
};

/// What is read at most, so that hostile files end in time.
struct Bounds {
  std::size_t most_decoded = std::size_t{64} << 20;  // bytes of all streams together
  std::size_t most_glyphs = 600'000;
  std::size_t most_objects = 1'000'000;  // values: each number, name and entry counts
  std::size_t most_pages = 5'000;
  int deepest = 64;  // nesting of objects, forms, page and structure trees
  /// Finds out, too, what people see of the pages of others. Takes longer.
  bool looks_closely = false;
};

class FontsBefore;

/// Reads a whole file. `name` is for diagnostics; `before` may be null. Fails, with the reason,
/// where the bytes are no PDF, are encrypted, or hold no page that can be found; what is damaged or
/// beyond the bounds inside of one that can be read is a warning, and the rest is read.
Result<SeenDocument> read_document(std::string_view bytes, std::string_view name,
                                   const Bounds& bounds, Diagnostics& diagnostics,
                                   FontsBefore* before = nullptr);

/// Whether a file has to be decrypted before it can be read.
bool is_encrypted(std::string_view bytes, const Bounds& bounds);

}  // namespace cvpress::reader
