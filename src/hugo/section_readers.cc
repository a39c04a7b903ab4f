#include "hugo/section_readers.h"

#include <algorithm>
#include <iterator>

#include "hugo/author.h"
#include "hugo/sections.h"

namespace cvpress::hugo {
namespace {

using Sections = std::vector<model::Section>;

Sections read_any(const SectionSource& source, const Reading& reading, model::Resume&) {
  return read_list_section(source, reading);
}

/// The ways to reach the person, which stand below the name.
Sections read_contact_section(const SectionSource& source, const Reading& reading,
                              model::Resume& resume) {
  read_contact(*source.places.outer, reading, resume);
  return {};
}

/// An about page that holds the person's profile; blocks name one instead.
Sections read_about(const SectionSource& source, const Reading& reading, model::Resume& resume) {
  if (source.places.inner != nullptr) return read_list_section(source, reading);
  read_author({{*source.places.outer, source.where}, source.body, source.where}, reading, resume);
  return {};
}

struct ReaderRow {
  std::string_view widget;
  SectionReader read;
};
constexpr ReaderRow kReaders[] = {{"about", read_about},
                                  {"about.avatar", read_about},
                                  {"about.biography", read_about},
                                  {"contact", read_contact_section},
                                  {"contact-info", read_contact_section}};

}  // namespace

SectionReader section_reader(std::string_view widget) {
  const auto* found = std::find_if(std::begin(kReaders), std::end(kReaders),
                                   [&](const ReaderRow& row) { return row.widget == widget; });
  return found != std::end(kReaders) ? found->read : read_any;
}

}  // namespace cvpress::hugo
