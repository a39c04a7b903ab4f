#include "paint/painter.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "paint/broken_word.h"
#include "paint/link_description.h"

namespace cvpress::paint {
namespace {

const TagPtr& artifact_tag() {
  static const TagPtr kTag =
      std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kArtifact, "", "", ""});
  return kTag;
}

int heading_level(layout::Role role) {
  const int level = static_cast<int>(role) - static_cast<int>(layout::Role::kH1) + 1;
  return level >= 1 && level <= 6 ? level : 1;
}

Rect moved(Rect box, Point by) {
  return {{box.origin.x + by.x, box.origin.y + by.y}, box.size};
}

/// The room of a line, in its fragment.
Rect box_of(const layout::LineInk& ink) {
  return {ink.origin, {ink.line.width * ink.size, height_of(ink)}};
}

/// The place of a picture that fills a box and stands over it evenly.
Rect covering(const image::Picture& picture, Rect box) {
  const Size size = image::covering_size(picture, box.size);
  return {{box.origin.x - (size.width - box.size.width) / 2,
           box.origin.y - (size.height - box.size.height) / 2},
          size};
}

Point moved(Point point, Point by) {
  return {point.x + by.x, point.y + by.y};
}

}  // namespace

void Painter::page(const paginate::Page& page) {
  paper_ = page.paper;
  mirrored_ = page.mirrored;
  list_.pages.push_back({page.paper, {}});
  if (page.background) decoration(FillRect{{{0, 0}, page.paper}, *page.background, 0});
  for (const paginate::PlacedFragment& placed : page.backdrop) artifact(placed, Running::kNo);
  for (const paginate::PlacedFragment& placed : page.content) {
    fragment(*placed.fragment, placed.origin);
  }
  for (const paginate::PlacedFragment& placed : page.decoration) {
    const bool is_header = placed.origin.y < page.paper.height / 2;
    artifact(placed, is_header ? Running::kHeader : Running::kFooter);
  }
  list_.pages.back().ops.shrink_to_fit();
}

void Painter::artifact(const paginate::PlacedFragment& placed, Running running) {
  open(artifact_tag(), running);
  fragment(*placed.fragment, placed.origin);
  close();
}

Rect Painter::placed(Rect box, Point by) const {
  const Rect from_start = moved(box, by);
  if (!mirrored_) return from_start;
  const Pt x = paper_.width - from_start.origin.x - from_start.size.width;
  return {{x, from_start.origin.y}, from_start.size};
}

Point Painter::placed(Point point, Point by) const {
  return placed(Rect{point, {}}, by).origin;
}

void Painter::open(const TagPtr& tag, Running running) {
  const bool artifact = tag->role == layout::Role::kArtifact;
  // Inside an artifact nothing has a meaning of its own.
  const bool shown = !in_artifact();
  roles_.push_back(tag->role);
  if (shown) stretch_ = {};
  if (tag->role == layout::Role::kLbl) label_ = tag.get();
  if (shown) emit(BeginTag{tag, running});
  if (artifact) ++artifact_depth_;
}

void Painter::close() {
  if (roles_.back() == layout::Role::kArtifact) --artifact_depth_;
  if (roles_.back() == layout::Role::kLbl) label_ = nullptr;
  roles_.pop_back();
  if (in_artifact()) return;
  stretch_ = {};
  emit(EndTag{});
}

bool Painter::in_group() const {
  return roles_.empty() || roles_.back() == layout::Role::kDiv ||
         roles_.back() == layout::Role::kSect;
}

void Painter::decoration(DrawOp op) {
  if (in_artifact() || in_figure()) {
    emit(std::move(op));
    return;
  }
  open(artifact_tag());
  emit(std::move(op));
  close();
}

void Painter::remember_outline(const layout::Tag& tag, Point at) {
  if (tag.outline.empty() || in_artifact() || !outlined_.insert(&tag).second) return;
  list_.outline.push_back({heading_level(tag.role), tag.outline, list_.pages.size() - 1, at});
}

void Painter::fragment(const layout::Fragment& fragment, Point at) {
  if (fragment.tag) {
    remember_outline(*fragment.tag, placed(Rect{{}, fragment.size}, at).origin);
    open(fragment.tag);
  }
  if (!in_artifact() && !in_group()) replacement_ = broken_word(fragment);
  for (const layout::Ink& item : fragment.ink) ink(item, at);
  end_replacement();
  for (const layout::Fragment::Child& child : fragment.children) {
    this->fragment(*child.fragment, moved(child.offset, at));
  }
  if (!fragment.tag) return;
  if (!fragment.tag->url.empty() && !in_artifact()) {
    emit(LinkArea{placed(Rect{{}, fragment.size}, at), fragment.tag->url, fragment.tag->alt});
  }
  close();
}

