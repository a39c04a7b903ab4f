// Letters: read beside the résumé, whose person writes them.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "cli/press.h"
#include "input/letter.h"
#include "locale/variables.h"

namespace cvpress::cli {

/// The layout of letters for which nobody names one.
inline constexpr const char* kLetterLayout = "letter";

/// The letter that the command names; nothing where it names none.
Result<std::optional<input::ReadLetter>> read_letter(Press& press,
                                                     const locale::Variables& variables);

/// What letters and plans may say of the person by a variable: {name}, {email}.
locale::Variables variables_of(const model::Person& person);

/// Those, and the date, the language and what the command gives, which counts more.
locale::Variables letter_variables(const Press& press, const model::Resume& resume);

/// The language in which a site is read for the command: its letter's, where the site has it.
std::string language_of_inputs(Press& press);

/// Makes the résumé that of who writes the letter: its sections are left out. Of what it wishes
/// of its own look, a letter shares little; the letter's wishes follow.
void put_letter(input::ReadLetter letter, Press& press, model::Resume& resume);

}  // namespace cvpress::cli
