// Who reads which widget or block.
#pragma once

#include <string_view>
#include <vector>

#include "hugo/reading.h"
#include "hugo/section_source.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// Gives the sections of one source; what it says of the person goes into `resume`.
using SectionReader = std::vector<model::Section> (*)(const SectionSource& source,
                                                      const Reading& reading,
                                                      model::Resume& resume);

/// The reader of a widget; one that reads any section by its title, text and
/// items for those that have none of their own.
SectionReader section_reader(std::string_view widget);

}  // namespace cvpress::hugo
