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
  return printable;
}

}  // namespace cvpress::compose
