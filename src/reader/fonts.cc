#include <utility>

#include "reader/font.h"

namespace cvpress::reader {
namespace {

const Dictionary kNoFont;

}  // namespace

const Font& Fonts::of(const Object& resource) {
  if (before_ != nullptr) {
    if (const Font* font = kept_before(resource)) return *font;
  }
  const Dictionary* dictionary = dictionary_of(file_.resolved(resource));
  return dictionary != nullptr ? of_dictionary(*dictionary) : missing();
}

const Font& Fonts::missing() {
  if (fonts_.find(&kNoFont) == fonts_.end()) file_.budget().note(Damage::kObject);
  return of_dictionary(kNoFont);
}

const Font& Fonts::of_dictionary(const Dictionary& dictionary) {
  const auto found = fonts_.find(&dictionary);
  if (found != fonts_.end()) return *found->second;
  return *fonts_.emplace(&dictionary, &add(read(dictionary))).first->second;
}

const Font* Fonts::kept_before(const Object& resource) {
  const std::uint32_t number = ObjectFile::number_of_reference(resource);
  if (number == 0 || file_.is_rebuilt()) return nullptr;
  for (const auto& [known, font] : numbered_) {
    if (known == number) return font;
  }
  if (!file_.budget().is_clean()) return nullptr;
  auto found = before_->find(file_, number, static_cast<std::uint32_t>(seen_.size()));
  const Font* font = found ? &add(std::move(found)) : read_and_keep(resource, number);
  if (font != nullptr) numbered_.emplace_back(number, font);
  return font;
}

const Font* Fonts::read_and_keep(const Object& resource, std::uint32_t number) {
  ReadObjects watched;
  const Budget::Amounts left = file_.budget().all_left();
  file_.watch(&watched);
  const Dictionary* dictionary = dictionary_of(file_.resolved(resource));
  const bool is_new = dictionary != nullptr && fonts_.find(dictionary) == fonts_.end();
  const std::shared_ptr<KeptFont> font = is_new ? read(*dictionary) : nullptr;
  file_.watch(nullptr);
  if (!font) return nullptr;
  fonts_.emplace(dictionary, &add(font));
  if (!watched.are_all || !file_.budget().is_clean()) return nullptr;
  for (const ReadObject& object : watched.objects) {
    font->objects.push_back({object.number, std::string(object.text)});
  }
  for (std::size_t i = 0; i < left.size(); ++i) {
    font->cost[i] = left[i] - file_.budget().all_left()[i];
  }
  before_->keep(number, font);
  return &font->font;
}

const Font& Fonts::add(std::shared_ptr<const KeptFont> font) {
  seen_.push_back(font->seen);
  return kept_->fonts.emplace_back(std::move(font))->font;
}

std::shared_ptr<KeptFont> Fonts::read(const Dictionary& dictionary) {
  auto kept = std::make_shared<KeptFont>();
  Font& font = kept->font;
  SeenFont& seen = kept->seen;
  font.index = static_cast<std::uint32_t>(seen_.size());
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
  return kept;
}

bool is_embedded(ObjectFile& file, const Dictionary& descriptor) {
  for (const char* key : {"FontFile", "FontFile2", "FontFile3"}) {
    if (stream_of(file.at(descriptor, key)) != nullptr) return true;
  }
  return false;
}

}  // namespace cvpress::reader
