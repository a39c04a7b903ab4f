#include "text/missing_characters.h"

#include <algorithm>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/utf8.h"

namespace cvpress::text {
namespace {

constexpr std::size_t kMostShown = 12;

std::string character_name(char32_t c) {
  char name[128] = "";
  UErrorCode error = U_ZERO_ERROR;
  u_charName(static_cast<UChar32>(c), U_EXTENDED_CHAR_NAME, name, sizeof name, &error);
  return U_FAILURE(error) ? "" : name;
}

/// "Han", "Arabic"; "" for symbols and emoji, which belong to no script.
std::string script_name(char32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
  if (U_FAILURE(error) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED) return {};
  const char* name = uscript_getName(script);
  return name != nullptr ? name : "";
}

std::string as_utf8(std::u32string_view characters) {
  std::string text;
  for (const char32_t c : characters) append_utf8(text, c);
  return text;
}

std::string message(const std::string& script, const std::u32string& characters) {
  if (characters.size() == 1) {
    return fmt::format("no font has the character \"{}\" (U+{:04X} {})", as_utf8(characters),
                       static_cast<std::uint32_t>(characters[0]), character_name(characters[0]));
  }
  const std::string shown = as_utf8(std::u32string_view(characters).substr(0, kMostShown));
  const std::string kind = script.empty() ? "" : script + " ";
  if (characters.size() <= kMostShown) {
    return fmt::format("no font has the {}characters \"{}\"", kind, shown);
  }
  return fmt::format("no font has the {}characters \"{}\" and {} more", kind, shown,
                     characters.size() - kMostShown);
}

}  // namespace

void MissingCharacters::add(const Paragraph& paragraph) {
  for (const MissingCharacter& missing : paragraph.missing) {
    if (!known_.insert(missing.character).second) continue;
    const std::string name = script_name(missing.character);
    auto script = std::find_if(scripts_.begin(), scripts_.end(),
                               [&name](const auto& item) { return item.first == name; });
    if (script == scripts_.end()) {
      script = scripts_.insert(script, {name, Script{{}, missing.where}});
    }
    script->second.characters += missing.character;
  }
}

void MissingCharacters::report(Diagnostics& diagnostics) const {
  for (const auto& [name, script] : scripts_) {
    const bool one = script.characters.size() == 1;
    diagnostics.warning(script.where, message(name, script.characters))
        .hints.push_back(
            {one ? "put a font that has it into a fonts folder; a box is printed instead"
                 : "put a font that has them into a fonts folder; boxes are printed instead",
             {}});
  }
}

}  // namespace cvpress::text
