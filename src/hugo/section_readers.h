// Who reads which widget or block.
#pragma once

#include <string_view>
#include <vector>

#include "hugo/page_list.h"
#include "hugo/profile_lists.h"
#include "hugo/reading.h"
#include "hugo/section_source.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// What the readers of all sections of a run share.
struct SharedReading {
  CvInProgress& cv;
  ContentPages& pages;
  Severity loss = Severity::kNote;  // of a key that nothing reads
};

/// Gives the sections of one source; what it says of the person goes into the
/// résumé in progress.
using SectionReader = std::vector<model::Section> (*)(const SectionSource& source,
                                                      const Reading& reading,
                                                      const SharedReading& shared);

/// The reader of a widget; one that reads any section by its title, text and
/// items for those that have none of their own.
SectionReader section_reader(std::string_view widget);

}  // namespace cvpress::hugo
