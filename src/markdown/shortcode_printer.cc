#include "markdown/shortcode_printer.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "markdown/csv_table.h"
#include "markdown/literal.h"
#include "markdown/math.h"
#include "markdown/source_lines.h"

namespace cvpress::markdown {
namespace {

using Printed = std::optional<std::string>;

bool is_web_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

/// An address that Markdown can take between angles.
std::string angled(std::string_view address) {
  std::string result = "<";
  for (const char c : address) {
    if (c == '<' || c == '>' || c == '\\') result += '\\';
    if (c != '\n') result += c;
  }
  return result + ">";
}

/// An argument's text may be Markdown, but stays on its line.
std::string on_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return std::string(trimmed(text));
}

/// `text` linked to the address, or alone where there is none.
std::string linked(const std::string& text, const std::string& address) {
  if (text.empty() || address.empty() || address.starts_with('#')) return text;
  return fmt::format("[{}]({})", text, angled(address));
}

Printed answer(const ShortcodeUse& use, SiteQuestion::Kind kind, const std::string& name) {
  if (!use.context.resolve || name.empty()) return std::nullopt;
  return use.context.resolve({kind, name});
}

std::string first_argument(const Shortcode& code, std::initializer_list<std::string_view> names) {
  const std::string named = code.named(names);
  return named.empty() ? code.positional(0) : named;
}

/// Blocks stand on lines of their own, without the indentation that shows the
/// nesting of the shortcodes.
std::string as_blocks(std::string_view inner) {
  const std::string text = dedented(inner);
  const std::string_view lines = trimmed(text);
  return lines.empty() ? "" : fmt::format("\n\n{}\n\n", lines);
}

/// What stands in the running text stays there; what has lines of its own is
/// freed of its indentation.
std::string inner_text(std::string_view inner) {
  return inner.find('\n') == std::string_view::npos ? std::string(inner) : dedented(inner);
}

Printed unshown(const ShortcodeRule& rule, const ShortcodeUse& use) {
  const Shortcode& code = use.code;
  std::string address = code.named({"url", "src"});
  if (address.empty() && rule.address.empty()) address = code.positional(0);
  if (address.empty() && !rule.address.empty()) {
    const std::string first = first_argument(code, {"id", "user"});
    const std::string second = code.positional(1);
    if (!first.empty()) address = fmt::format(fmt::runtime(rule.address), first, second);
  }
  const std::string title = on_one_line(code.named({"title", "caption"}));
  if (!is_web_address(address)) {
    const std::string inner = as_blocks(use.inner);
    if (!title.empty()) return title;
    return inner.empty() ? Printed() : Printed(inner);
  }
  return title.empty() ? angled(address) : linked(title, address);
}

Printed titled(const ShortcodeUse& use) {
  const std::string title =
      on_one_line(first_argument(use.code, {"text", "summary", "title", "label", "name"}));
  const std::string heading = title.empty() ? "" : fmt::format("\n\n**{}**\n\n", title);
  return heading + as_blocks(use.inner);
}

Printed link(const ShortcodeUse& use) {
  const Shortcode& code = use.code;
  std::string text = on_one_line(std::string(use.inner));
  if (text.empty()) text = on_one_line(code.named({"text", "label", "title"}));
  std::string address = first_argument(code, {"url", "href", "link", "path"});
  if (!is_web_address(address) && !address.starts_with("mailto:")) {
    address = answer(use, SiteQuestion::Kind::kReference, address).value_or("");
  }
  return linked(text, address);
}

Printed card(const ShortcodeUse& use) {
  const Shortcode& code = use.code;
  const std::string title = on_one_line(first_argument(code, {"title", "text"}));
  const std::string subtitle = on_one_line(code.named({"subtitle", "description"}));
  const std::string address = code.named({"url", "link", "href"});
  std::string text = linked(title, is_web_address(address) ? address : "");
  if (!text.empty() && !subtitle.empty()) text += "<br>";
  text += subtitle;
  return as_blocks(text) + as_blocks(use.inner);
}

Printed calls(const ShortcodeUse& use) {
  const Shortcode& code = use.code;
  const std::string first = linked(on_one_line(code.named({"cta_text"})), code.named({"cta_link"}));
  const std::string second =
      linked(on_one_line(code.named({"cta_alt_text"})), code.named({"cta_alt_link"}));
  return first + (first.empty() || second.empty() ? "" : " · ") + second;
}

Printed figure(const ShortcodeUse& use) {
  const Shortcode& code = use.code;
  const std::string address = first_argument(code, {"src", "library"});
  const std::string title = on_one_line(code.named({"title"}));
  std::string caption = on_one_line(code.named({"caption"}));
  if (caption.empty()) caption = on_one_line(std::string(use.inner));
  std::string text =
      address.empty()
          ? ""
          : fmt::format("![{}]({})", escaped_markdown(code.named({"alt"})), angled(address));
  text = linked(text, is_web_address(code.named({"link"})) ? code.named({"link"}) : "");
  for (const std::string& line : {title, caption}) {
    if (!line.empty()) text += (text.empty() ? "" : "<br>") + line;
  }
  return text;
}

Printed code_block(const ShortcodeUse& use) {
  return fmt::format("\n\n````{}\n{}\n````\n\n", use.code.positional(0), trimmed(use.inner));
}

Printed csv(const ShortcodeUse& use) {
  const Shortcode& code = use.code;
  const auto bytes =
      answer(use, SiteQuestion::Kind::kTable, first_argument(code, {"path", "src", "file"}));
  if (!bytes) return std::nullopt;
  const std::string delimiter = code.named({"delimiter"});
  const std::string caption = on_one_line(code.named({"caption"}));
  const std::string table = csv_table(*bytes, delimiter.empty() ? ',' : delimiter[0],
                                      ascii_lower(code.named({"header"})) != "false");
  return fmt::format("\n\n{}\n\n{}\n\n", table, caption);
}

Printed mention(const ShortcodeUse& use) {
  const std::string name = first_argument(use.code, {"user", "name"});
  return escaped_markdown(answer(use, SiteQuestion::Kind::kMention, name).value_or(name));
}

Printed parameter(const ShortcodeUse& use) {
  const auto value =
      answer(use, SiteQuestion::Kind::kParameter, first_argument(use.code, {"name", "key"}));
  return value ? Printed(escaped_markdown(*value)) : std::nullopt;
}

Printed blocks_of_site(const ShortcodeUse& use, SiteQuestion::Kind kind) {
  const auto text = answer(use, kind, first_argument(use.code, {"page", "path", "file", "src"}));
  return text ? Printed(as_blocks(*text)) : std::nullopt;
}

}  // namespace

