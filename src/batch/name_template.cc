#include "batch/name_template.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "batch/file_name.h"

namespace cvpress::batch {
namespace {

class TemplateReader {
 public:
  TemplateReader(std::string_view text, SourceSpan where, Diagnostics& diagnostics)
      : text_(text), where_(where), diagnostics_(diagnostics) {}

  std::optional<NameTemplate> read();

 private:
  void brace(std::size_t& at);
  void variable(std::string_view inside);
  void add_literal(std::string_view literal);
  void wrong(std::string message, std::string hint);

  std::string_view text_;
  SourceSpan where_;
  Diagnostics& diagnostics_;
  NameTemplate result_;
  bool is_right_ = true;
};

void TemplateReader::wrong(std::string message, std::string hint) {
  is_right_ = false;
  Diagnostic& error = diagnostics_.error(where_, std::move(message));
  if (!hint.empty()) error.hints.push_back({std::move(hint), {}});
}

void TemplateReader::add_literal(std::string_view literal) {
  if (literal.empty()) return;
  if (result_.parts.empty() || !std::holds_alternative<std::string>(result_.parts.back())) {
    result_.parts.emplace_back(std::string());
  }
  std::get<std::string>(result_.parts.back()) += literal;
}

void TemplateReader::variable(std::string_view inside) {
  locale::TextVariable variable = locale::read_variable(inside);
  if (auto mistake = locale::mistake_of(variable)) {
    return wrong(fmt::format("{}: {}", variable.written, mistake->message),
                 std::move(mistake->hint));
  }
  result_.parts.emplace_back(std::move(variable));
}

void TemplateReader::brace(std::size_t& at) {
  const char brace = text_[at];
  if (at + 1 < text_.size() && text_[at + 1] == brace) {
    add_literal(text_.substr(at, 1));
    at += 2;
    return;
  }
  const std::size_t end = brace == '{' ? text_.find('}', at) : std::string_view::npos;
  if (end == std::string_view::npos) {
    wrong(
        brace == '{' ? "a brace is opened and never closed" : "a brace is closed and never opened",
        "a brace that is meant to be in the name is written twice");
    at = text_.size();
    return;
  }
  variable(text_.substr(at + 1, end - at - 1));
  at = end + 1;
}

std::optional<NameTemplate> TemplateReader::read() {
  result_.where = where_;
  for (std::size_t at = 0; at < text_.size();) {
    const std::size_t end = std::min(text_.find_first_of("{}", at), text_.size());
    add_literal(text_.substr(at, end - at));
    at = end;
    if (at < text_.size()) brace(at);
  }
  if (text_.empty()) wrong("a name of files is empty", "such as out/{company.slug}.pdf");
  if (!is_right_) return std::nullopt;
  return std::move(result_);
}

using Filled = tl::expected<std::string, NameFault>;
using Unfilled = tl::unexpected<NameFault>;

/// A text in quotes; of a very long one, its beginning.
std::string shown(std::string_view text) {
  constexpr std::size_t kMostShown = 80;
  if (text.size() <= kMostShown) return json_quoted(text);
  std::size_t end = kMostShown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
  return json_quoted(std::string(text.substr(0, end)) + "…");
}

Filled part_text(const locale::TextVariable& variable, const tailor::Variables& variables) {
  locale::VariableValue value = locale::value_of(variable, variables);
  if (!value.mistake.message.empty()) {
    return Unfilled(NameFault{fmt::format("{}: {}", variable.written, value.mistake.message),
                              std::move(value.mistake.hint)});
  }
  std::string part = locale::filtered(safe_part(value.text), variable.filters);
  if (!part.empty() || value.text.empty()) return part;
  return Unfilled(NameFault{fmt::format("{}: {} has no letter or digit that a file name could have",
                                        variable.written, shown(value.text)),
                            "give it a text, or take another column for the name"});
}

}  // namespace

bool NameTemplate::uses(std::string_view name) const {
  return std::any_of(parts.begin(), parts.end(), [name](const NamePart& part) {
    const auto* variable = std::get_if<locale::TextVariable>(&part);
    return variable != nullptr && variable->name == name;
  });
}

std::optional<NameTemplate> read_name_template(std::string_view text, SourceSpan where,
                                               Diagnostics& diagnostics) {
  return TemplateReader(trimmed(text), where, diagnostics).read();
}

tl::expected<std::string, NameFault> filled_name(const NameTemplate& name,
                                                 const tailor::Variables& variables) {
  std::string path;
  for (const NamePart& part : name.parts) {
    if (const auto* literal = std::get_if<std::string>(&part)) {
      path += *literal;
      continue;
    }
    Filled text = part_text(std::get<locale::TextVariable>(part), variables);
    if (!text) return text;
    path += *text;
  }
  const std::string fault = path_fault(path);
  if (fault.empty()) return path;
  return Unfilled(NameFault{fmt::format("the file's name {} {}", shown(path), fault), {}});
}

}  // namespace cvpress::batch
