#include "hugo/section_readers.h"

#include <algorithm>
#include <iterator>

#include "hugo/about.h"
#include "hugo/contact.h"
#include "hugo/profile_sections.h"
#include "hugo/sections.h"

namespace cvpress::hugo {
namespace {

using Sections = std::vector<model::Section>;

Sections read_any(const SectionSource& source, const Reading& reading, const SharedReading&) {
  return read_list_section(source, reading);
}

Sections read_contact_section(const SectionSource& source, const Reading& reading,
                              const SharedReading& shared) {
  return read_contact(source, reading, shared.cv);
}

Sections read_about_section(const SectionSource& source, const Reading& reading,
                            const SharedReading& shared) {
  return read_about(source, reading, shared.cv);
}

/// What a widget has under keys that are not its own is read all the same.
Sections read_profile(const SectionSource& source, const Reading& reading,
                      const SharedReading& shared) {
  Sections sections = read_profile_section(source, reading, shared.cv);
  return sections.empty() ? read_list_section(source, reading) : sections;
}

Sections read_pages(const SectionSource& source, const Reading& reading,
                    const SharedReading& shared) {
  const AuthorName author_name = [&shared](std::string_view key) {
    return shared.cv.authors.author(key);
  };
  return read_page_list(source, reading, author_name, shared.pages);
}

struct ReaderRow {
  bool (*reads)(std::string_view widget);
  SectionReader read;
};
constexpr ReaderRow kReaders[] = {{is_about, read_about_section},
                                  {is_contact, read_contact_section},
                                  {is_profile_section, read_profile},
                                  {is_page_list, read_pages}};

}  // namespace

SectionReader section_reader(std::string_view widget) {
  const auto* found = std::find_if(std::begin(kReaders), std::end(kReaders),
                                   [&](const ReaderRow& row) { return row.reads(widget); });
  return found != std::end(kReaders) ? found->read : read_any;
}

}  // namespace cvpress::hugo
