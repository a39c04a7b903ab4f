#include "markdown/inline_passes.h"

#include <algorithm>

#include "base/utf8.h"
#include "markdown/attributes.h"
#include "markdown/emoji.h"
#include "markdown/inline_marks.h"
#include "markdown/literal.h"
#include "markdown/typographer.h"

namespace cvpress::markdown {
namespace {

using model::Inline;
using model::InlineKind;
using model::InlineText;

bool is_prose(const Inline& run) {
  return run.kind == InlineKind::kText && !run.code;
}

bool any_has(const InlineText& inlines, std::string_view characters) {
  return std::any_of(inlines.begin(), inlines.end(), [characters](const Inline& run) {
    return run.text.find_first_of(characters) != std::string::npos;
  });
}

/// White space collapses, over runs too, and begins no line.
void collapse_space(InlineText& inlines) {
  bool after_space = true;
  for (Inline& run : inlines) {
    if (!is_prose(run)) {
      after_space = run.kind == InlineKind::kLineBreak;
      continue;
    }
    std::string text;
    text.reserve(run.text.size());
    for (const char c : run.text) {
      if (!is_ascii_space(c)) text += c;
      if (is_ascii_space(c) && !after_space) text += ' ';
      after_space = is_ascii_space(c);
    }
    run.text = std::move(text);
  }
}

/// "![a](b){width=100}" and "[a](b){.button}".
void strip_attributes_after_links(InlineText& inlines) {
  for (std::size_t i = 1; i < inlines.size(); ++i) {
    const Inline& before = inlines[i - 1];
    Inline& run = inlines[i];
    const bool follows = before.kind == InlineKind::kImage ||
                         (!before.href.empty() && run.href != before.href) || before.code;
    if (follows && is_prose(run)) run.text.erase(0, attribute_list_length(run.text));
  }
}

/// kramdown's "{: .class}" is none of the text wherever it stands.
void strip_colon_attributes(Inline& run) {
  const std::string_view text = run.text;
  std::string result;
  std::size_t kept = 0;
  for (std::size_t at = text.find("{:"); at != std::string::npos; at = text.find("{:", at + 1)) {
    const std::size_t length = at < kept ? 0 : attribute_list_length(text.substr(at));
    if (length == 0) continue;
    result += text.substr(kept, at - kept);
    kept = at + length;
  }
  if (kept > 0) run.text = result + std::string(text.substr(kept));
}

/// "** **" is how some write an empty line.
void strip_empty_emphasis(Inline& run) {
  const std::string_view text = run.text;
  std::string result;
  std::size_t kept = 0;
  for (std::size_t at = text.find("**"); at != std::string::npos;) {
    const std::size_t end = text.find("**", at + 2);
    if (end == std::string::npos) break;
    const bool is_empty = end > at + 2 && trimmed(text.substr(at + 2, end - at - 2)).empty();
    if (is_empty) {
      result += text.substr(kept, at - kept);
      result += ' ';
      kept = end + 2;
    }
    at = is_empty ? text.find("**", kept) : end;
  }
  if (kept > 0) run.text = result + std::string(text.substr(kept));
}

/// The pieces of a run between and at its references to footnotes.
void refer_to_footnotes(const Inline& run, Footnotes& footnotes, InlineText& result) {
  const std::string_view text = run.text;
  std::size_t kept = 0;
  const auto add = [&](std::string_view piece, bool is_number) {
    if (piece.empty()) return;
    result.push_back(styled_like(run, std::string(piece)));
    if (is_number) result.back().superscript = true;
  };
  for (std::size_t at = text.find("[^"); at != std::string_view::npos;
       at = text.find("[^", at + 1)) {
    const std::string_view label = footnote_label(text.substr(at));
    const bool escaped = text.substr(0, at).ends_with(kLiteral);
    const int number = label.empty() || escaped ? 0 : footnotes.refer(label);
    if (number == 0) continue;
    add(text.substr(kept, at - kept), false);
    add(std::to_string(number), true);
    kept = at + label.size() + 3;
  }
  add(text.substr(kept), false);
}

void number_footnotes(InlineText& inlines, Footnotes& footnotes) {
  InlineText result;
  for (const Inline& run : inlines) {
    if (is_prose(run)) {
      refer_to_footnotes(run, footnotes, result);
    } else {
      result.push_back(run);
    }
  }
  inlines = std::move(result);
}

void erase_all(std::string& text, std::string_view part) {
  if (text.find(part) == std::string::npos) return;
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find(part, at), text.size());
    result += std::string_view(text).substr(at, next - at);
    at = next + part.size();
  }
  text = std::move(result);
}

