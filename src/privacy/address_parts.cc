#include "privacy/address_parts.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::privacy {
namespace {

constexpr std::size_t kPostcodeDigits = 5;

bool has_number(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_ascii_digit);
}

/// Where a number of five digits begins; npos for nowhere.
std::size_t postcode_at(std::string_view text) {
  std::size_t digits = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && is_ascii_digit(text[at])) {
      ++digits;
      continue;
    }
    if (digits == kPostcodeDigits) return at - digits;
    digits = 0;
  }
  return std::string_view::npos;
}

void add_part(std::string_view part, std::string_view whole, std::vector<std::string>& parts) {
  part = trimmed(part);
  const bool is_known = std::find(parts.begin(), parts.end(), part) != parts.end();
  if (has_number(part) && part != trimmed(whole) && !is_known) parts.emplace_back(part);
}

}  // namespace

std::vector<std::string> address_parts(std::string_view address) {
  std::vector<std::string> parts;
  const std::string_view whole = address;
  while (!address.empty()) {
    const std::size_t comma = std::min(address.find_first_of(",;\n"), address.size());
    const std::string_view part = trimmed(address.substr(0, comma));
    add_part(part, whole, parts);
    const std::size_t postcode = postcode_at(part);
    if (postcode != std::string_view::npos) {
      const std::string_view code = part.substr(postcode, kPostcodeDigits);
      const std::string_view town = trimmed(part.substr(postcode + kPostcodeDigits));
      add_part(part.substr(0, postcode), whole, parts);
      if (!town.empty()) {
        add_part(std::string(code) + " " + std::string(town), whole, parts);
        add_part(std::string(town) + " " + std::string(code), whole, parts);
      }
    }
    address.remove_prefix(std::min(comma + 1, address.size()));
  }
  return parts;
}

}  // namespace cvpress::privacy
