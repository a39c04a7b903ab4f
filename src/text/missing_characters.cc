#include "text/missing_characters.h"

#include <algorithm>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/utf8.h"
#include "text/script_fonts_internal.h"

namespace cvpress::text {
namespace {

constexpr std::size_t kMostShown = 12;

constexpr std::string_view kPictographs = "pictographs";

std::string character_name(char32_t c) {
  char name[128] = "";
  UErrorCode error = U_ZERO_ERROR;
  u_charName(static_cast<UChar32>(c), U_EXTENDED_CHAR_NAME, name, sizeof name, &error);
  return U_FAILURE(error) ? "" : name;
}

/// "Han", "Arabic"; "" for symbols and emoji, which belong to no script. A mark
/// counts as the script that uses it: an ideographic full stop as Han.
std::string script_name(char32_t c) {
  const UScriptCode script = deciding_script({&c, 1});
  const char* name = script == USCRIPT_COMMON ? nullptr : uscript_getName(script);
  return name != nullptr ? name : "";
}

std::string as_utf8(std::u32string_view characters) {
  std::string text;
  for (const char32_t c : characters) append_utf8(text, c);
  return text;
}

/// All pictographs are one group, whatever script they are said to be of.
std::string group_name(const MissingCharacter& missing) {
  return missing.left_out ? std::string(kPictographs) : script_name(missing.character);
}

std::string message(const std::string& group, const std::u32string& characters) {
  if (characters.size() == 1) {
    return fmt::format("no font has the character \"{}\" (U+{:04X} {})", as_utf8(characters),
                       static_cast<std::uint32_t>(characters[0]), character_name(characters[0]));
  }
  const std::string shown = as_utf8(std::u32string_view(characters).substr(0, kMostShown));
  const std::string kind = group == kPictographs ? group
                           : group.empty()       ? "characters"
                                                 : group + " characters";
  if (characters.size() <= kMostShown) {
    return fmt::format("no font has the {} \"{}\"", kind, shown);
  }
  return fmt::format("no font has the {} \"{}\" and {} more", kind, shown,
                     characters.size() - kMostShown);
}

std::string hint(bool left_out, bool one, std::string_view package) {
  const std::string_view pronoun = one ? "it" : "them";
  const std::string debian =
      package.empty() ? ""
                      : fmt::format("install {}, which has {} in Debian, or ", package, pronoun);
  return fmt::format("{}put a font that has {} into a fonts folder; {}", debian, pronoun,
                     left_out ? (one ? "it is left out" : "they are left out")
                     : one    ? "a box is printed instead"
                              : "boxes are printed instead");
}

}  // namespace

void MissingCharacters::add(const Paragraph& paragraph) {
  for (const MissingCharacter& missing : paragraph.missing) {
    if (!known_.insert(missing.character).second) continue;
    const std::string name = group_name(missing);
    auto group = std::find_if(groups_.begin(), groups_.end(),
                              [&name](const Group& item) { return item.name == name; });
    if (group == groups_.end()) {
      group = groups_.insert(group, Group{name, {}, missing});
    }
    group->characters += missing.character;
    if (!group->first.where.known()) group->first = missing;
  }
}

void MissingCharacters::report(const SourceMap& sources, Diagnostics& diagnostics) const {
  for (const Group& group : groups_) {
    const SourceSpan where =
        narrowed(sources, group.first.where, as_utf8({&group.first.character, 1}));
    diagnostics.warning(where, message(group.name, group.characters))
        .hints.push_back({hint(group.first.left_out, group.characters.size() == 1,
                               font_package(group.first.character)),
                          {}});
  }
}

}  // namespace cvpress::text
