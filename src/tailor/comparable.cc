#include "tailor/comparable.h"

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::tailor {
namespace {

struct PlainSign {
  char32_t code;
  std::string_view plain;
};

constexpr PlainSign kPlainSigns[] = {
    {U'\u00A0', " "},  {U'\u202F', " "},   {U'\u2009', " "},  {U'\u2018', "'"},  {U'\u2019', "'"},
    {U'\u201A', "'"},  {U'\u201C', "\""},  {U'\u201D', "\""}, {U'\u201E', "\""}, {U'\u00AB', "\""},
    {U'\u00BB', "\""}, {U'\u2010', "-"},   {U'\u2011', "-"},  {U'\u2013', "-"},  {U'\u2014', "-"},
    {U'\u2212', "-"},  {U'\u2026', "..."}, {U'\t', " "},      {U'\n', " "},      {U'\r', " "},
    {U'*', ""},        {U'`', ""},         {U'\u00AD', ""}};

const PlainSign* plain_sign(char32_t code) {
  for (const PlainSign& sign : kPlainSigns) {
    if (sign.code == code) return &sign;
  }
  return nullptr;
}

}  // namespace

std::string comparable(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (is_ascii_letter(text[at]) || is_ascii_digit(text[at])) {
      plain.push_back(text[at++]);
      continue;
    }
    const DecodedCharacter character = decode_utf8(text, at);
    const PlainSign* sign = plain_sign(character.code);
    std::string_view as = sign != nullptr ? sign->plain : text.substr(at, character.length);
    at += character.length;
    if (as == " " && (plain.empty() || plain.back() == ' ')) continue;
    plain += as;
  }
  if (!plain.empty() && plain.back() == ' ') plain.pop_back();
  return locale::folded(plain);
}

}  // namespace cvpress::tailor
