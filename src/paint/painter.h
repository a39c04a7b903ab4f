// Collects the drawing operations of pages while fragments are walked:
// internal to paint/.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>

#include "paint/display_list.h"
#include "paint/paint.h"
#include "paint/reading_stretch.h"
#include "paint/turn.h"

namespace cvpress::paint {

/// The state of painting a document. Tags that have to be made here (of links,
/// of untagged text) live as long as the display list refers to them.
class Painter {
 public:
  explicit Painter(DisplayList& list) : list_(list) {}

  void page(const paginate::Page& page);

 private:
  void fragment(const layout::Fragment& fragment, Point at);
  void ink(const layout::Ink& ink, Point at);
  /// Where on the paper something is that stands so far from its start edge:
  /// on a mirrored page the start is the right edge, and boxes change sides
  /// without being turned over.
  Rect placed(Rect box, Point by) const;
  Point placed(Point point, Point by) const;
  /// Says what the glyphs that follow, up to the end of the fragment, read as.
  void begin_replacement();
  void end_replacement();
  void line(const layout::LineInk& ink, Point at);
  void pieces(const layout::LineInk& ink, Point at);
  void glyphs(const layout::LineInk& ink, const text::Piece& piece, Point at);
  TextPlace place_of(const text::Paragraph& paragraph, const text::Run& run,
                     const text::Piece& piece);
  /// `factor`: of the run's size.
  void icon(const text::Run& run, const text::Piece& piece, Point at, double factor);
  /// What an icon stands for, as the text of a blank that is as wide.
  void icon_text(const text::Run& run, Point at, Pt size, Pt width);
  /// Emoji, with their text over them unseen.
  void pictures(const text::Run& run, const DrawGlyphs& text);
  /// One glyph's picture, decoded once for all its uses.
  struct GlyphPicture {
    image::PicturePtr picture;  // null where there is none
    Rect box;                   // ems, from the pen on the baseline, y downwards
  };
  const GlyphPicture& picture_of(const text::FacePtr& face, text::GlyphId glyph);
  void hyphen(const layout::LineInk& ink, Point at);
  void text_decoration(const text::Run& run, const text::Piece& piece, Point at, double factor);
  /// The pieces [first, last) of a line, those in another language inside an
  /// element that names it.
  void words(const layout::LineInk& ink, std::size_t first, std::size_t last, Point at);
  /// The element of a stretch of text in another language, or nullptr.
  TagPtr language_tag(const text::Paragraph& paragraph, std::uint32_t run);
  void link_area(const text::Paragraph& paragraph, const layout::LineInk& ink, std::size_t first,
                 std::size_t last, Point at);
  void artifact(const paginate::PlacedFragment& placed, Running running);
  void decoration(DrawOp op);
  void open(const TagPtr& tag, Running running = Running::kNo);
  void close();
  bool in_artifact() const { return artifact_depth_ > 0; }
  /// What is drawn is what the figure shows: a meter has shapes only.
  bool in_figure() const { return !roles_.empty() && roles_.back() == layout::Role::kFigure; }
  /// What is known of a link, found once for all its lines.
  struct LinkOfParagraph {
    TagPtr tag;
    std::string description;
  };
  /// The stretch of runs in another language that was painted last: it may go on
  /// in the next line.
  struct ForeignRuns {
    const text::Paragraph* paragraph = nullptr;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    TagPtr tag;
  };
  const LinkOfParagraph& link_at(const text::Paragraph& paragraph, std::uint32_t run);
  /// Nothing that is a paragraph or a picture is open, only what groups them.
  bool in_group() const;
  void remember_outline(const layout::Tag& tag, Point at);
  void turned_lines(const layout::TurnedInk& ink, Point at);
  void shapes(const layout::ShapeInk& ink, Point at);
  void emit(DrawOp op);

  DisplayList& list_;
  Size paper_;                // of the page that is being painted
  bool mirrored_ = false;     // likewise
  std::optional<Turn> turn_;  // while turned text is drawn
  int artifact_depth_ = 0;
  std::vector<layout::Role> roles_;         // of the open tags
  std::optional<std::string> replacement_;  // what the glyphs of the fragment read as
  bool replacing_ = false;                  // begun
  const layout::Tag* label_ = nullptr;      // while a list's label is drawn
  // Looked up, never iterated: addresses do not reach the output.
  std::map<std::pair<const text::Paragraph*, int>, LinkOfParagraph> links_;
  std::map<const text::Paragraph*, std::uint32_t> paragraphs_;  // the number of each
  std::uint32_t paragraph_count_ = 0;
  std::set<const layout::Tag*> outlined_;
  ForeignRuns foreign_;
  ReadingStretch stretch_;  // of the content that is open
  std::map<std::pair<text::FacePtr, text::GlyphId>, GlyphPicture> glyph_pictures_;
};

}  // namespace cvpress::paint
