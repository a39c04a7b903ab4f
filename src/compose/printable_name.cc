#include "compose/printable_name.h"

#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::compose {
namespace {

bool can_be_printed(std::string_view name, const text::FaceRequest& request,
                    const text::FontCatalog& fonts) {
  const text::FacePtr own = fonts.face(request);
  for (std::size_t i = 0; i < name.size();) {
    const auto [code, length] = decode_utf8(name, i);
    i += length;
    if (code == U' ' || own->glyph_for(code)) continue;
    if (!fonts.fallback_for(request, {&code, 1})) return false;
  }
  return true;
}

void rename(model::InlineText& text, std::string_view from, const std::string& to) {
  for (model::Inline& part : text) {
    const std::size_t at = from.empty() ? std::string::npos : part.text.find(from);
    if (at != std::string::npos) part.text.replace(at, from.size(), to);
  }
}

/// The person is an author under the name that stands above the page.
void rename(model::Entry& entry, std::string_view from, const std::string& to) {
  for (model::Author& author : entry.authors) {
    if (author.self) rename(author.name, from, to);
  }
  rename(entry.citation, from, to);
}

}  // namespace

std::shared_ptr<const model::Resume> with_printable_name(const model::Resume& resume,
                                                         const style::LayoutSpec& layout,
                                                         const text::FontCatalog& fonts,
                                                         Diagnostics& diagnostics) {
  const model::Person& person = resume.person;
  if (person.pronunciation.empty()) return nullptr;
  const text::TextStyle style = layout.scope->body();
  const text::FaceRequest request{style.families, style.weight, style.italic};
  if (can_be_printed(person.name, request, fonts)) return nullptr;
  if (!can_be_printed(person.pronunciation, request, fonts)) return nullptr;
  diagnostics
      .warning(person.where, fmt::format("no font has the letters of the name \"{}\"; \"{}\" is "
                                         "printed in its place",
                                         person.name, person.pronunciation))
      .hints.push_back({"put a font that has them into a fonts folder", {}});
  auto printable = std::make_shared<model::Resume>(resume);
  printable->person.name = std::exchange(printable->person.pronunciation, "");
  for (model::Section& section : printable->sections) {
    for (model::Entry& entry : section.entries) rename(entry, person.name, printable->person.name);
  }
  return printable;
}

}  // namespace cvpress::compose
