// Texts with variables in braces: "Dear {contact|hiring team} of {company},". All that a plan, a
// letter or a name of files says is filled by the same rules.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace cvpress::locale {

/// Names, which are compared without case, and what they stand for in this document.
using Variables = std::map<std::string, std::string, std::less<>>;

/// A variable as a text has it: `{name}`, `{name.filter}`, `{name:format}`, `{name|instead}`.
struct TextVariable {
  std::string written;                      // with its braces
  std::string name;                         // as variable_name gives it
  std::vector<std::string> filters;         // slug, lower, upper
  std::string format;                       // of a date ("%Y-%m"), or the digits of the row ("4")
  std::optional<std::string> instead = {};  // where it is empty or there is none
};

/// What people call a variable, or write above a column, in one form: "Company Name " is
/// "company_name".
std::string variable_name(std::string_view written);

/// What stands between two braces.
TextVariable read_variable(std::string_view inside);

/// What is wrong with a text that has variables.
struct VariableMistake {
  std::string_view written;  // the part of the text: a name, or all from a brace that stays open
  std::string message;
  std::string hint = {};
};

/// What is wrong with a variable whatever it stands for, such as an unknown filter; nothing where
/// all is well.
std::optional<VariableMistake> mistake_of(const TextVariable& variable);

/// What a variable stands for, or what is wrong with it, which then has a message.
struct VariableValue {
  std::string text;  // formatted, and not yet filtered
  bool is_instead = false;
  VariableMistake mistake = {};
};
VariableValue value_of(const TextVariable& variable, const Variables& variables);

std::string filtered(std::string text, const std::vector<std::string>& filters);

/// A text with its variables replaced, as far as that can be done.
struct FilledText {
  std::string text;
  std::vector<VariableMistake> mistakes = {};
};

/// Text with its variables does not grow beyond this.
inline constexpr std::size_t kLongestFilled = std::size_t{4} << 20;

struct FillOptions {
  std::size_t longest = kLongestFilled;  // bytes; a variable that leads beyond is a mistake
  std::string (*as_written)(std::string_view value) = nullptr;  // how a value is put in
};

/// `{name}` is what the name stands for; `{{` and `}}` are braces. A variable that is unknown or
/// empty is a mistake, unless the text says what stands there instead.
FilledText fill(std::string_view text, const Variables& variables, const FillOptions& options = {});

/// Records a mistake at a place.
void report(const VariableMistake& mistake, SourceSpan where, Diagnostics& diagnostics);

/// The same for a text that stands at a place, where each mistake is an error.
std::optional<std::string> filled(std::string_view text, const Variables& variables,
                                  SourceSpan where, Diagnostics& diagnostics,
                                  const FillOptions& options = {});

}  // namespace cvpress::locale
