// Reads Markdown in tests: what it says, in a form that shows its structure.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "markdown/markdown.h"

namespace cvpress::markdown {

struct ReadOptions {
  Dialect dialect = {};
  std::function<std::optional<std::string>(const SiteQuestion&)> resolve = {};
  std::function<std::string(std::string_view)> word = {};
};

struct ReadMarkdown {
  model::Blocks blocks;
  std::string messages;
};

ReadMarkdown read(const std::string& text, const ReadOptions& options = {});

/// The blocks in one line: paragraphs as their text, others as `kind(…)`;
/// styled runs as `*strong*`, `/emphasis/`, `` `code` ``, `~struck~`, `^raised^`,
/// `_lowered_`, `[text](address)`, `!(address)`, `|` for a line break.
std::string outline(const model::Blocks& blocks);
std::string outline(const std::string& text, const ReadOptions& options = {});

/// What a one-line field says, in the same form.
std::string inline_outline(const std::string& text, const ReadOptions& options = {});

}  // namespace cvpress::markdown
