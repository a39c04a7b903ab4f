#include <algorithm>
#include <array>

#include "audit/contact_search.h"
#include "base/utf8.h"
#include "reader/letter_direction.h"

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

/// The top of a host in letters of any script, or as DNS has them ("xn--p1ai").
bool is_top(std::string_view top) {
  const bool is_encoded = ascii_lower(top).starts_with("xn--");
  return std::all_of(top.begin(), top.end(), [&](char c) {
    return is_encoded ? is_host_letter(c) : is_address_letter(c) && !is_ascii_digit(c);
  });
}

/// "example.org": with a dot inside, and letters after the last one.
bool is_host(std::string_view host) {
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3) return false;
  return host.front() != '-' && is_top(host.substr(dot + 1));
}

/// Signs of wide scripts, which letters touch.
bool is_wide_sign(char32_t code) {
  return (code >= 0x3000 && code <= 0x303F) || (code >= 0xFF00 && code <= 0xFF0F) ||
         (code >= 0xFF1A && code <= 0xFF20) || (code >= 0xFF3B && code <= 0xFF40) ||
         (code >= 0xFF5B && code <= 0xFF65);
}

bool is_combining_mark(char32_t code) {
  return code >= 0x300 && code <= 0x36F;
}

/// A line with blanks for what is neither ASCII nor of an address, such as "„" and thin spaces;
/// as long as before.
std::string with_blank_signs(std::string_view line) {
  std::string plain(line);
  for (std::size_t at = 0; at < line.size();) {
    const DecodedCharacter decoded = decode_utf8(line, at);
    const bool is_letter = is_combining_mark(decoded.code) ||
                           reader::direction_of(decoded.code) != reader::Direction::kNeutral;
    if (decoded.code >= 0x80 && (!is_letter || is_wide_sign(decoded.code))) {
      plain.replace(at, decoded.length, decoded.length, ' ');
    }
    at += decoded.length;
  }
  return plain;
}

std::string_view without_final_marks(std::string_view text) {
  while (!text.empty() && !is_address_letter(text.back()) && text.back() != '/') {
    text.remove_suffix(1);
  }
  return text;
}

}  // namespace

std::vector<std::string> emails_in(std::string_view text) {
  std::vector<std::string> emails;
  if (text.find('@') == std::string_view::npos) return emails;
  const std::string plain = with_blank_signs(text);
  const std::string_view line = plain;
  for (std::size_t at = line.find('@'); at != std::string_view::npos; at = line.find('@', at + 1)) {
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

/// "10.1000/182", the name of a paper.
bool is_of_paper(std::string_view text) {
  return text.starts_with("10.") && text.find('/') != std::string_view::npos;
}

bool is_phone(std::string_view text, bool has_plus) {
  const auto digits =
      static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_ascii_digit));
  if (digits < kFewestPhoneDigits || digits > kMostPhoneDigits) return false;
  if (has_plus) return true;
  const bool is_grouped = text.find_first_of(" -/()") != std::string_view::npos;
  const bool begins_so = text.front() == '(' || text.front() == '0' || digits >= kSureOfPhone;
  return is_grouped && begins_so && !is_of_dates(text) && !is_of_paper(text);
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
    while (end < plain.size() && is_phone_letter(plain[end]) &&
           !(plain[end] == ' ' && plain[end - 1] == ' ')) {
      ++end;
    }
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
    "at", "be", "blog", "ca", "ch", "cl", "co",  "com", "de",  "dev", "edu", "es",   "eu", "fr",
    "id", "in", "info", "io", "it", "me", "net", "nl",  "org", "pl",  "pt",  "tech", "uk", "xyz"};

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

std::vector<std::string> web_addresses_in(std::string_view text) {
  const std::string plain = with_blank_signs(text);
  const std::string_view line = plain;
  std::vector<std::string> addresses;
  for (std::size_t from = 0; from < line.size();) {
    const std::size_t end = std::min(line.find_first_of(" |<>()[],;\"", from), line.size());
    const std::string_view word = without_final_marks(line.substr(from, end - from));
    from = end + 1;
    if (word.find('@') != std::string_view::npos) continue;
    const bool is_written_out =
        word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.");
    const std::string_view host = without_final_marks(host_in(word));
    const bool has_path = host.size() < word.size() && word[host.size()] == '/';
    const bool is_bare = (host.size() == word.size() || has_path) && has_known_top(host);
    if (is_host(host) && (is_written_out || is_bare)) addresses.emplace_back(word);
  }
  return addresses;
}

namespace {

constexpr std::size_t kMostPlaceWords = 6;
constexpr std::size_t kLongestContactLine = 400;  // in bytes

/// A part between commas: a name in letters, maybe with a number such as a post code's.
bool is_place_part(std::string_view part) {
  part = trimmed(part);
  bool has_name = false;
  while (!part.empty()) {
    const std::string_view word = part.substr(0, part.find(' '));
    const bool begins_so =
        (word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) >= 0x80;
    const bool is_name = begins_so && std::all_of(word.begin(), word.end(), [](char c) {
                           return is_address_letter(c) || c == '-' || c == '.' || c == '\'';
                         });
    has_name = has_name || (is_name && word.size() > 1);
    if (!is_name && !is_ascii_digit(word[0])) return false;
    part = trimmed(part.substr(word.size()));
  }
  return has_name;
}

bool is_place(std::string_view text) {
  const auto words = static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
  if (words > kMostPlaceWords || text.find(',') == std::string_view::npos) return false;
  std::size_t names = 0;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find(',', from), text.size());
    names += is_place_part(text.substr(from, end - from)) ? 1 : 0;
    from = end + 1;
  }
  return names >= 2;
}

/// What parts the items of a line of contacts.
constexpr std::array<std::string_view, 6> kItemMarks = {"  ", " | ", " · ", " • ", " – ", " / "};

struct ItemMark {
  std::size_t at = 0;
  std::size_t end = 0;
};

ItemMark next_item_mark(std::string_view line, std::size_t from) {
  ItemMark next{line.size(), line.size()};
  for (const std::string_view mark : kItemMarks) {
    const std::size_t at = line.find(mark, from);
    if (at < next.at) next = {at, at + mark.size()};
  }
  return next;
}

}  // namespace

std::optional<std::string> place_in(std::string_view line) {
  if (line.size() > kLongestContactLine) return std::nullopt;
  for (std::size_t from = 0; from < line.size();) {
    const ItemMark mark = next_item_mark(line, from);
    const std::string_view item = trimmed(line.substr(from, mark.at - from));
    if (is_place(item)) return std::string(item);
    from = mark.end;
  }
  return std::nullopt;
}

}  // namespace cvpress::audit
