#include "tailor/headline.h"

#include "markdown/markdown.h"

namespace cvpress::tailor {

std::optional<std::string> headline_of(const std::vector<const Operations*>& layers,
                                       std::string_view language, const Variables& variables) {
  const PlanText* text = nullptr;
  for (const Operations* layer : layers) {
    if (layer->headline) text = &*layer->headline;
  }
  if (text == nullptr) return std::nullopt;
  Diagnostics told_later;
  const SourceMap none;
  const auto full = filled(text->in(language).text, variables, {}, told_later, TextForm::kMarkdown);
  if (!full) return std::nullopt;
  return model::plain_text(markdown::read_inline(*full, {}, none, told_later));
}

}  // namespace cvpress::tailor
