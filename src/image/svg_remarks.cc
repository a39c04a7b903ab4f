#include "image/svg_remarks.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/utf8.h"

namespace cvpress::image {
namespace {

constexpr std::array<std::string_view, 3> kRemarks = {"metadata", "title", "desc"};

struct Section {
  std::string_view begin;
  std::string_view end;
};
constexpr Section kComment = {"<!--", "-->"};
/// What is copied as it is, its angle brackets being none.
constexpr Section kVerbatim[] = {{"<![CDATA[", "]]>"}, {"<?", "?>"}};

std::size_t end_of_section(std::string_view text, std::size_t at, const Section& section) {
  const std::size_t end = text.find(section.end, at + section.begin.size());
  return end == std::string_view::npos ? text.size() : end + section.end.size();
}

/// The end of a tag or declaration: ">" outside quotes and brackets.
std::size_t end_of_tag(std::string_view text, std::size_t at) {
  char quote = 0;
  int depth = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (text.substr(at).starts_with(kComment.begin)) {
      at = end_of_section(text, at, kComment) - 1;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '[') {
      ++depth;
    } else if (c == ']') {
      --depth;
    } else if (c == '>' && depth <= 0) {
      return at + 1;
    }
  }
  return text.size();
}

/// "svg:title" of "<svg:title id=…>", "</svg:title>".
std::string_view name_of_tag(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return tag.substr(0, tag.find_first_of(" \t\r\n/>"));
}

bool is_remark(std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon != std::string_view::npos) name.remove_prefix(colon + 1);
  return std::find(kRemarks.begin(), kRemarks.end(), name) != kRemarks.end();
}

/// Takes an SVG piece by piece, and keeps what is drawn.
class Remarks {
 public:
  explicit Remarks(std::string_view svg) : svg_(svg) {}

  std::string without() {
    while (at_ < svg_.size()) {
      if (svg_[at_] == '<') {
        take_markup();
      } else {
        take(std::min(svg_.find('<', at_), svg_.size()), depth_ == 0);
      }
    }
    return std::move(kept_);
  }

 private:
  void take(std::size_t end, bool is_kept) {
    if (is_kept) kept_ += svg_.substr(at_, end - at_);
    at_ = end;
  }

  void take_markup() {
    const std::string_view rest = svg_.substr(at_);
    if (rest.starts_with(kComment.begin)) {
      return take(end_of_section(svg_, at_, kComment), false);
    }
    for (const Section& section : kVerbatim) {
      if (!rest.starts_with(section.begin)) continue;
      return take(end_of_section(svg_, at_, section), depth_ == 0);
    }
    const std::size_t end = end_of_tag(svg_, at_);
    if (rest.starts_with("<!")) return take(end, depth_ == 0);
    take_tag(end);
  }

  /// Inside a remark all tags are counted, to find its end.
  void take_tag(std::size_t end) {
    const std::string_view tag = svg_.substr(at_, end - at_);
    const std::string_view name = name_of_tag(tag);
    at_ = end;
    const bool is_empty = tag.ends_with("/>");
    if (depth_ > 0) {
      if (is_empty) return;
      depth_ += tag.starts_with("</") ? -1 : 1;
      return;
    }
    if (tag.starts_with("</") || !is_remark(name)) {
      kept_ += tag;
      return;
    }
    kept_ += "<" + std::string(name) + "/>";
    if (!is_empty) depth_ = 1;
  }

  std::string_view svg_;
  std::size_t at_ = 0;
  int depth_ = 0;  // in a remark
  std::string kept_;
};

}  // namespace

std::string without_remarks(std::string_view svg) {
  if (find_invalid_utf8(svg) != std::string::npos) return std::string(svg);
  return Remarks(svg).without();
}

}  // namespace cvpress::image
