#include "reader/font.h"

namespace cvpress::reader {
namespace {

const Dictionary kNoFont;

}  // namespace

const Font& Fonts::of(const Object& resource) {
  const Dictionary* dictionary = dictionary_of(file_.resolved(resource));
  if (dictionary == nullptr) return missing();
  const auto found = fonts_.find(dictionary);
  if (found != fonts_.end()) return *found->second;
  return *fonts_.emplace(dictionary, &read(*dictionary)).first->second;
}

const Font& Fonts::missing() {
  const auto found = fonts_.find(&kNoFont);
  if (found != fonts_.end()) return *found->second;
  file_.budget().note(Damage::kObject);
  return *fonts_.emplace(&kNoFont, &read(kNoFont)).first->second;
}

const Font& Fonts::read(const Dictionary& dictionary) {
  Font& font = kept_->fonts.emplace_back();
  font.index = static_cast<std::uint32_t>(seen_.size());
  SeenFont seen;
  seen.name = name_of(file_.at(dictionary, "BaseFont"));
  seen.type = name_of(file_.at(dictionary, "Subtype"));
  if (seen.name.empty()) seen.name = name_of(file_.at(dictionary, "Name"));
  if (const Stream* map = stream_of(file_.at(dictionary, "ToUnicode"))) {
    read_to_unicode(file_.decoded(*map), font.texts, file_.budget());
    seen.has_unicode_map = !font.texts.empty();
  }
  if (seen.type == "Type0") {
    read_composite_font(file_, dictionary, font, seen);
  } else {
    read_simple_font(file_, dictionary, font, seen);
  }
  seen_.push_back(std::move(seen));
  return font;
}

bool is_embedded(ObjectFile& file, const Dictionary& descriptor) {
  for (const char* key : {"FontFile", "FontFile2", "FontFile3"}) {
    if (stream_of(file.at(descriptor, key)) != nullptr) return true;
  }
  return false;
}

}  // namespace cvpress::reader
