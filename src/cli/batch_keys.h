// Keys of what a batch makes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::cli {

/// A text of parts that no other parts make.
class KeyText {
 public:
  KeyText& add(std::string_view part);
  KeyText& add_all(const std::vector<std::string>& parts);
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace cvpress::cli
