#include "rendercv/titles.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/utf8.h"
#include "locale/title_kinds.h"
#include "locale/words.h"

namespace cvpress::rendercv {
namespace {

using model::Kind;

/// Words that a title does not begin with a capital.
constexpr std::string_view kSmallWords[] = {
    "a",    "an",   "and",  "as",   "at",  "but",  "by",   "for",  "from", "if",
    "in",   "into", "like", "near", "nor", "of",   "off",  "on",   "onto", "or",
    "over", "so",   "than", "that", "to",  "upon", "when", "with", "yet"};

/// Titles of RenderCV's own examples and those that its users write.
constexpr std::pair<std::string_view, Kind> kTitles[] = {
    {"summary", Kind::kSummary},
    {"professional summary", Kind::kSummary},
    {"about", Kind::kSummary},
    {"about me", Kind::kSummary},
    {"profile", Kind::kSummary},
    {"objective", Kind::kSummary},
    {"professional experience", Kind::kExperience},
    {"employment", Kind::kExperience},
    {"employment history", Kind::kExperience},
    {"work history", Kind::kExperience},
    {"work", Kind::kExperience},
    {"academic experience", Kind::kExperience},
    {"academic projects", Kind::kProjects},
    {"personal projects", Kind::kProjects},
    {"open source", Kind::kProjects},
    {"open source projects", Kind::kProjects},
    {"skills", Kind::kSkills},
    {"technical skills", Kind::kSkills},
    {"technologies", Kind::kSkills},
    {"languages", Kind::kLanguages},
    {"selected honors", Kind::kAwards},
    {"honors and awards", Kind::kAwards},
    {"achievements", Kind::kAwards},
    {"licenses", Kind::kCertificates},
    {"selected publications", Kind::kPublications},
    {"papers", Kind::kPublications},
    {"presentations", Kind::kTalks},
    {"extracurricular activities", Kind::kVolunteering},
    {"volunteer", Kind::kVolunteering},
    {"hobbies", Kind::kInterests}};

/// The interface words that are titles of kinds.
constexpr std::pair<std::string_view, Kind> kWords[] = {{"summary", Kind::kSummary},
                                                        {"experience", Kind::kExperience},
                                                        {"education", Kind::kEducation},
                                                        {"projects", Kind::kProjects},
                                                        {"skills", Kind::kSkills},
                                                        {"languages", Kind::kLanguages},
                                                        {"certificates", Kind::kCertificates},
                                                        {"awards", Kind::kAwards},
                                                        {"publications", Kind::kPublications},
                                                        {"talks", Kind::kTalks},
                                                        {"volunteering", Kind::kVolunteering},
                                                        {"interests", Kind::kInterests}};

bool has_capital(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// The capital of a small letter of Latin-1, Greek and Cyrillic; anything else itself.
char32_t capital(char32_t c) {
  const bool is_latin = (c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7);
  const bool is_greek = c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2;
  const bool is_cyrillic = c >= 0x430 && c <= 0x44F;
  return is_latin || is_greek || is_cyrillic ? c - 0x20 : c;
}

std::string with_capital(std::string_view word) {
  if (word.empty() || has_capital(word)) return std::string(word);
  const DecodedCharacter first = decode_utf8(word, 0);
  std::string result;
  append_utf8(result, capital(first.code));
  return result.append(word.substr(first.length));
}

bool is_small(std::string_view word) {
  return std::find(std::begin(kSmallWords), std::end(kSmallWords), word) != std::end(kSmallWords);
}

}  // namespace

std::string title_of_key(std::string_view key) {
  const std::string_view text = trimmed(key);
  const bool is_snake = text.find('_') != text.npos;
  if (text.find(' ') != text.npos || (has_capital(text) && !is_snake)) return std::string(text);
  std::string title;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('_', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const bool is_first = title.empty();
    if (!is_first) title += ' ';
    title += is_small(word) && !is_first ? std::string(word) : with_capital(word);
  }
  return title;
}

std::optional<Kind> kind_of_section(std::string_view title, std::string_view language) {
  const std::string name = ascii_lower(trimmed(title));
  for (const auto& [own, kind] : kTitles) {
    if (own == name) return kind;
  }
  for (const auto& [word, kind] : kWords) {
    if (ascii_lower(locale::word(word, language)) == name) return kind;
  }
  return locale::kind_of_title(title);
}

}  // namespace cvpress::rendercv
