#include "audit/pairing.h"

#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "audit/solid_text.h"

namespace cvpress::audit {
namespace {

/// A glyph may stand so many ems away from the pen, an accent or a mark.
constexpr double kFarthest = 0.75;

class PagePairing {
 public:
  PagePairing(const Drawn& drawn, const reader::SeenDocument& seen, std::size_t page)
      : drawn_(drawn), page_(drawn.pages[page]), seen_(seen.pages[page]), number_(page + 1) {}

  /// The first thing that is wrong.
  std::optional<Finding> pair(std::vector<Paired>& paired) {
    for (std::size_t i = page_.first_text; i < page_.last_text; ++i) {
      const DrawnText& text = drawn_.texts[i];
      wanted_.clear();
      append_solid(text.text, wanted_);
      if (wanted_.empty()) continue;
      const auto equal = take_equal();
      const Paired glyphs = equal ? *equal : take(wanted_.size());
      if (auto finding = compare(text, equal.has_value(), glyphs)) return finding;
      paired[i] = glyphs;
    }
    const Paired rest = take(1);
    if (!rest.found()) return std::nullopt;
    return told({}, Subject::kText,
                fmt::format("\"{}\" is read once more than it is printed", excerpt(read_)));
  }

 private:
  /// The next glyphs whose letters are so many bytes; their letters go into `read_`.
  Paired take(std::size_t size) {
    read_.clear();
    Paired taken{at_, at_};
    while (read_.size() < size && at_ < seen_.glyphs.size()) {
      const std::size_t before = read_.size();
      append_solid(seen_.glyphs[at_].text, read_);
      if (before == 0 && !read_.empty()) taken.first = at_;
      ++at_;
      if (!read_.empty()) taken.last = at_;
    }
    return taken;
  }

  /// The next glyphs where their letters are those that are wanted; else nothing is taken.
  std::optional<Paired> take_equal() {
    Paired taken{at_, at_};
    std::size_t read = 0;
    std::uint32_t at = at_;
    for (; read < wanted_.size() && at < seen_.glyphs.size(); ++at) {
      const std::string_view text = seen_.glyphs[at].text;
      const bool is_plain = text.size() == 1 && is_plain_letter(text[0]);
      if (text == " ") continue;
      const std::size_t length = is_plain ? 1 : letters_of(text).size();
      if (length == 0) continue;
      const bool is_equal =
          is_plain ? wanted_[read] == text[0] : wanted_.compare(read, length, letters_) == 0;
      if (!is_equal) return std::nullopt;
      if (read == 0) taken.first = at;
      read += length;
    }
    if (read != wanted_.size()) return std::nullopt;
    taken.last = at;
    at_ = at;
    return taken;
  }

  const std::string& letters_of(std::string_view text) {
    letters_.clear();
    append_solid(text, letters_);
    return letters_;
  }

  std::optional<Finding> compare(const DrawnText& text, bool is_equal, const Paired& glyphs) const {
    const bool same = is_equal || (text.mixed ? same_characters(wanted_, read_) : wanted_ == read_);
    if (!same) {
      return told(text, Subject::kText,
                  read_.empty() ? fmt::format("\"{}\" is not read", excerpt(text.text))
                                : fmt::format("\"{}\" is read as \"{}\"", excerpt(text.text),
                                              excerpt(read_)));
    }
    const reader::SeenGlyph& first = seen_.glyphs[glyphs.first];
    if (first.artifact != (text.element == kNoElement)) {
      return told(
          text, Subject::kStructure,
          fmt::format("\"{}\" is {}", excerpt(text.text),
                      first.artifact ? "marked as decoration" : "not marked as decoration"));
    }
    if (first.invisible != text.invisible) {
      return told(
          text, Subject::kText,
          fmt::format("\"{}\" is {}", excerpt(text.text), first.invisible ? "not seen" : "seen"));
    }
    return misplaced(text, first);
  }

  std::optional<Finding> misplaced(const DrawnText& text, const reader::SeenGlyph& first) const {
    const double limit = kFarthest * text.size + 0.5;
    const double x = first.origin.x - text.origin.x;
    const double y = first.origin.y - text.origin.y;
    // Where a run begins with blanks, its first letter stands after them.
    const bool begins_blank = !text.text.empty() && solid(text.text.substr(0, 1)).empty();
    const bool is_beside = std::abs(x) > limit && !begins_blank && !text.right_to_left;
    if (text.turned || (!is_beside && std::abs(y) <= limit)) return std::nullopt;
    return told(text, Subject::kOrder,
                fmt::format("\"{}\" stands {:.0f} points away from its place", excerpt(text.text),
                            std::hypot(x, y)));
  }

  Finding told(const DrawnText& text, Subject subject, const std::string& what) const {
    Finding finding{subject, fmt::format("page {}: {}", number_, what)};
    finding.about = text.text;
    return finding;
  }

  const Drawn& drawn_;
  const DrawnPage& page_;
  const reader::SeenPage& seen_;
  std::size_t number_;
  std::uint32_t at_ = 0;
  std::string wanted_;
  std::string read_;
  std::string letters_;  // of one glyph
};

}  // namespace

std::vector<Paired> pair_texts(const Drawn& drawn, const reader::SeenDocument& seen,
                               std::vector<Finding>& findings) {
  std::vector<Paired> paired(drawn.texts.size());
  if (seen.pages.size() != drawn.pages.size()) {
    findings.push_back({Subject::kText, fmt::format("{} pages are read of {}", seen.pages.size(),
                                                    drawn.pages.size())});
    return paired;
  }
  for (std::size_t page = 0; page < drawn.pages.size(); ++page) {
    auto finding = PagePairing(drawn, seen, page).pair(paired);
    if (finding) findings.push_back(std::move(*finding));
  }
  return paired;
}

}  // namespace cvpress::audit
