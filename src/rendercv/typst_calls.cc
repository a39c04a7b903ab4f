#include "rendercv/typst_calls.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::rendercv {
namespace {

/// A call and what stands around its content in Markdown; `alone` where it has none.
struct KnownCall {
  std::string_view name;
  std::string_view before;
  std::string_view after;
  std::string_view alone;
};
constexpr KnownCall kCalls[] = {{"h", "", "", " "},         {"v", "", "", " "},
                                {"linebreak", "", "", " "}, {"emph", "*", "*", ""},
                                {"strong", "**", "**", ""}, {"underline", "<u>", "</u>", ""},
                                {"smallcaps", "", "", ""},  {"text", "", "", ""},
                                {"box", "", "", ""},        {"link", "[", "]", ""}};

struct Call {
  std::string_view name;
  std::string_view arguments;  // between parentheses
  std::string_view content;    // between brackets
  bool has_content = false;
  std::size_t length = 0;
};

/// The place behind the bracket that closes the one at the beginning; 0 where none does.
std::size_t closed_at(std::string_view text, char open, char close) {
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == open) ++depth;
    if (text[i] == close && --depth == 0) return i + 1;
  }
  return 0;
}

/// A call that the text begins with; its length is 0 where there is none.
Call call_at(std::string_view text) {
  Call call;
  std::size_t at = 1;
  while (at < text.size() && (is_ascii_letter(text[at]) || text[at] == '-')) ++at;
  call.name = text.substr(1, at - 1);
  if (call.name.empty()) return {};
  const std::size_t head = at;
  if (const std::size_t length =
          text.substr(at).starts_with('(') ? closed_at(text.substr(at), '(', ')') : 0) {
    call.arguments = text.substr(at + 1, length - 2);
    at += length;
  }
  if (const std::size_t length =
          text.substr(at).starts_with('[') ? closed_at(text.substr(at), '[', ']') : 0) {
    call.content = text.substr(at + 1, length - 2);
    call.has_content = true;
    at += length;
  }
  if (at == head) return {};
  call.length = at;
  return call;
}

std::string_view unquoted(std::string_view text) {
  text = trimmed(text);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
    text = text.substr(1, text.size() - 2);
  }
  return text;
}

std::string printed(const Call& call, const KnownCall& known) {
  if (call.name == "link") {
    const std::string_view address = unquoted(call.arguments);
    if (!call.has_content) return fmt::format("<{}>", address);
    return fmt::format("[{}]({})", call.content, address);
  }
  if (!call.has_content) return std::string(known.alone);
  return fmt::format("{}{}{}", known.before, call.content, known.after);
}

}  // namespace

std::string without_typst_calls(std::string text, SourceSpan where, Diagnostics& diagnostics) {
  std::size_t at = 0;
  while ((at = text.find('#', at)) != std::string::npos) {
    const bool is_in_address = at > 0 && (text[at - 1] == '/' || text[at - 1] == '\\');
    const Call call = is_in_address ? Call() : call_at(std::string_view(text).substr(at));
    if (call.length == 0) {
      ++at;
      continue;
    }
    const auto* known = std::find_if(std::begin(kCalls), std::end(kCalls),
                                     [&](const KnownCall& each) { return each.name == call.name; });
    if (known == std::end(kCalls)) {
      diagnostics.warning(
          where, fmt::format("#{} is a call of Typst; it is printed as it stands here", call.name));
      at += 1;
      continue;
    }
    const std::string result = printed(call, *known);
    diagnostics.warning(
        where, fmt::format("#{} is a call of Typst; of it only the text is printed", call.name));
    text.replace(at, call.length, result);
  }
  return text;
}

}  // namespace cvpress::rendercv
