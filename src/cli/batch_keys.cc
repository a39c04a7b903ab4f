#include "cli/batch_keys.h"

namespace cvpress::cli {

KeyText& KeyText::add(std::string_view part) {
  text_ += std::to_string(part.size());
  text_ += ':';
  text_ += part;
  text_ += ';';
  return *this;
}

KeyText& KeyText::add_all(const std::vector<std::string>& parts) {
  add(std::to_string(parts.size()));
  for (const std::string& part : parts) add(part);
  return *this;
}

}  // namespace cvpress::cli
