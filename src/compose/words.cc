#include "compose/words.h"

#include <variant>

#include "locale/words.h"

namespace cvpress::compose {

style::Template word_template(std::string_view key, const Setting& setting) {
  const model::Resume& resume = setting.shared->resume;
  if (const auto found = resume.words.find(key);
      found != resume.words.end() && !found->second.empty()) {
    return {style::TemplatePart{style::LiteralPart{found->second}}};
  }
  const auto& of_layout = setting.shared->layout.words;
  if (const auto found = of_layout.find(key); found != of_layout.end()) return found->second;
  Diagnostics unheard;  // the table of words is ours
  return style::parse_template(locale::word(key, resume.language), {}, unheard);
}

std::string plain_word(std::string_view key, const Setting& setting) {
  std::string text;
  for (const style::TemplatePart& part : word_template(key, setting)) {
    const auto* literal = std::get_if<style::LiteralPart>(&part.content);
    if (literal == nullptr) {
      return std::string(locale::word(key, setting.shared->resume.language));
    }
    text += literal->text;
  }
  return text;
}

}  // namespace cvpress::compose
