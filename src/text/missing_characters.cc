#include "text/missing_characters.h"

#include <algorithm>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/utf8.h"
#include "text/emoji_sequence_internal.h"
#include "text/script_fonts_internal.h"

namespace cvpress::text {
namespace {

constexpr std::size_t kMostShown = 12;

constexpr std::string_view kPictographs = "pictographs";

bool is_pictograph(char32_t c) {
  if (c < kFirstPictograph) return false;
  const auto code = static_cast<UChar32>(c);
  return c == kKeycap || u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC) ||
         u_hasBinaryProperty(code, UCHAR_REGIONAL_INDICATOR) ||
         u_hasBinaryProperty(code, UCHAR_EMOJI_MODIFIER);
}

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
std::string group_name(char32_t c) {
  return is_pictograph(c) ? std::string(kPictographs) : script_name(c);
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

/// `package` has what is missing, among fonts of the system; "" for one that is not known.
std::string way_out(bool asks_system, std::string_view pronoun, std::string_view package) {
  if (!asks_system) {
    return fmt::format(
        "leave --no-system-fonts out, or name a folder with a font that has {} by --fonts",
        pronoun);
  }
  const std::string debian =
      package.empty() ? ""
                      : fmt::format("install {}, which has {} in Debian, or ", package, pronoun);
  return fmt::format("{}put a font that has {} into a fonts folder", debian, pronoun);
}

std::string hint(bool asks_system, bool one, std::string_view package) {
  return fmt::format("{}; {}", way_out(asks_system, one ? "it" : "them", package),
                     one ? "a box is printed instead" : "boxes are printed instead");
}

}  // namespace

void MissingCharacters::add(const Paragraph& paragraph) {
  for (const MissingCharacter& missing : paragraph.missing) {
    if (!known_.insert(missing.character).second) continue;
    const std::string name = group_name(missing.character);
    auto group = std::find_if(groups_.begin(), groups_.end(),
                              [&name](const Group& item) { return item.name == name; });
    if (group == groups_.end()) {
      group = groups_.insert(group, Group{name, {}, missing});
    }
    group->characters += missing.character;
    if (!group->first.where.known()) group->first = missing;
  }
}

void MissingCharacters::report(const SourceMap& sources, bool asks_system,
                               Diagnostics& diagnostics) const {
  for (const Group& group : groups_) {
    const SourceSpan where =
        narrowed(sources, group.first.where, as_utf8({&group.first.character, 1}));
    diagnostics.warning(where, message(group.name, group.characters))
        .hints.push_back(
            {hint(asks_system, group.characters.size() == 1, font_package(group.first.character)),
             {}});
  }
}

}  // namespace cvpress::text
