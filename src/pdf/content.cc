#include "pdf/content.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "base/web_address.h"
#include "pdf/code_array.h"
#include "pdf/pdf_text.h"
#include "pdf/shapes.h"

namespace cvpress::pdf {
namespace {

constexpr double kThousandths = 1000;

class ContentWriter {
 public:
  ContentWriter(const paint::Page& page, ObjectId page_object, const PageResources& resources)
      : page_(page), page_object_(page_object), resources_(resources) {}

  PageContent write() {
    // Everything is drawn with y downwards; the one flip is in each coordinate.
    for (const paint::DrawOp& op : page_.ops) {
      std::visit([this](const auto& drawn) { (*this)(drawn); }, op);
    }
    end_mark();
    return std::move(content_);
  }

  void operator()(const paint::BeginTag& op) {
    end_mark();
    tags_.push_back(op.tag->role == layout::Role::kArtifact);
    if (tags_.back()) {
      if (artifacts_ == 0) running_ = op.running;
      ++artifacts_;
    } else if (artifacts_ == 0) {
      resources_.structure.begin(op.tag, page_object_);
    }
  }

  void operator()(const paint::EndTag&) {
    end_mark();
    CVPRESS_CHECK(!tags_.empty());
    const bool artifact = tags_.back();
    tags_.pop_back();
    if (artifact) {
      --artifacts_;
    } else if (artifacts_ == 0) {
      resources_.structure.end();
    }
  }

  void operator()(const paint::DrawGlyphs& op) {
    if (op.begin >= op.end) return;
    if (op.place.is_apart) end_mark();
    mark();
    if (artifacts_ == 0) resources_.structure.note_place(op.place);
    fill_color(op.color);
    put("BT ");
    put_position(op);
    if (op.invisible) {
      show_unseen(op);
    } else {
      show(op);
    }
    put("ET\n");
  }

  void operator()(const paint::DrawImage& op) {
    mark();
    cover(op.window.value_or(op.box));
    const std::string name = resources_.images.use(op.picture, resources_.store);
    content_.objects.emplace(name, resources_.images.object(name));
    std::string clip;
    if (op.window || op.radius > 0) {
      clip = rounded_rectangle(flipped(op.window.value_or(op.box)), op.radius) + "W n ";
    }
    put("q " + clip + resources_.images.placement(*op.picture, flipped(op.box)) + " cm /" + name +
        " Do Q\n");
  }

  void operator()(const paint::FillRect& op) {
    mark();
    cover(op.box);
    fill_color(op.color);
    put(rounded_rectangle(flipped(op.box), op.radius) + "f\n");
  }

  void operator()(const paint::StrokeLine& op) {
    mark();
    cover({{std::min(op.from.x, op.to.x), std::min(op.from.y, op.to.y)},
           {std::abs(op.to.x - op.from.x), std::abs(op.to.y - op.from.y)}});
    stroke(op.width, op.color, op.dash);
    put(number(op.from.x) + " " + y(op.from.y) + " m " + number(op.to.x) + " " + y(op.to.y) +
        " l S\n");
  }

  void operator()(const paint::StrokeRect& op) {
    mark();
    cover(op.box);
    stroke(op.width, op.color, op.dash);
    put(rounded_rectangle(flipped(op.box), op.radius) + "S\n");
  }

  void operator()(const paint::FillPath& op) {
    mark();
    cover(bounds_of(op.path));
    fill_color(op.color);
    put(path_operators(op.path, page_.paper.height) + "f\n");
  }

  void operator()(const paint::FillGlyph& op) {
    mark();
    if (!is_decoration()) cover(bounds_of(paint::outline_of(op)));
    fill_color(op.color);
    // In a figure readers would take a form for a picture.
    const bool may_be_form = is_decoration();
    const GlyphForms::Drawing& drawing =
        resources_.glyph_forms.use(op, may_be_form, resources_.store);
    const bool is_form = may_be_form && !drawing.name.empty();
    if (is_form) content_.objects.emplace(drawing.name, drawing.form);
    put("q " + GlyphForms::placement(op, page_.paper.height) + " cm ");
    put(is_form ? "/" + drawing.name + " Do Q\n" : drawing.operators + " Q\n");
  }