void Painter::ink(const layout::Ink& item, Point at) {
  if (const auto* text = std::get_if<layout::LineInk>(&item)) {
    line(*text, placed(box_of(*text), at).origin);
  } else if (const auto* image = std::get_if<layout::ImageInk>(&item)) {
    DrawImage drawn{image->picture, placed(image->box, at), image->radius};
    if (image->cover) {
      drawn.window = drawn.box;
      drawn.box = covering(*image->picture, drawn.box);
    }
    // A picture without an element of its own tells nothing.
    if (in_group()) {
      decoration(drawn);
    } else {
      emit(drawn);
    }
  } else if (const auto* fill = std::get_if<layout::FillInk>(&item)) {
    decoration(FillRect{placed(fill->box, at), fill->color, fill->radius});
  } else if (const auto* stroke = std::get_if<layout::StrokeInk>(&item)) {
    decoration(StrokeLine{placed(stroke->from, at), placed(stroke->to, at), stroke->width,
                          stroke->color, stroke->dash});
  } else if (const auto* outline = std::get_if<layout::OutlineInk>(&item)) {
    decoration(StrokeRect{placed(outline->box, at), outline->width, outline->color, outline->radius,
                          outline->dash});
  } else if (const auto* turned = std::get_if<layout::TurnedInk>(&item)) {
    turned_lines(*turned, at);
  } else if (const auto* shapes = std::get_if<layout::ShapeInk>(&item)) {
    this->shapes(*shapes, placed(shapes->box, at).origin);
  }
}

/// What the lines emit is turned on its way into the page.
void Painter::turned_lines(const layout::TurnedInk& ink, Point at) {
  const Rect box = placed(ink.box, at);
  turn_ = ink.upwards ? Turn{{box.origin.x, box.origin.y + box.size.height}, true}
                      : Turn{{box.origin.x + box.size.width, box.origin.y}, false};
  for (const layout::LineInk& each : ink.lines) line(each, each.origin);
  turn_.reset();
}

void Painter::shapes(const layout::ShapeInk& ink, Point at) {
  const double scale = ink.natural.width > 0 ? ink.box.size.width / ink.natural.width : 1;
  for (const layout::Shape& shape : *ink.shapes) {
    text::Path path = shape.path;
    for (text::PathStep& step : path) {
      for (Point& point : step.points) point = {at.x + point.x * scale, at.y + point.y * scale};
    }
    decoration(FillPath{std::move(path), shape.color});
  }
}

void Painter::emit(DrawOp op) {
  if (turn_) turn(*turn_, op);
  list_.pages.back().ops.push_back(std::move(op));
}

/// `at` is the line's left top corner on the page.
void Painter::line(const layout::LineInk& ink, Point at) {
  // What is set once may be drawn in several places.
  std::uint32_t& number = paragraphs_[ink.paragraph.get()];
  if (ink.line.begin == 0 || number == 0) number = ++paragraph_count_;
  const bool untagged = in_group();
  if (untagged) {
    open(std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kP, "", "", ""}));
  }
  pieces(ink, at);
  if (untagged) close();
}

const Painter::LinkOfParagraph& Painter::link_at(const text::Paragraph& paragraph,
                                                 std::uint32_t run) {
  LinkOfParagraph& link = links_[{&paragraph, paragraph.runs[run].link}];
  if (!link.tag) {
    link.tag = std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kLink, "", "", ""});
    link.description = description_of(paragraph.runs, run);
  }
  return link;
}

/// Stretches of pieces with the same link are drawn inside its element, with
/// one area around them.
void Painter::pieces(const layout::LineInk& ink, Point at) {
  const text::Paragraph& paragraph = *ink.paragraph;
  const auto& all = ink.line.pieces;
  for (std::size_t first = 0; first < all.size();) {
    const int link = paragraph.runs[all[first].run].link;
    std::size_t last = first + 1;
    while (last < all.size() && paragraph.runs[all[last].run].link == link) ++last;
    const bool linked = link >= 0 && !in_artifact();
    if (linked) open(link_at(paragraph, all[first].run).tag);
    words(ink, first, last, at);
    if (linked) {
      link_area(paragraph, ink, first, last, at);
      close();
    }
    first = last;
  }
}

TagPtr Painter::language_tag(const text::Paragraph& paragraph, std::uint32_t run) {
  const text::Run& of = paragraph.runs[run];
  const bool is_foreign = !of.language.empty() && of.language != paragraph.language;
  if (!is_foreign || in_artifact()) return nullptr;
  const bool goes_on = foreign_.paragraph == &paragraph && run >= foreign_.first &&
                       run <= foreign_.last + 1 && foreign_.tag->language == of.language &&
                       paragraph.runs[foreign_.last].link == of.link;
  if (goes_on) {
    foreign_.last = std::max(foreign_.last, run);
  } else {
    foreign_ = {
        &paragraph, run, run,
        std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kSpan, "", of.language, ""})};
  }
  return foreign_.tag;
}

void Painter::words(const layout::LineInk& ink, std::size_t first, std::size_t last, Point at) {
  const auto& all = ink.line.pieces;
  TagPtr open_tag;
  for (std::size_t i = first; i < last; ++i) {
    const TagPtr tag = language_tag(*ink.paragraph, all[i].run);
    if (tag != open_tag) {
      if (open_tag) close();
      if (tag) open(tag);
      open_tag = tag;
    }
    glyphs(ink, all[i], at);
    if (i + 1 == all.size()) hyphen(ink, at);
  }
  if (open_tag) close();
}

