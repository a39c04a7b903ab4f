// Pictures and forms in content (ISO 32000-1 8.8 to 8.10).
#include <algorithm>

#include "reader/characters.h"
#include "reader/content_reader.h"

namespace cvpress::reader {
namespace {

/// What painting costs beside the bytes of a form.
constexpr std::size_t kObjectCost = 64;
constexpr std::size_t kFormCost = 256;
/// Bytes behind an image's end that must look like operators.
constexpr std::size_t kLookAhead = 8;

bool is_plain(char c) {
  return (c >= ' ' && c <= '~') || kind_of(c) == ByteKind::kSpace;
}

/// Where "EI" ends the data that begins at `begin`; npos where nothing does.
std::size_t end_of_inline_data(std::string_view bytes, std::size_t begin) {
  for (std::size_t at = bytes.find("EI", begin); at != std::string_view::npos;
       at = bytes.find("EI", at + 1)) {
    const bool alone_before = at == begin || kind_of(bytes[at - 1]) == ByteKind::kSpace;
    const std::string_view after = bytes.substr(at + 2, kLookAhead);
    const bool alone_after = after.empty() || kind_of(after.front()) != ByteKind::kRegular;
    if (alone_before && alone_after && std::all_of(after.begin(), after.end(), is_plain)) {
      return at + 2;
    }
  }
  return std::string_view::npos;
}

}  // namespace

void ContentReader::add_image() {
  if (!file_.budget().take(Cost::kGlyphs, 1)) return;
  const Rect box = bounds_of(state_.ctm, {{0, 0}, {1, 1}});
  if (ground_ != nullptr) ground_->add(box, Shade::kUnknown);
  page_.images.push_back({box, mark_.content, mark_.artifact, false, !forms_.empty()});
}

void ContentReader::add_drawing(const Stream& form) {
  const Array* box = array_of(file_.at(form.dictionary, "BBox"));
  if (box == nullptr || box->items.size() < 4) return;
  if (!file_.budget().take(Cost::kGlyphs, 1)) return;
  const auto side = [&](std::size_t i) {
    return number_of(file_.resolved(box->items[i])).value_or(0);
  };
  const Rect area{{side(0), side(1)}, {side(2) - side(0), side(3) - side(1)}};
  page_.images.push_back(
      {bounds_of(state_.ctm, area), mark_.content, mark_.artifact, true, !forms_.empty()});
}

void ContentReader::paint_object() {
  if (resources_ == nullptr || last().kind != TokenKind::kName) return;
  if (!file_.budget().take(Cost::kSteps, kObjectCost)) return;
  const Dictionary* objects = dictionary_of(file_.at(*resources_, "XObject"));
  if (objects == nullptr) return;
  const std::string name = unescaped_name(last().text);
  const Stream* stream = stream_of(file_.at(*objects, name));
  if (stream == nullptr) {
    file_.budget().note(Damage::kObject);
    return;
  }
  const std::string_view kind = name_of(file_.at(stream->dictionary, "Subtype"));
  if (kind == "Form") {
    paint_form(*stream);
  } else if (kind == "Image") {
    add_image();
  }
}

void ContentReader::paint_form(const Stream& form) {
  const bool repeats = std::find(forms_.begin(), forms_.end(), &form) != forms_.end();
  if (repeats || forms_.size() >= static_cast<std::size_t>(file_.budget().deepest())) {
    file_.budget().note(Damage::kNesting);
    return;
  }
  if (!file_.budget().take(Cost::kSteps, kFormCost)) return;
  const State outer = state_;
  const Matrix outer_text = text_matrix_;
  const Matrix outer_line = line_matrix_;
  const Mark outer_mark = mark_;
  std::vector<State> outer_saved = std::exchange(saved_, {});
  std::vector<Mark> outer_marks = std::exchange(marks_, {});
  const Array* matrix = array_of(file_.at(form.dictionary, "Matrix"));
  if (matrix != nullptr && matrix->items.size() >= 6) {
    const auto item = [&](std::size_t i) {
      return number_of(file_.resolved(matrix->items[i])).value_or(0);
    };
    state_.ctm = Matrix{item(0), item(1), item(2), item(3), item(4), item(5)} * state_.ctm;
  }
  add_drawing(form);
  const Dictionary* own = dictionary_of(file_.at(form.dictionary, "Resources"));
  forms_.push_back(&form);
  const std::string content = file_.decoded(form);
  read(content, own != nullptr ? own : resources_);
  forms_.pop_back();
  state_ = outer;
  text_matrix_ = outer_text;
  line_matrix_ = outer_line;
  mark_ = outer_mark;
  saved_ = std::move(outer_saved);
  marks_ = std::move(outer_marks);
}

/// From "BI" to "EI": its data may look like anything.
void ContentReader::read_inline_image() {
  Token token = lexer_->next();
  while (token.kind != TokenKind::kEnd && token.text != "ID") token = lexer_->next();
  const std::size_t begin = lexer_->position() + 1;
  if (begin > lexer_->bytes().size()) return;
  const std::size_t end = end_of_inline_data(lexer_->bytes(), begin);
  if (end == std::string_view::npos) {
    file_.budget().note(Damage::kContent);
    lexer_->move_to(lexer_->bytes().size());
    return;
  }
  lexer_->move_to(end);
  add_image();
}

}  // namespace cvpress::reader
