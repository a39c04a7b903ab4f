#include "model/pictures.h"

#include "model/texts.h"

namespace cvpress::model {
namespace {

void visit_logos(std::vector<Entry>& entries, const std::function<void(ImageRef&)>& change) {
  for (Entry& entry : entries) {
    if (!entry.logo.empty()) change(entry.logo);
    visit_logos(entry.items, change);
  }
}

}  // namespace

void for_each_picture(Resume& resume, const std::function<void(ImageRef&)>& change) {
  if (!resume.person.photo.empty()) change(resume.person.photo);
  for (Section& section : resume.sections) visit_logos(section.entries, change);
  if (resume.letter && !resume.letter->signature.empty()) change(resume.letter->signature);
}

void for_each_inline_picture(Resume& resume, const std::function<void(Inline&)>& change) {
  for_each_text(resume, [&change](InlineText& text) {
    for (Inline& run : text) {
      if (run.kind == InlineKind::kImage) change(run);
    }
  });
}

}  // namespace cvpress::model