void Painter::link_area(const text::Paragraph& paragraph, const layout::LineInk& ink,
                        std::size_t first, std::size_t last, Point at) {
  const text::Piece& begin = ink.line.pieces[first];
  const text::Piece& end = ink.line.pieces[last - 1];
  const int link = paragraph.runs[begin.run].link;
  const Pt width = std::min(end.x + end.width, ink.line.width) - begin.x;
  emit(LinkArea{{{at.x + begin.x * ink.size, at.y},
                 {std::max(0.0, width * ink.size), layout::height_of(ink)}},
                paragraph.links[static_cast<std::size_t>(link)].url,
                link_at(paragraph, begin.run).description});
}

TextPlace Painter::place_of(const text::Paragraph& paragraph, const text::Run& run,
                            const text::Piece& piece) {
  TextPlace place;
  place.paragraph = paragraphs_[&paragraph];
  std::uint32_t first = piece.begin < piece.end ? UINT32_MAX : 0;
  for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
    first = std::min(first, run.shaped->glyphs[i].cluster);
  }
  place.offset = run.begin + first;
  const bool is_first = stretch_.is_empty();
  const bool goes_on = stretch_.takes_in(paragraph, place.offset, end_of(run, piece));
  place.is_apart = !goes_on && !is_first && !in_artifact();
  while (place.breaks < place.offset && paragraph.text[place.offset - place.breaks - 1] == '\n') {
    ++place.breaks;
  }
  return place;
}

void Painter::glyphs(const layout::LineInk& ink, const text::Piece& piece, Point at) {
  const text::Run& run = ink.paragraph->runs[piece.run];
  const Pt rise = run.style.rise * run.style.size * ink.size;
  const Point origin{at.x + piece.x * ink.size, at.y + layout::baseline_of(ink) - rise};
  if (run.shaped->is_icon) {
    icon(run, piece, origin, ink.size);
    return;
  }
  const Pt size = run.size * ink.size;
  DrawGlyphs text{run.shaped,
                  piece.begin,
                  piece.end,
                  origin,
                  size,
                  run.style.color,
                  run.style.tracking * size,
                  ink.line.word_space * ink.size,
                  run.language};
  text.ideograph_space = ink.line.letter_space * ink.size;
  text.invisible = run.shaped->picture_face != nullptr;
  if (text.invisible) pictures(run, text);
  text.place = place_of(*ink.paragraph, run, piece);
  begin_replacement();
  emit(std::move(text));
  text_decoration(run, piece, origin, ink.size);
}

/// Icons are drawn as outlines, so that no private-use character can be extracted.
void Painter::icon(const text::Run& run, const text::Piece& piece, Point at, double factor) {
  const text::FacePtr& face = run.shaped->face;
  const Pt size = run.size * factor;
  const double scale = size / face->metrics().units_per_em;
  const Point begin = at;
  for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
    const text::Glyph& glyph = run.shaped->glyphs[i];
    decoration(FillGlyph{
        face, glyph.id, {at.x + glyph.dx * scale, at.y - glyph.dy * scale}, size, run.style.color});
    at.x += glyph.advance * scale;
  }
  if (label_ != nullptr && !label_->alt.empty()) icon_text(run, begin, size, at.x - begin.x);
}

/// The hyphen that divides a word at the end of a line is text: readers join the
/// word again, and would take its parts for two words otherwise.
void Painter::hyphen(const layout::LineInk& ink, Point at) {
  if (!ink.line.hyphen || ink.line.pieces.empty()) return;
  const text::Piece& last = ink.line.pieces.back();
  const text::Run& run = ink.paragraph->runs[last.run];
  const auto glyph = text::hyphen_glyph(*run.shaped->face);
  if (!glyph) return;
  auto shaped = std::make_shared<text::ShapedRun>();
  shaped->face = run.shaped->face;
  shaped->text = "-";
  shaped->glyphs = {{*glyph, static_cast<std::int32_t>(run.shaped->face->advance(*glyph))}};
  const Point end = {at.x + (last.x + last.width) * ink.size, at.y + layout::baseline_of(ink)};
  emit(DrawGlyphs{std::move(shaped), 0, 1, end, run.size * ink.size, run.style.color, 0, 0,
                  run.language});
}

void Painter::text_decoration(const text::Run& run, const text::Piece& piece, Point at,
                              double factor) {
  const text::FaceMetrics& metrics = run.shaped->face->metrics();
  const double scale = run.size * factor / metrics.units_per_em;
  const auto stroke = [&](double offset) {
    const Pt y = at.y + offset * scale;
    decoration(StrokeLine{{at.x, y},
                          {at.x + piece.width * factor, y},
                          metrics.underline_thickness * scale,
                          run.style.color,
                          {}});
  };
  if (run.style.underline) stroke(metrics.underline_offset);
  if (run.style.strike) stroke(-metrics.strike_offset);
}

}  // namespace cvpress::paint
