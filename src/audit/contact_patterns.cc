#include <algorithm>
#include <array>

#include "audit/contact_search.h"
#include "base/utf8.h"

namespace cvpress::audit {
namespace {

bool is_address_letter(char c) {
  return is_ascii_digit(c) || is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool is_local_letter(char c) {
  return is_address_letter(c) || std::string_view("._%+-'").find(c) != std::string_view::npos;
}

bool is_host_letter(char c) {
  return is_address_letter(c) || c == '.' || c == '-';
}

/// "example.org": with a dot inside, and letters after the last one.
bool is_host(std::string_view host) {
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3) return false;
  const std::string_view top = host.substr(dot + 1);
  return host.front() != '-' &&
         std::all_of(top.begin(), top.end(), [](char c) { return is_ascii_letter(c); });
}

std::string_view without_final_marks(std::string_view text) {
  while (!text.empty() && !is_address_letter(text.back()) && text.back() != '/') {
    text.remove_suffix(1);
  }
  return text;
}

}  // namespace

std::vector<std::string> emails_in(std::string_view line) {
  std::vector<std::string> emails;
  for (std::size_t at = line.find('@'); at != std::string_view::npos;
       at = line.find('@', at + 1)) {
    std::size_t from = at;
    while (from > 0 && is_local_letter(line[from - 1])) --from;
    std::size_t end = at + 1;
    while (end < line.size() && is_host_letter(line[end])) ++end;
    const std::string_view host = without_final_marks(line.substr(at + 1, end - at - 1));
    if (from == at || !is_host(host)) continue;
    emails.emplace_back(line.substr(from, at + 1 + host.size() - from));
  }
  return emails;
}

namespace {

constexpr std::size_t kFewestPhoneDigits = 7;
constexpr std::size_t kMostPhoneDigits = 15;
constexpr std::size_t kSureOfPhone = 9;

bool is_phone_letter(char c) {
  return is_ascii_digit(c) || std::string_view(" -./()").find(c) != std::string_view::npos;
}

bool is_year(std::string_view group) {
  return group.size() == 4 && (group.starts_with("19") || group.starts_with("20"));
}

/// "2019 - 2021", "05/2019 - 11.2021": years, and nothing longer than days and months.
bool is_of_dates(std::string_view text) {
  bool has_year = false;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_ascii_digit(text[end])) ++end;
    const std::string_view group = text.substr(i, end - i);
    if (is_year(group)) {
      has_year = true;
    } else if (group.size() > 2) {
      return false;
    }
    i = end + 1;
  }
  return has_year;
}

bool is_phone(std::string_view text, bool has_plus) {
  const auto digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_ascii_digit));
  if (digits < kFewestPhoneDigits || digits > kMostPhoneDigits) return false;
  if (has_plus) return true;
  const bool is_grouped = text.find_first_of(" -/()") != std::string_view::npos;
  const bool begins_so = text.front() == '(' || text.front() == '0' || digits >= kSureOfPhone;
  return is_grouped && begins_so && !is_of_dates(text);
}

}  // namespace

std::vector<std::string> phones_in(std::string_view line) {
  std::string plain(line);
  for (std::size_t at = plain.find(kNoBreakSpace); at != std::string::npos;
       at = plain.find(kNoBreakSpace, at)) {
    plain.replace(at, kNoBreakSpace.size(), " ");
  }
  std::vector<std::string> phones;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const bool has_plus = plain[i] == '+';
    const bool may_begin = has_plus || plain[i] == '(' || is_ascii_digit(plain[i]);
    if (!may_begin || (i > 0 && is_address_letter(plain[i - 1]))) continue;
    std::size_t end = i + 1;
    while (end < plain.size() && is_phone_letter(plain[end])) ++end;
    std::size_t last = end;
    while (last > i + 1 && !is_ascii_digit(plain[last - 1])) --last;
    const std::string text = plain.substr(i, last - i);
    const bool goes_on = last == end && end < plain.size() && is_address_letter(plain[end]);
    if (!goes_on && is_phone(text, has_plus)) phones.push_back(text);
    i = end - 1;
  }
  return phones;
}

namespace {

/// The tops of hosts that people write without "www." or "https:".
constexpr std::array<std::string_view, 28> kTops = {
    "at", "be", "blog", "ca", "ch", "cl",   "co", "com", "de", "dev", "edu", "es", "eu", "fr",
    "id", "in", "info", "io", "it", "me",   "net", "nl", "org", "pl", "pt",  "tech", "uk", "xyz"};

bool has_known_top(std::string_view host) {
  const std::string top = ascii_lower(host.substr(host.rfind('.') + 1));
  return std::find(kTops.begin(), kTops.end(), top) != kTops.end() || top == "example";
}

/// The host of a word that may begin with "https://".
std::string_view host_in(std::string_view word) {
  const std::size_t scheme = word.find("://");
  if (scheme != std::string_view::npos) word.remove_prefix(scheme + 3);
  std::size_t end = 0;
  while (end < word.size() && is_host_letter(word[end])) ++end;
  return word.substr(0, end);
}

}  // namespace

std::vector<std::string> web_addresses_in(std::string_view line) {
  std::vector<std::string> addresses;
  for (std::size_t from = 0; from < line.size();) {
    const std::size_t end = std::min(line.find_first_of(" |<>()[],;\"", from), line.size());
    const std::string_view word = without_final_marks(line.substr(from, end - from));
    from = end + 1;
    if (word.find('@') != std::string_view::npos) continue;
    const bool is_written_out = word.starts_with("http://") || word.starts_with("https://") ||
                                word.starts_with("www.");
    const std::string_view host = without_final_marks(host_in(word));
    const bool has_path = host.size() < word.size() && word[host.size()] == '/';
    const bool is_bare = (host.size() == word.size() || has_path) && has_known_top(host);
    if (is_host(host) && (is_written_out || is_bare)) addresses.emplace_back(word);
  }
  return addresses;
}

namespace {

/// A word of a place's name: it begins with a capital, and has letters only.
bool is_place_word(std::string_view word) {
  if (word.size() < 2) return false;
  const bool begins_so =
      (word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) >= 0x80;
  return begins_so && std::all_of(word.begin(), word.end(), [](char c) {
           return is_address_letter(c) || c == '-' || c == '.' || c == '\'';
         });
}

std::string_view word_after(std::string_view line, std::size_t from) {
  return line.substr(from, std::min(line.find(' ', from), line.size()) - from);
}

}  // namespace

std::optional<std::string> place_in(std::string_view line) {
  for (std::size_t comma = line.find(", "); comma != std::string_view::npos;
       comma = line.find(", ", comma + 1)) {
    const std::size_t space = line.substr(0, comma).rfind(' ');
    const std::size_t from = space == std::string_view::npos ? 0 : space + 1;
    const std::string_view town = line.substr(from, comma - from);
    const std::string_view country = word_after(line, comma + 2);
    if (is_place_word(town) && is_place_word(country)) {
      return std::string(town) + ", " + std::string(country);
    }
  }
  return std::nullopt;
}

}  // namespace cvpress::audit
