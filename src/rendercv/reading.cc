#include "rendercv/reading.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "markdown/markdown.h"
#include "markdown/write_markdown.h"
#include "rendercv/typst_calls.h"

namespace cvpress::rendercv {
namespace {

/// Deeper values are not looked into: data::read has bounds of its own.
constexpr int kDeepest = 8;

/// All texts of a value with the keys they stand under.
std::string joined_texts(const data::Value& value, int depth) {
  if (const auto text = value.text()) return std::string(trimmed(*text));
  std::string joined;
  const auto add = [&joined](const std::string& text) {
    if (!text.empty()) joined += (joined.empty() ? "" : ", ") + text;
  };
  if (depth > kDeepest) return joined;
  if (const data::List* list = value.list()) {
    for (const data::Value& item : *list) add(joined_texts(item, depth + 1));
  } else if (const data::Map* map = value.map()) {
    for (const data::Member& member : map->members) {
      const std::string text = joined_texts(member.value, depth + 1);
      add(text.empty() ? member.key : member.key + ": " + text);
    }
  }
  return joined;
}

std::string shortened(const std::string& text) {
  constexpr std::size_t kShown = 60;
  if (text.size() <= kShown) return text;
  std::size_t end = kShown;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

/// What YAML makes a map of is often a text with a colon: "Advisor: Prof. X" without quotes.
void tell_joined(const data::Value& value, const std::string& text, const Reading& reading) {
  Diagnostic& warning = reading.diagnostics.warning(
      value.where, fmt::format("{}, where text was expected, is read as {}", data::kind_name(value),
                               json_quoted(shortened(text))));
  const data::Map* map = value.map();
  if (map != nullptr && map->members.size() == 1) {
    warning.hints.push_back({"text with \": \" in it needs quotes around it", {}});
  }
}

markdown::Context context_of(const Reading& reading) {
  return {reading.sources, reading.diagnostics, {true, false, reading.language}, {}, {}};
}

}  // namespace

bool is_absent(const data::Value* value) {
  if (value == nullptr || value->is_null()) return true;
  const auto text = value->text();
  return text && trimmed(*text).empty();
}

void tell_shape(const data::Value& value, std::string_view expected, std::string_view outcome,
                const Reading& reading) {
  reading.diagnostics.warning(value.where, fmt::format("{}, where {} was expected, {}",
                                                       data::kind_name(value), expected, outcome));
}

std::string markdown_of(const data::Value& value, const Reading& reading) {
  std::string text = joined_texts(value, 0);
  if (!value.text() && !text.empty()) tell_joined(value, text, reading);
  return without_typst_calls(std::move(text), value.where, reading.diagnostics);
}

model::InlineText text_of(const data::Value* value, const Reading& reading) {
  if (is_absent(value)) return {};
  const std::string text = markdown_of(*value, reading);
  if (text.empty()) return {};
  if (markdown::means_itself(text)) return model::plain(text, value->where);
  return markdown::read_inline(text, value->where, context_of(reading));
}

std::string string_of(const data::Value* value, const Reading& reading) {
  if (is_absent(value)) return {};
  std::string text = joined_texts(*value, 0);
  if (!value->text() && !text.empty()) tell_joined(*value, text, reading);
  return text;
}

model::Blocks blocks_of_markdown(std::string_view text, SourceSpan where, const Reading& reading) {
  model::Blocks blocks;
  if (trimmed(text).empty()) return blocks;
  if (!markdown::means_itself(text)) {
    return markdown::read_blocks(text, where, context_of(reading));
  }
  add_paragraph(model::plain(std::string(text), where), where, blocks);
  return blocks;
}

model::Blocks blocks_of(const data::Value* value, const Reading& reading) {
  if (is_absent(value)) return {};
  return blocks_of_markdown(markdown_of(*value, reading), value->where, reading);
}

void add_paragraph(model::InlineText text, SourceSpan where, model::Blocks& blocks) {
  if (model::is_blank(text)) return;
  model::Block paragraph;
  paragraph.where = where;
  paragraph.inlines = std::move(text);
  blocks.push_back(std::move(paragraph));
}

std::string spaced(std::string_view key) {
  std::string text(key);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string bare_name(std::string_view name) {
  std::string result = ascii_lower(name);
  std::erase_if(result, [](char c) { return c == ' ' || c == '-' || c == '_'; });
  return result;
}

}  // namespace cvpress::rendercv
