#include "cli/letter.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "input/read_resume.h"

namespace cvpress::cli {
namespace {

/// What holds for all that a person sends; the rest is of the CV's layout.
constexpr std::array<std::string_view, 5> kSharedWishes = {"audience", "colors", "fonts", "formats",
                                                           "paper"};

void keep_shared(style::Wishes& wishes) {
  for (data::Value& wish : wishes) {
    auto* map = std::get_if<data::Map>(&wish.content);
    if (map == nullptr) continue;
    std::erase_if(map->members, [](const data::Member& member) {
      return std::find(kSharedWishes.begin(), kSharedWishes.end(), member.key) ==
             kSharedWishes.end();
    });
  }
  std::erase_if(wishes, [](const data::Value& wish) {
    return wish.map() != nullptr && wish.map()->members.empty();
  });
}

void leave_out_sections(model::Resume& resume, Diagnostics& diagnostics) {
  if (resume.sections.empty()) return;
  diagnostics.note({}, fmt::format("a letter is printed alone: {} sections of the résumé are left "
                                   "out; without --letter they are printed",
                                   resume.sections.size()));
  resume.sections.clear();
}

}  // namespace

Result<std::optional<input::ReadLetter>> read_letter(Press& press) {
  const RenderCommand& command = press.command;
  if (command.letter.empty()) return std::optional<input::ReadLetter>();
  auto read = input::read_letter({command.letter, command.language, command.variables},
                                 press.input_files, press.sources, press.diagnostics);
  if (!read) return failed();
  return std::optional(std::move(*read));
}

std::string language_beside(const input::ReadLetter& letter, const Press& press) {
  if (!press.command.language.empty()) return press.command.language;
  const input::Sources sources{press.command.inputs, "", "", press.command.page, ""};
  const std::vector<std::string> languages = input::languages_of(sources, press.input_files);
  const bool has_it =
      std::find(languages.begin(), languages.end(), letter.language) != languages.end();
  return has_it ? letter.language : std::string();
}

void put_letter(input::ReadLetter letter, Press& press, model::Resume& resume) {
  leave_out_sections(resume, press.diagnostics);
  if (!letter.language.empty() && letter.language != resume.language) {
    resume.language = letter.language;
    resume.language_id.clear();
    resume.words.clear();
  }
  resume.language_told = true;
  resume.title.clear();
  resume.letter = std::move(letter.letter);
  if (!resume.letter->date && press.command.date) {
    resume.letter->date = day_of_document(*press.command.date);
  }
  keep_shared(press.wishes);
  if (!letter.look.is_null()) press.wishes.push_back(std::move(letter.look));
}

}  // namespace cvpress::cli
