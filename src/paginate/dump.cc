// Pages as text: what stands where, each fragment as layout dumps it.

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/numbers.h"
#include "paginate/paginate.h"

namespace cvpress::paginate {
namespace {

std::string indented(std::string_view text, std::string_view indent) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    result += indent;
    result += text.substr(0, end);
    result += '\n';
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return result;
}

std::string placed(std::string_view name, const std::vector<PlacedFragment>& fragments) {
  std::string text;
  for (const PlacedFragment& item : fragments) {
    text += fmt::format("  {} at {},{}\n", name, decimal(item.origin.x), decimal(item.origin.y));
    text += indented(layout::dump(*item.fragment), "    ");
  }
  return text;
}

}  // namespace

std::string dump(const std::vector<Page>& pages) {
  std::string text;
  int number = 0;
  for (const Page& page : pages) {
    text += fmt::format("page {} {} x {}", ++number, decimal(page.paper.width),
                        decimal(page.paper.height));
    if (page.background) {
      const Color color = *page.background;
      text += fmt::format(" #{:02x}{:02x}{:02x}", color.r, color.g, color.b);
    }
    if (page.mirrored) text += " mirrored";
    text += '\n' + placed("backdrop", page.backdrop) + placed("content", page.content) +
            placed("decoration", page.decoration);
  }
  return text;
}

}  // namespace cvpress::paginate
