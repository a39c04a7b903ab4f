#include "cli/match_table.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kLeastColumn = 7;

std::string_view sign_of(tailor::Coverage coverage) {
  switch (coverage) {
    case tailor::Coverage::kInVariant: return "yes";
    case tailor::Coverage::kOnlyInProfile: return "profile";
    case tailor::Coverage::kNowhere: return "-";
  }
  return "";
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t length = utf8_length(text);
  return std::string(text) + std::string(width > length ? width - length : 0, ' ');
}

void end_line(std::string& text) {
  while (text.ends_with(' ')) text.pop_back();
  text += "\n";
}

/// The terms by how often the job says them.
std::vector<std::size_t> order_of(const std::vector<tailor::TermCoverage>& terms) {
  std::vector<std::size_t> order(terms.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return terms[a].term.count > terms[b].term.count;
  });
  return order;
}

std::string table(const std::vector<MatchColumn>& columns) {
  const std::vector<tailor::TermCoverage>& first = columns.front().terms;
  std::size_t width = 4;
  for (const tailor::TermCoverage& row : first) {
    width = std::max(width, utf8_length(row.term.text));
  }
  std::string text = padded("term", width) + "  times";
  for (const MatchColumn& column : columns) text += "  " + padded(column.name, kLeastColumn);
  end_line(text);
  for (const std::size_t row : order_of(first)) {
    text += padded(first[row].term.text, width) + fmt::format("  {:>5}", first[row].term.count);
    for (const MatchColumn& column : columns) {
      const std::size_t room = std::max(kLeastColumn, utf8_length(column.name));
      text += "  " + padded(sign_of(column.terms[row].coverage), room);
    }
    end_line(text);
  }
  return text;
}

/// What a version leaves out that the profile has: where it stands.
std::string places(const MatchColumn& column) {
  std::string text;
  for (const tailor::TermCoverage& row : column.terms) {
    if (row.coverage != tailor::Coverage::kOnlyInProfile) continue;
    text += fmt::format("  {}: {}\n", row.term.text, row.place);
  }
  return text.empty() ? ""
                      : fmt::format("\n{} leaves out, and the profile has:\n{}", column.name, text);
}

/// What the profile has in none of the languages that it was read in.
std::string nowhere(const std::vector<MatchColumn>& columns) {
  std::string text;
  for (std::size_t row = 0; row < columns.front().terms.size(); ++row) {
    const bool is_somewhere =
        std::any_of(columns.begin(), columns.end(), [row](const MatchColumn& column) {
          return column.terms[row].coverage != tailor::Coverage::kNowhere;
        });
    if (is_somewhere) continue;
    text += (text.empty() ? "" : ", ") + columns.front().terms[row].term.text;
  }
  return text.empty() ? "" : fmt::format("\nThe profile says nothing of: {}\n", text);
}

}  // namespace

std::string match_as_text(const std::vector<MatchColumn>& columns) {
  if (columns.front().terms.empty()) {
    return "the job's text has no terms that could be looked for\n";
  }
  std::string text = table(columns);
  for (const MatchColumn& column : columns) text += places(column);
  return text + nowhere(columns);
}

std::string match_as_json(const std::vector<MatchColumn>& columns) {
  std::string text;
  for (const MatchColumn& column : columns) {
    for (const tailor::TermCoverage& row : column.terms) {
      text += fmt::format("{{\"variant\":{},\"term\":{},\"times\":{},\"said\":{},\"place\":{}}}\n",
                          json_quoted(column.name), json_quoted(row.term.text), row.term.count,
                          json_quoted(sign_of(row.coverage)), json_quoted(row.place));
    }
  }
  return text;
}

}  // namespace cvpress::cli