/// Neighbours of one style become one run, empty ones none.
void merge(InlineText& inlines) {
  InlineText result;
  for (Inline& run : inlines) {
    if (run.kind == InlineKind::kText && run.text.empty()) continue;
    if (!result.empty() && same_style(result.back(), run)) {
      result.back().text += run.text;
    } else {
      result.push_back(std::move(run));
    }
  }
  inlines = std::move(result);
}

/// Hugo's "www.example.org" is a secure address, md4c's is not.
void secure_address(Inline& run) {
  constexpr std::string_view kPlain = "http://";
  const bool is_guess = run.text.starts_with("www.") && run.href.starts_with(kPlain) &&
                        std::string_view(run.href).substr(kPlain.size()) == run.text;
  if (is_guess) run.href = "https://" + run.text;
}

}  // namespace

Inline styled_like(const Inline& run, std::string text) {
  Inline result;
  result.kind = run.kind;
  result.text = std::move(text);
  result.image = run.image;
  result.href = run.href;
  result.strong = run.strong;
  result.emphasis = run.emphasis;
  result.code = run.code;
  result.strike = run.strike;
  result.underline = run.underline;
  result.superscript = run.superscript;
  result.subscript = run.subscript;
  result.where = run.where;
  return result;
}

bool same_style(const Inline& a, const Inline& b) {
  return a.kind == b.kind && a.kind == InlineKind::kText && a.href == b.href &&
         a.strong == b.strong && a.emphasis == b.emphasis && a.code == b.code &&
         a.strike == b.strike && a.underline == b.underline && a.superscript == b.superscript &&
         a.subscript == b.subscript;
}

void trim_ends(InlineText& inlines) {
  const auto blank = [](const Inline& run) {
    return run.kind == InlineKind::kLineBreak ||
           (run.kind == InlineKind::kText && trimmed(run.text).empty());
  };
  while (!inlines.empty() && blank(inlines.back())) inlines.pop_back();
  inlines.erase(inlines.begin(), std::find_if_not(inlines.begin(), inlines.end(), blank));
  if (inlines.empty()) return;
  std::string& first = inlines.front().text;
  first.erase(0, static_cast<std::size_t>(trimmed(first).data() - first.data()));
  std::string& last = inlines.back().text;
  last.resize(static_cast<std::size_t>(trimmed(last).data() - last.data()) + trimmed(last).size());
}

void strip_heading_attributes(InlineText& inlines) {
  if (inlines.empty() || inlines.back().kind != InlineKind::kText) return;
  std::string& last = inlines.back().text;
  last.resize(last.find_last_not_of(" \n\t") + 1);
  const std::size_t open = last.rfind('{');
  if (open == std::string::npos) return;
  const std::string_view braces = std::string_view(last).substr(open);
  if (attribute_list_length(braces) == braces.size()) last.resize(open);
}

void finish_inlines(InlineText& inlines, const InlineRules& rules) {
  if (any_has(inlines, "{")) {
    strip_attributes_after_links(inlines);
    for (Inline& run : inlines) {
      if (is_prose(run)) strip_colon_attributes(run);
    }
  }
  for (Inline& run : inlines) {
    if (is_prose(run)) strip_empty_emphasis(run);
  }
  collapse_space(inlines);
  const bool has_notes = rules.footnotes != nullptr && !rules.footnotes->empty();
  if (has_notes && any_has(inlines, "[")) number_footnotes(inlines, *rules.footnotes);
  if (any_has(inlines, "~=^")) apply_marks(inlines, rules.marks);
  for (Inline& run : inlines) {
    if (!is_prose(run)) continue;
    secure_address(run);
    if (!is_printed_address(run)) run.text = with_emoji(run.text);
  }
  if (any_has(inlines, "\"'-.<>\xE2")) set_typography(inlines, quotes_of(rules.language));
  for (Inline& run : inlines) erase_all(run.text, kLiteral);
  merge(inlines);
  trim_ends(inlines);
}

}  // namespace cvpress::markdown
