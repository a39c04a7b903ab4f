#include "markdown/inline_marks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "markdown/inline_passes.h"
#include "markdown/literal.h"
#include "markdown/typographer.h"

namespace cvpress::markdown {
namespace {

struct Mark {
  char character;
  std::size_t length;
  bool model::Inline::*style;  // null: the mark only goes
  bool everywhere;             // else only in the newest theme
  bool spaces;                 // whether what it encloses may hold them
};
constexpr std::array<Mark, 4> kMarks = {{
    {'~', 2, &model::Inline::strike, true, true},
    {'~', 1, &model::Inline::subscript, false, false},
    {'^', 1, &model::Inline::superscript, false, false},
    {'=', 2, nullptr, false, true},
}};

/// Where a mark stands.
struct Place {
  std::size_t run;
  std::size_t offset;
  std::size_t mark;  // in kMarks
};

/// Finds the pairs; positions come out sorted.
class MarkFinder {
 public:
  explicit MarkFinder(bool all) : all_(all) {}

  void scan(const model::InlineText& inlines) {
    for (std::size_t i = 0; i < inlines.size(); ++i) {
      const model::Inline& run = inlines[i];
      if (run.kind == model::InlineKind::kLineBreak) before_ = '\n';
      if (run.kind != model::InlineKind::kText || run.text.empty()) continue;
      if (run.code || is_printed_address(run)) {
        before_ = 'x';
      } else {
        scan(run.text, i, i + 1 < inlines.size());
      }
    }
  }

  std::vector<Place> pairs() {
    std::sort(pairs_.begin(), pairs_.end(), [](const Place& a, const Place& b) {
      return a.run != b.run ? a.run < b.run : a.offset < b.offset;
    });
    return std::move(pairs_);
  }

 private:
  void scan(std::string_view text, std::size_t run, bool has_next) {
    for (std::size_t at = 0; at < text.size();) {
      if (text.substr(at).starts_with(kLiteral)) {
        at += kLiteral.size() + 1;
        before_ = 'x';
        continue;
      }
      const char c = text[at];
      const std::size_t end = std::min(text.find_first_not_of(c, at), text.size());
      const std::size_t mark = mark_of(c, end - at);
      if (is_ascii_space(c)) forget_spaceless();
      if (mark < kMarks.size()) {
        const char next = end < text.size() ? text[end] : (has_next ? 'x' : '\n');
        see({run, at, mark}, next);
      }
      before_ = c;
      at = end;
    }
  }

  std::size_t mark_of(char c, std::size_t length) const {
    const auto* const found = std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& mark) {
      return mark.character == c && mark.length == length && (all_ || mark.everywhere);
    });
    return static_cast<std::size_t>(found - kMarks.begin());
  }

  void forget_spaceless() {
    for (std::size_t i = 0; i < kMarks.size(); ++i) {
      if (!kMarks[i].spaces) open_[i].reset();
    }
  }

  void see(const Place& place, char next) {
    std::optional<Place>& open = open_[place.mark];
    if (open && !is_ascii_space(before_)) {
      pairs_.push_back(*open);
      pairs_.push_back(place);
      open.reset();
    } else if (!is_ascii_space(next)) {
      open = place;
    }
  }

  bool all_;
  char before_ = '\n';
  std::array<std::optional<Place>, kMarks.size()> open_;
  std::vector<Place> pairs_;
};

/// Which marks are open; styles add up.
using OpenMarks = std::array<bool, kMarks.size()>;

void add_piece(const model::Inline& run, std::string_view piece, const OpenMarks& open,
               model::InlineText& result) {
  if (piece.empty() && !run.text.empty()) return;
  result.push_back(styled_like(run, std::string(piece)));
  for (std::size_t i = 0; i < kMarks.size(); ++i) {
    if (open[i] && kMarks[i].style != nullptr) result.back().*kMarks[i].style = true;
  }
}

}  // namespace

void apply_marks(model::InlineText& inlines, bool all) {
  MarkFinder finder(all);
  finder.scan(inlines);
  const std::vector<Place> pairs = finder.pairs();
  if (pairs.empty()) return;
  model::InlineText result;
  OpenMarks open{};
  auto place = pairs.begin();
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    const std::string_view text = inlines[i].text;
    std::size_t kept = 0;
    for (; place != pairs.end() && place->run == i; ++place) {
      add_piece(inlines[i], text.substr(kept, place->offset - kept), open, result);
      open[place->mark] = !open[place->mark];
      kept = place->offset + kMarks[place->mark].length;
    }
    if (kept < text.size() || text.empty()) add_piece(inlines[i], text.substr(kept), open, result);
  }
  inlines = std::move(result);
}

}  // namespace cvpress::markdown