std::optional<std::string> printed_shortcode(const ShortcodeRule& rule, const ShortcodeUse& use) {
  switch (rule.action) {
    case ShortcodeAction::kNothing: return inner_text(use.inner);
    case ShortcodeAction::kUnshown: return unshown(rule, use);
    case ShortcodeAction::kInner: return inner_text(use.inner);
    case ShortcodeAction::kTitled: return titled(use);
    case ShortcodeAction::kLink: return link(use);
    case ShortcodeAction::kCard: return card(use);
    case ShortcodeAction::kCalls: return calls(use);
    case ShortcodeAction::kFigure: return figure(use);
    case ShortcodeAction::kFormula: return formulas_read(trimmed(use.inner)).markdown;
    case ShortcodeAction::kCode: return code_block(use);
    case ShortcodeAction::kCitation: return blocks_of_site(use, SiteQuestion::Kind::kCitation);
    case ShortcodeAction::kInclude: return blocks_of_site(use, SiteQuestion::Kind::kInclude);
    case ShortcodeAction::kMention: return mention(use);
    case ShortcodeAction::kTable: return csv(use);
    case ShortcodeAction::kParameter: return parameter(use);
    case ShortcodeAction::kReference:
      return answer(use, SiteQuestion::Kind::kReference, first_argument(use.code, {"path"}))
          .value_or("");
  }
  return std::nullopt;
}

}  // namespace cvpress::markdown
