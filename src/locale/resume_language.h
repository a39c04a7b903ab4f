// The language of a résumé or a letter, judged from its text.
#pragma once

#include <string>
#include <string_view>

#include "locale/digits.h"
#include "model/resume.h"

namespace cvpress::locale {

/// The language that most of the text is in (BCP 47); "" where it cannot be told.
std::string language_of(const model::Resume& resume);
std::string language_of(const model::Letter& letter);

/// How the texts of a résumé write digits: its own and Latin ones.
DigitUse digits_of(const model::Resume& resume, std::string_view language);

/// Whether most of the text is in letters that the language is written in.
bool is_in_script_of(const model::Resume& resume, std::string_view language);

}  // namespace cvpress::locale
