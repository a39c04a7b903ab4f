#include "locale/digits.h"

#include <algorithm>

#include "base/utf8.h"
#include "locale/language.h"
#include "locale/scripts.h"

namespace cvpress::locale {
namespace {

struct NativeDigits {
  std::string_view language;
  char32_t zero;  // the others follow it
};

/// CLDR's native numbering systems.
constexpr NativeDigits kNativeDigits[] = {
    {"ar", 0x0660}, {"as", 0x09E6}, {"bn", 0x09E6}, {"ckb", 0x0660}, {"dz", 0x0F20},
    {"en", U'0'},   {"fa", 0x06F0}, {"gu", 0x0AE6}, {"hi", 0x0966},  {"km", 0x17E0},
    {"kn", 0x0CE6}, {"lo", 0x0ED0}, {"ml", 0x0D66}, {"mr", 0x0966},  {"my", 0x1040},
    {"ne", 0x0966}, {"or", 0x0B66}, {"pa", 0x0A66}, {"ps", 0x06F0},  {"sa", 0x0966},
    {"sd", 0x0660}, {"ta", 0x0BE6}, {"te", 0x0C66}, {"th", 0x0E50},  {"ur", 0x06F0},
};

/// Those of them that are usual in the language; Latin ones are in the countries
/// of the Maghreb and the Emirates.
constexpr NativeDigits kUsualDigits[] = {
    {"ar", 0x0660},  {"ar-ae", U'0'}, {"ar-dz", U'0'}, {"ar-eh", U'0'}, {"ar-ly", U'0'},
    {"ar-ma", U'0'}, {"ar-tn", U'0'}, {"as", 0x09E6},  {"bn", 0x09E6},  {"ckb", 0x0660},
    {"dz", 0x0F20},  {"en", U'0'},    {"fa", 0x06F0},  {"mr", 0x0966},  {"my", 0x1040},
    {"ne", 0x0966},  {"ps", 0x06F0},  {"sa", 0x0966},  {"sd", 0x0660},
};

bool has_latin_letter(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const DecodedCharacter character = decode_utf8(word, at);
    if (script_of(character.code) == Script::kLatin) return true;
    at += character.length;
  }
  return false;
}

bool parts_words(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

void count_in_word(std::string_view word, char32_t zero, DigitUse& use) {
  for (std::size_t at = 0; at < word.size();) {
    const DecodedCharacter character = decode_utf8(word, at);
    const char32_t code = character.code;
    if (code >= '0' && code <= '9') {
      ++use.latin;
    } else if (code >= zero && code < zero + 10) {
      ++use.own;
    }
    at += character.length;
  }
}

constexpr char32_t kFullWidthZero = 0xFF10;

std::string with_digits_from(std::string_view text, char32_t zero) {
  std::string native;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      append_utf8(native, zero + static_cast<char32_t>(c - '0'));
    } else {
      native += c;
    }
  }
  return native;
}

}  // namespace

std::string with_native_digits(std::string_view text, std::string_view language) {
  return with_digits_from(text, row_for<NativeDigits>(kNativeDigits, language).zero);
}

std::string with_usual_digits(std::string_view text, std::string_view language) {
  return with_digits_from(text, row_for<NativeDigits>(kUsualDigits, language).zero);
}

void count_digits(std::string_view text, std::string_view language, DigitUse& use) {
  const bool may_have_some = std::any_of(text.begin(), text.end(), [](char c) {
    return is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  if (!may_have_some) return;
  const char32_t zero = row_for<NativeDigits>(kNativeDigits, language).zero;
  bool follows_latin = false;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && !parts_words(text[end])) ++end;
    const std::string_view word = text.substr(begin, end - begin);
    const bool is_latin = has_latin_letter(word);
    if (!is_latin && !follows_latin) count_in_word(word, zero, use);
    follows_latin = is_latin;
    begin = end + 1;
  }
}

int digit_value(char32_t code) {
  const auto from = [code](char32_t zero) {
    return code >= zero && code < zero + 10 ? static_cast<int>(code - zero) : -1;
  };
  if (code < 0x80) return from(U'0');
  if (const int value = from(kFullWidthZero); value >= 0) return value;
  for (const NativeDigits& each : kNativeDigits) {
    if (const int value = from(each.zero); value >= 0) return value;
  }
  return -1;
}

}  // namespace cvpress::locale
