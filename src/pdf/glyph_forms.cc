#include "pdf/glyph_forms.h"

#include <cmath>
#include <utility>

#include "base/numbers.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

/// So many steps of outlines, over all its uses, are worth a form: it makes the file larger by some
/// hundred bytes, and what is written, compressed and read anew for each document smaller by 20 for
/// each step.
constexpr std::size_t kStepsOfAForm = 48;

/// A matrix multiplies coordinates of thousands.
std::string factor(double value) {
  return decimal(value, 6);
}

std::string box_entry(const Rect& bounds) {
  const auto whole = [](double value) { return std::to_string(static_cast<long>(value)); };
  return "/BBox[" + whole(std::floor(bounds.origin.x) - 1) + " " +
         whole(std::floor(bounds.origin.y) - 1) + " " +
         whole(std::ceil(bounds.origin.x + bounds.size.width) + 1) + " " +
         whole(std::ceil(bounds.origin.y + bounds.size.height) + 1) + "]";
}

}  // namespace

const GlyphForms::Drawing& GlyphForms::use(const paint::FillGlyph& op, bool may_be_form,
                                           ObjectStore& store) {
  Drawing& glyph = glyphs_[{op.face, op.glyph}];
  if (glyph.operators.empty()) {
    GlyphOutline outline =
        before_ != nullptr ? before_->outline(op.face, op.glyph) : outline_of(*op.face, op.glyph);
    glyph.operators = std::move(outline.operators) + "f";
    glyph.steps = outline.steps;
    glyph.bounds = outline.bounds;
  }
  if (may_be_form && glyph.name.empty() && glyph.steps * glyph.uses >= kStepsOfAForm) {
    glyph.name = "G" + std::to_string(++count_);
    glyph.form = store.make_stream();
    // No colour of its own: it has the one that is set where it is used.
    store.fill_stream(glyph.form, "/Subtype/Form" + box_entry(glyph.bounds), glyph.operators,
                      compress_);
  }
  return glyph;
}

std::string GlyphForms::placement(const paint::FillGlyph& op, Pt page_height) {
  const double scale = op.size / op.face->metrics().units_per_em;
  const std::string plus = factor(scale);
  const std::string minus = factor(-scale);
  const std::string at = number(op.origin.x) + " " + number(page_height - op.origin.y);
  if (op.turn == 0) return plus + " 0 0 " + plus + " " + at;
  return "0 " + (op.turn > 0 ? plus + " " + minus : minus + " " + plus) + " 0 " + at;
}

}  // namespace cvpress::pdf
