// Letters: read beside the résumé, whose person writes them.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "cli/press.h"
#include "input/letter.h"

namespace cvpress::cli {

/// The layout of letters for which nobody names one.
inline constexpr const char* kLetterLayout = "letter";

/// The letter that the command names; nothing where it names none.
Result<std::optional<input::ReadLetter>> read_letter(Press& press);

/// The language in which a site is read for a letter: the letter's, where the site has it.
std::string language_beside(const input::ReadLetter& letter, const Press& press);

/// Makes the résumé that of who writes the letter: its sections are left out. Of what it wishes
/// of its own look, a letter shares little; the letter's wishes follow.
void put_letter(input::ReadLetter letter, Press& press, model::Resume& resume);

}  // namespace cvpress::cli
