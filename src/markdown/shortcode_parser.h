// Hugo's shortcodes as a list of tags in the text: `{{< name args >}}`,
// `{{% name %}}`, `{{< /name >}}`, `{{< name />}}`, `{{</* escaped */>}}`.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cvpress::markdown {

struct Shortcode {
  enum class Form { kOpens, kCloses, kStandsAlone, kEscaped, kUnclosed };
  static constexpr std::size_t kNoPartner = static_cast<std::size_t>(-1);

  Form form = Form::kOpens;
  std::size_t begin = 0;  // of "{{", in the text
  std::size_t end = 0;    // behind "}}"
  std::string name;       // in lower case
  std::string_view inside;
  std::vector<std::pair<std::string, std::string>> arguments;  // key "" for positional ones
  /// The tag that closes this one or that this one closes.
  std::size_t partner = kNoPartner;

  /// The first of these named arguments; "" for none.
  std::string named(std::initializer_list<std::string_view> names) const;
  /// A positional argument, counted from 0; "" for none.
  std::string positional(std::size_t index) const;
};

/// All shortcodes of a text in their order, with their partners. Those that
/// nothing closes have none.
std::vector<Shortcode> find_shortcodes(std::string_view text);

}  // namespace cvpress::markdown
