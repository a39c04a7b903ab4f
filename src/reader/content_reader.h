// Runs a content stream as far as its text, pictures and marks go (ISO 32000-1 9, 14.6).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reader/document.h"
#include "reader/font.h"
#include "reader/ground.h"
#include "reader/lexer.h"
#include "reader/matrix.h"
#include "reader/object_file.h"

namespace cvpress::reader {

/// Up to three letters of an operator as one number.
constexpr std::uint32_t operator_code(std::string_view word) {
  std::uint32_t code = 0;
  for (const char c : word) code = code << 8 | static_cast<unsigned char>(c);
  return code;
}

class ContentReader {
 public:
  ContentReader(ObjectFile& file, Fonts& fonts, SeenPage& page, const Matrix& to_page)
      : file_(file), fonts_(fonts), page_(page) {
    state_.ctm = to_page;
  }

  /// Follows colors and shapes, for SeenGlyph::pale.
  void look_at(Ground& ground) { ground_ = &ground; }
  void read(std::string_view content, const Dictionary* resources);

 private:
  using Operation = void (ContentReader::*)();
  struct Operator {
    std::uint32_t code = 0;
    std::size_t operands = 0;
    Operation operation = nullptr;
  };

  struct State {
    Matrix ctm;
    const Font* font = nullptr;
    double size = 0;
    double letter_space = 0;
    double word_space = 0;
    double scale = 1;  // across
    double leading = 0;
    double rise = 0;
    int mode = 0;
    // Only with a ground:
    Shade fill = Shade::kInk;
    bool is_clear = false;        // what is filled hides nothing
    std::uint8_t components = 1;  // of the color space of fills; 0 = unknown
    double line_width = 1;
  };

  /// What is known of the shape that is being made.
  struct Path {
    Point least = {kFarthest, kFarthest};
    Point most = {-kFarthest, -kFarthest};
    std::size_t rectangles = 0;
    std::size_t begun = 0;  // parts of lines and curves
    bool has_lines = false;
  };

  /// What marked content says of what is inside.
  struct Mark {
    std::int32_t content = kNoContent;
    std::int32_t actual_text = -1;
    bool artifact = false;
  };

  static const Operator* find_operator(std::string_view word);
  static bool pass_over_drawing(Lexer& lexer);
  void operate(std::string_view word);
  double number(std::size_t index) const;  // of the last operands, by the operator's count
  const Token& last() const { return operands_.back(); }

  // The state: content_reader.cc
  void save();
  void restore();
  void concatenate();
  void set_font();
  void set_letter_space() { state_.letter_space = number(0); }
  void set_word_space() { state_.word_space = number(0); }
  void set_scale() { state_.scale = number(0) / 100; }
  void set_leading() { state_.leading = number(0); }
  void set_rise() { state_.rise = number(0); }
  void set_mode() { state_.mode = static_cast<int>(bounded(number(0))); }

  // Text: text_operators.cc
  void begin_text();
  void move_line();
  void move_line_and_lead();
  void set_matrix();
  void next_line();
  void show_string();
  void show_array();
  void show_on_next_line();
  void show_spaced_on_next_line();
  void show(const Token& string);
  /// What the glyphs of one string share: directions and lengths on the page, and all of
  /// `glyph` but its place and text.
  struct TextLine {
    SeenGlyph glyph;
    bool vertical = false;
    double across = 1;  // of a unit of text along the line; negative where it runs leftwards
    double down = 1;
  };
  TextLine text_line() const;
  void show_codes(std::string_view bytes);
  void show_composite(std::string_view bytes, const TextLine& line);
  void show_pairs(std::string_view digits);
  void shift(double thousandths);
  void add_glyph(const TextLine& line, std::uint32_t code, std::uint32_t glyph, bool is_space);
  void guess_text(SeenGlyph& seen, std::uint32_t code) const;
  void forward(double across);
  void downward(double down);

  bool is_pale(const TextLine& line, Point origin) const;

  // Colors and shapes: drawing.cc
  void draw(std::uint32_t code);
  bool has_operands(std::size_t count);
  void set_color(std::size_t components);
  void set_color_space();
  void set_color_of_space();
  void set_parameters();
  void add_point(double x, double y);
  void add_points(std::size_t count);
  void add_rectangle();
  void paint_path(bool fills, bool strokes);

  // Marked content: marks.cc
  void begin_mark();
  void begin_mark_with_properties();
  void end_mark();
  void read_properties(const Dictionary& properties, Mark& mark);
  void read_inline_properties(Mark& mark);
  void set_actual_text(Mark& mark, std::string_view bytes);

  // Pictures and forms: external_objects.cc
  void paint_object();
  void paint_form(const Stream& form);
  void read_inline_image();
  void add_image();
  void add_drawing(const Stream& form);

  ObjectFile& file_;
  Fonts& fonts_;
  SeenPage& page_;
  Ground* ground_ = nullptr;
  Path path_;
  const Dictionary* resources_ = nullptr;
  Lexer* lexer_ = nullptr;
  std::vector<Token> operands_;
  std::size_t needed_ = 0;  // operands of the operator
  State state_;
  std::vector<State> saved_;
  std::size_t unsaved_ = 0;  // states past what is kept
  Matrix text_matrix_;
  Matrix line_matrix_;
  Mark mark_;
  std::vector<Mark> marks_;
  std::size_t unmarked_ = 0;          // marks past what is kept
  std::vector<const Stream*> forms_;  // that are being painted
  std::string scratch_;
};

}  // namespace cvpress::reader
