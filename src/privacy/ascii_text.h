// Numbers of all scripts as one script has them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::privacy {

/// A text with the decimal digits of all scripts, and the full-width forms of "+", "(" and all
/// else of ASCII, as ASCII. It still knows where they stood.
class AsciiText {
 public:
  explicit AsciiText(std::string_view text);

  const std::string& text() const { return text_; }
  /// Where a byte of `text()` stood, or its end.
  std::size_t place(std::size_t at) const { return places_.empty() ? at : places_[at]; }

 private:
  void append(char c, std::size_t place);

  std::string text_;
  std::vector<std::uint32_t> places_;  // empty where all stand as they did
};

}  // namespace cvpress::privacy