  /// A replacement stands around whole elements' content, whatever tags open and close in it.
  void operator()(const paint::BeginReplacement& op) {
    end_mark();
    put("/Span<</ActualText" + text_string(op.text) + ">>BDC\n");
  }

  void operator()(const paint::EndReplacement&) {
    end_mark();
    put("EMC\n");
  }

  void operator()(const paint::LinkArea& op) {
    if (!can_be_followed(op.url)) return;
    end_mark();
    const ObjectId annotation = resources_.store.make();
    const int parent = resources_.structure.add_annotation(annotation);
    const Rect box = flipped(op.box);
    resources_.store.fill(
        annotation, "/Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + number(box.origin.x) +
                        " " + number(box.origin.y) + " " + number(box.origin.x + box.size.width) +
                        " " + number(box.origin.y + box.size.height) + "]/StructParent " +
                        std::to_string(parent) + "/P " + reference(page_object_) + "/Contents" +
                        text_string(op.description) + "/A<</S/URI/URI" + uri_string(op.url) + ">>");
    content_.annotations.push_back(annotation);
  }

 private:
  void put(std::string_view text) { content_.operators += text; }
  std::string y(Pt value) const { return number(page_.paper.height - value); }

  Rect flipped(Rect box) const {
    return {{box.origin.x, page_.paper.height - box.origin.y - box.size.height}, box.size};
  }

  bool is_decoration() const { return artifacts_ > 0 || !resources_.structure.is_open(); }

  /// Opens the marked content that what follows belongs to.
  void mark() {
    if (marked_) return;
    marked_ = true;
    if (is_decoration()) {
      put(artifact_mark());
      return;
    }
    put("/");
    put(resources_.structure.role());
    put("<</MCID ");
    append_whole(content_.operators, resources_.structure.add_content());
    put(">>BDC\n");
  }

  const char* artifact_mark() const {
    const paint::Running running = artifacts_ > 0 ? running_ : paint::Running::kNo;
    switch (running) {
      case paint::Running::kNo: return "/Artifact BMC\n";
      case paint::Running::kHeader: return "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n";
      case paint::Running::kFooter: return "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
    }
    return "";
  }

  /// Notes how far a figure reaches that is drawn.
  void cover(const Rect& box) {
    if (artifacts_ == 0) resources_.structure.cover(flipped(box));
  }

  void end_mark() {
    if (marked_) put("EMC\n");
    marked_ = false;
  }

  void fill_color(Color color) {
    if (has_fill_ && color == fill_) return;
    fill_ = color;
    has_fill_ = true;
    put(components(color) + " rg\n");
  }

  void stroke(Pt width, Color color, const std::vector<Pt>& dash) {
    put(components(color) + " RG " + number(width) + " w ");
    std::string pattern = "[";
    for (const Pt length : dash) pattern += number(length) + " ";
    if (dash.empty() && !dashed_) return;
    dashed_ = !dash.empty();
    put(pattern + "] 0 d ");
  }

  static std::string uri_string(const std::string& url) {
    std::string literal = "(";
    for (const char c : url) {
      const auto byte = static_cast<unsigned char>(c);
      constexpr const char* kHex = "0123456789ABCDEF";
      if (byte <= ' ' || byte >= 0x7F) {
        literal += {'%', kHex[byte >> 4], kHex[byte & 15]};
      } else {
        if (c == '(' || c == ')' || c == '\\') literal += '\\';
        literal += c;
      }
    }
    return literal + ")";
  }

  /// Where a text begins, and which way it runs.
  void put_position(const paint::DrawGlyphs& op) {
    std::string& out = content_.operators;
    if (op.turn != 0) out += op.turn > 0 ? "0 1 -1 0 " : "0 -1 1 0 ";
    append_number(out, op.origin.x);
    out.push_back(' ');
    append_number(out, page_.paper.height - op.origin.y);
    out += op.turn != 0 ? " Tm " : " Td ";
  }

