#include "hugo/project.h"

#include "base/utf8.h"

namespace cvpress::hugo {

model::Entry project_entry(const ContentPage& page, const PageListing& listing) {
  model::Entry entry = page_entry(page, listing);
  entry.kind = model::Kind::kProjects;
  const data::Value* tags = page.places().find("tags");
  if (tags == nullptr || tags->list() == nullptr) return entry;
  for (const data::Value& tag : *tags->list()) {
    const std::string_view text = trimmed(tag.text().value_or(""));
    if (!text.empty()) entry.tags.push_back(model::plain(std::string(text), tag.where));
  }
  return entry;
}

model::Entry post_entry(const ContentPage& page, const PageListing& listing) {
  model::Entry entry = page_entry(page, listing);
  entry.kind = model::Kind::kOther;
  return entry;
}

}  // namespace cvpress::hugo
