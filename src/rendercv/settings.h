// What a document says besides the CV and its design: its language and settings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/value.h"
#include "model/resume.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

/// The language that `locale` names ("german", "de"); "" for none that is known.
std::string language_of(const data::Map& document);

/// "DEGREE in AREA" of the locale's own; "" for none.
std::string degree_phrase_of(const data::Map& document);

/// Reads `locale`: its word for the present; one note names what is not honoured.
void read_locale(const data::Map& document, model::Resume& resume, data::Map& look,
                 const Reading& reading);

/// Reads `settings`: the date, the title of the PDF, the words that are bold.
void read_settings(const data::Map& document, model::Resume& resume, data::Map& look,
                   const Reading& reading);

}  // namespace cvpress::rendercv
