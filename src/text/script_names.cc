#include "text/script_names.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/script_fonts_internal.h"

namespace cvpress::text {
namespace {

constexpr std::string_view kNoScript = "symbols";

std::string name_of(UScriptCode script) {
  const char* name = script == USCRIPT_COMMON ? nullptr : uscript_getName(script);
  return name != nullptr ? name : std::string(kNoScript);
}

}  // namespace

std::vector<std::string> script_names(std::string_view text) {
  std::vector<std::string> names;
  std::vector<UScriptCode> known;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter character = decode_utf8(text, i);
    i += character.length;
    const UScriptCode script = deciding_script({&character.code, 1});
    if (script == USCRIPT_COMMON) continue;
    if (std::find(known.begin(), known.end(), script) != known.end()) continue;
    known.push_back(script);
    names.push_back(name_of(script));
  }
  if (names.empty()) names.emplace_back(kNoScript);
  return names;
}

}  // namespace cvpress::text
