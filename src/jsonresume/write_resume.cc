#include <utility>

#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/letter.h"
#include "jsonresume/person.h"
#include "jsonresume/sections.h"

namespace cvpress::jsonresume {
namespace {

/// What the schema has no place for, of the whole document.
data::Map own_part(const model::Resume& resume) {
  data::Map own;
  add_text(own, "language", resume.language);
  add_text(own, "title", resume.title);
  data::Map words;
  for (const auto& [key, text] : resume.words) add(words, key, text_value(text));
  add_filled(own, "words", std::move(words));
  return own;
}

}  // namespace

std::string write_resume(const model::Resume& resume, const data::Map& others,
                         ItemsBefore* before) {
  const SourceMap none;
  Diagnostics ignored;
  const Reading reading{none, ignored, {}, resume.language};
  data::Map basics = basics_of(resume.person, {reading, before});
  data::Map lists;
  data::Map own = own_part(resume);
  add_sections(resume, basics, lists, own, {reading, before});
  data::Map document;
  add_text(document, "$schema", std::string(kSchema));
  add(document, "basics", map_value(std::move(basics)));
  for (data::Member& list : lists.members) document.members.push_back(std::move(list));
  data::Map about = others;
  add(about, kResumeKey, map_value(std::move(own)));
  if (resume.letter) add(about, kLetterKey, map_value(letter_members(*resume.letter, reading)));
  add(document, kOwnKey, map_value(std::move(about)));
  return json_text(map_value(std::move(document)));
}

}  // namespace cvpress::jsonresume
