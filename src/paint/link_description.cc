#include "paint/link_description.h"

#include <string_view>

namespace cvpress::paint {
namespace {

constexpr std::size_t kLongestDescription = 500;  // bytes of a link's text

std::string cut_description(std::string_view text) {
  std::size_t end = kLongestDescription;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace

std::string description_of(const std::vector<text::Run>& runs, std::size_t run) {
  const int link = runs[run].link;
  while (run > 0 && runs[run - 1].link == link) --run;
  std::string description;
  for (; run < runs.size() && runs[run].link == link; ++run) {
    if (runs[run].shaped->is_icon) continue;
    description += std::string_view(runs[run].shaped->text).substr(0, kLongestDescription + 1);
    if (description.size() > kLongestDescription) return cut_description(description);
  }
  return description;
}

}  // namespace cvpress::paint