  /// Shows glyphs; kerning, letter and word spaces go into the TJ array.
  void show(const paint::DrawGlyphs& op) {
    resources_.fonts.encode(op.run, op.begin, op.end, encoded_);
    const text::FontFace& face = *op.run->face;
    const double unit = kThousandths / face.metrics().units_per_em;
    if (encoded_.empty()) return;
    std::uint32_t variant = encoded_.front().variant;
    select_font(face, variant, op.size);
    std::string& out = content_.operators;
    out += "[<";
    CodeArray codes(shown_, encoded_.size());
    double owed = 0;  // how far the pen is behind where it should be, in thousandths of an em
    double rise = 0;
    for (const EncodedGlyph& glyph : encoded_) {
      if (glyph.variant != variant || glyph.dy * unit != rise) {
        codes.move_to(out);
        out += ">]TJ ";
        variant = glyph.variant;
        select_font(face, variant, op.size);
        if (glyph.dy * unit != rise) {
          rise = glyph.dy * unit;
          append_number(out, rise * op.size / kThousandths);
          out += " Ts ";
        }
        out += "[<";
      }
      // An offset moves this glyph alone: what it moved the pen by is owed back after it.
      codes.adjust(owed + glyph.dx * unit, owed);
      codes.add(glyph.code);
      owed += glyph.advance * unit - glyph.width;
      owed += spaces_after(op, glyph.last);
    }
    codes.move_to(out);
    out += ">]TJ ";
    if (rise != 0) out += "0 Ts ";
  }

  /// Glyphs that are there for their text: each is made as wide as what is seen in
  /// its place, so that readers find no gap between it and the next.
  void show_unseen(const paint::DrawGlyphs& op) {
    resources_.fonts.encode(op.run, op.begin, op.end, encoded_);
    const text::FontFace& face = *op.run->face;
    put("3 Tr ");
    for (std::size_t i = 0; i < encoded_.size(); ++i) {
      const text::Glyph& glyph = op.run->glyphs[op.begin + i];
      const double width = glyph.advance * kThousandths / face.metrics().units_per_em +
                           spaces_after(op, op.begin + static_cast<std::uint32_t>(i));
      select_font(face, encoded_[i].variant, op.size);
      const double wide = encoded_[i].width > 0 ? 100 * width / encoded_[i].width : 100;
      put(number(wide) + " Tz <");
      append_hex4(content_.operators, encoded_[i].code);
      put("> Tj ");
    }
    put("100 Tz 0 Tr ");
  }

  /// Letter and word space after a glyph, in thousandths of an em.
  static double spaces_after(const paint::DrawGlyphs& op, std::uint32_t index) {
    if (op.letter_space == 0 && op.word_space == 0 && op.ideograph_space == 0) return 0;
    const auto& glyphs = op.run->glyphs;
    const std::uint32_t cluster = glyphs[index].cluster;
    const bool cluster_ends = index + 1 >= glyphs.size() || glyphs[index + 1].cluster != cluster;
    if (!cluster_ends) return 0;
    Pt space = op.letter_space;
    if (text::is_word_space(*op.run, glyphs[index])) space += op.word_space;
    if (op.ideograph_space != 0 && text::is_ideograph(*op.run, glyphs[index])) {
      space += op.ideograph_space;
    }
    return space * kThousandths / op.size;
  }

  void select_font(const text::FontFace& face, std::uint32_t variant, Pt size) {
    const bool is_last = &face == face_ && variant == variant_ && size == font_size_;
    if (is_last) return;
    face_ = &face;
    variant_ = variant;
    font_size_ = size;
    const std::string font = "/" + resources_.fonts.resource(face, variant) + " " + number(size);
    if (font == font_) return;
    font_ = font;
    put(font + " Tf ");
  }

  const paint::Page& page_;
  ObjectId page_object_;
  const PageResources& resources_;
  PageContent content_;
  std::vector<bool> tags_;  // for each open tag: whether it is an artifact
  int artifacts_ = 0;
  paint::Running running_ = paint::Running::kNo;  // of the outermost artifact
  bool marked_ = false;
  bool has_fill_ = false;
  bool dashed_ = false;
  Color fill_;
  std::string font_;
  const text::FontFace* face_ = nullptr;  // whose variant and size `font_` names
  std::uint32_t variant_ = 0;
  Pt font_size_ = 0;
  std::string shown_;                  // room for a TJ array
  std::vector<EncodedGlyph> encoded_;  // and for its glyphs
};

}  // namespace

PageContent write_content(const paint::Page& page, ObjectId page_object,
                          const PageResources& resources) {
  return ContentWriter(page, page_object, resources).write();
}

}  // namespace cvpress::pdf
