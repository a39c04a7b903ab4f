#include <unicode/uscript.h>

#include "text/scripts_internal.h"

namespace cvpress::text {
namespace {

UScriptCode script_of(char32_t c) {
  if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')) return USCRIPT_LATIN;
  if (c < 0x80) return USCRIPT_COMMON;
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
  return U_FAILURE(error) ? USCRIPT_COMMON : script;
}

bool takes_neighbours(UScriptCode script) {
  return script == USCRIPT_COMMON || script == USCRIPT_INHERITED || script == USCRIPT_UNKNOWN;
}

hb_script_t hb_script_of(UScriptCode script) {
  if (script == USCRIPT_LATIN) return HB_SCRIPT_LATIN;
  if (takes_neighbours(script)) return HB_SCRIPT_COMMON;
  return hb_script_from_string(uscript_getShortName(script), -1);
}

}  // namespace

std::vector<hb_script_t> resolve_scripts(const std::vector<Character>& characters) {
  std::vector<hb_script_t> scripts(characters.size(), HB_SCRIPT_COMMON);
  UScriptCode current = USCRIPT_COMMON;
  hb_script_t current_tag = HB_SCRIPT_COMMON;
  std::size_t undecided = 0;  // characters before the first with a script of its own
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const UScriptCode script = script_of(characters[i].shown);
    if (!takes_neighbours(script) && script != current) {
      current = script;
      current_tag = hb_script_of(script);
      for (; undecided < i; ++undecided) scripts[undecided] = current_tag;
    }
    scripts[i] = current_tag;
    if (current != USCRIPT_COMMON) undecided = characters.size();
  }
  return scripts;
}

}  // namespace cvpress::text
