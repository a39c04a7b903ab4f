#include "cli/letter.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "input/read_resume.h"
#include "locale/language.h"

namespace cvpress::cli {
namespace {

/// What holds for all that a person sends; the rest is of the CV's layout.
struct SharedWish {
  std::string_view key;
  std::array<std::string_view, 6> members = {};  // those that all layouts have; none: any
};

constexpr std::array<SharedWish, 5> kSharedWishes = {
    {{"audience"},
     {"colors", {"accent", "text", "muted", "rule", "paper", "code"}},
     {"fonts", {"body", "heading", "code"}},
     {"formats"},
     {"paper"}}};

const SharedWish* shared_wish(std::string_view key) {
  const auto* found = std::find_if(kSharedWishes.begin(), kSharedWishes.end(),
                                   [key](const SharedWish& each) { return each.key == key; });
  return found == kSharedWishes.end() ? nullptr : found;
}

void keep_shared(data::Member& wish) {
  const SharedWish* shared = shared_wish(wish.key);
  auto* map = std::get_if<data::Map>(&wish.value.content);
  if (map == nullptr || shared == nullptr || shared->members.front().empty()) return;
  std::erase_if(map->members, [shared](const data::Member& member) {
    const auto& known = shared->members;
    return std::find(known.begin(), known.end(), member.key) == known.end();
  });
}

bool is_empty_map(const data::Value& value) {
  return value.map() != nullptr && value.map()->members.empty();
}

void keep_shared(style::Wishes& wishes) {
  for (data::Value& wish : wishes) {
    auto* map = std::get_if<data::Map>(&wish.content);
    if (map == nullptr) continue;
    for (data::Member& member : map->members) keep_shared(member);
    std::erase_if(map->members, [](const data::Member& member) {
      return shared_wish(member.key) == nullptr || is_empty_map(member.value);
    });
  }
  std::erase_if(wishes, is_empty_map);
}

void leave_out_sections(const Press& press, model::Resume& resume) {
  if (!resume.sections.empty() && !press.command.is_packet) {
    press.diagnostics.note({},
                           fmt::format("a letter is printed alone: {} sections of the résumé are "
                                       "left out; without --letter they are printed",
                                       resume.sections.size()));
  }
  resume.sections.clear();
}

}  // namespace

Result<std::optional<input::ReadLetter>> read_letter(Press& press,
                                                     const locale::Variables& variables) {
  const RenderCommand& command = press.command;
  if (command.letter.empty()) return std::optional<input::ReadLetter>();
  auto read = input::read_letter({command.letter, command.language, variables}, press.input_files,
                                 press.sources, press.diagnostics);
  if (!read) return failed();
  return std::optional(std::move(*read));
}

locale::Variables variables_of(const model::Person& person) {
  return {{"name", person.name},     {"given", person.given},
          {"family", person.family}, {"email", person.email},
          {"phone", person.phone},   {"headline", model::plain_text(person.headline)}};
}

locale::Variables letter_variables(const Press& press, const model::Resume& resume) {
  const RenderCommand& command = press.command;
  model::Person person = resume.person;
  if (!command.name.empty()) person.name = command.name;
  if (!command.headline.empty()) person.headline = model::plain(command.headline);
  locale::Variables variables = variables_of(person);
  const std::string language = command.language.empty() ? resume.language : command.language;
  variables.insert({{"lang", language}, {"language", language}});
  if (command.date && *command.date) variables.emplace("date", day_of(*command.date));
  for (const auto& [name, value] : command.variables) {
    variables.insert_or_assign(locale::variable_name(name), value);
  }
  return variables;
}

std::string language_of_inputs(Press& press) {
  const RenderCommand& command = press.command;
  if (command.letter.empty() || !command.language.empty()) return command.language;
  const std::string wanted = input::letter_language({command.letter, "", command.variables},
                                                    press.input_files, press.sources);
  const input::Sources sources{command.inputs, "", "", command.page, ""};
  const std::vector<std::string> languages = input::languages_of(sources, press.input_files);
  const bool has_it = std::find(languages.begin(), languages.end(), wanted) != languages.end();
  return has_it ? wanted : std::string();
}

void put_letter(input::ReadLetter letter, Press& press, model::Resume& resume) {
  leave_out_sections(press, resume);
  const bool is_other = !letter.language.empty() && letter.language != resume.language &&
                        !locale::is_more_exact(resume.language, letter.language);
  if (is_other) {
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
