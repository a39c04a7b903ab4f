// How a text that must not be there would look wherever it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "privacy/email_address.h"
#include "privacy/searched_text.h"

namespace cvpress::privacy {

/// What a hidden text is looked for by, `name` being what it is. A text is found whatever stands
/// between its words, without case and accents, but only as whole words; an e-mail address also
/// with its marks as words ("ann at works dot example"); a telephone number is found by its digits;
/// a short name, such as an employer's ("IBM", "3M", "H&M"), as it is written or in capitals. What
/// nobody is found by (a year, a town of three letters) has no trace.
class Trace {
 public:
  Trace(std::string_view name, std::string_view text);

  bool empty() const { return digits_.empty() && letters_.empty() && word_.empty(); }

  /// The text's own words where it says it; "" where it spells them in another way.
  std::optional<std::string> said_in(const SearchedText& text) const;

  /// Whether bytes that may be no text, in lower case, have it just as it is written. Short names
  /// are there by chance.
  bool is_in_bytes(std::string_view bytes) const;

 private:
  std::optional<std::string> found(const SearchedText& text) const;
  bool is_meant(const SearchedText& text, std::size_t begin, std::size_t end) const;

  bool is_site_ = false;   // whose name is in e-mail addresses, too
  std::string digits_;     // of a telephone number
  std::size_t least_ = 0;  // as many of them, from the end, tell it
  std::string letters_;
  EmailAddress email_;
  std::string respelled_;
  std::string word_;     // of a short name, without dots
  std::string literal_;  // as it is written, in lower case
};

}  // namespace cvpress::privacy
