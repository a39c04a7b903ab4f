#include "cli/option_checks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"
#include "cli/source_options.h"
#include "locale/language.h"

namespace cvpress::cli {

std::string no_such(std::string_view what, std::string_view word,
                    const std::vector<std::string_view>& words) {
  const std::string hint = suggestion(word, words);
  return fmt::format("there is no {} \"{}\"{} ({})", what, word, hint.empty() ? "" : "; " + hint,
                     fmt::join(words, ", "));
}

std::string take_language(std::string& tag) {
  const std::string written = tag;
  tag = locale::language_tag(written);
  if (locale::is_language_tag(tag)) return {};
  return fmt::format("\"{}\" is not a language tag, such as en, de or pt-BR", written);
}

std::string check_output(const std::string& path) {
  return path.empty() ? "a file's name was expected; - is standard output" : "";
}

std::string check_letter(const std::string& path) {
  return path.empty() || path == "-" ? "a letter's file was expected" : "";
}

std::string check_variable(const std::string& variable) {
  const std::size_t equals = variable.find('=');
  const bool is_right = equals != std::string::npos && equals > 0;
  return is_right ? "" : fmt::format("\"{}\": NAME=VALUE was expected", variable);
}

std::string check_date(const std::string& date) {
  if (date == "none" || moment_of(date)) return {};
  return fmt::format("\"{}\" is no date, such as 2026-05-01, and not none", date);
}

std::string check_layout_name(const std::string& layout) {
  return layout.empty() ? "a layout's name or file was expected; cvpress layouts lists them" : "";
}

}  // namespace cvpress::cli
