#include "hugo/site_answers.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/utf8.h"
#include "hugo/content_files.h"
#include "hugo/load.h"
#include "hugo/values.h"
#include "markdown/literal.h"
#include "model/rich_text.h"

namespace cvpress::hugo {
namespace {

/// So much a run brings in by shortcodes, in bytes.
constexpr std::size_t kMostAnswered = 1'000'000;
/// A larger table is none for a CV.
constexpr std::size_t kLargestTable = 100'000;

constexpr std::string_view kCitationVenueKeys[] = {"publication_short", "publication"};
constexpr std::string_view kCitationDateKeys[] = {"date", "year", "publishDate"};

/// The file of a page as shortcodes name it: "/publication/x", "publication/x.md".
std::string file_of_page(std::string_view name, const Reading& reading) {
  while (name.starts_with('/')) name.remove_prefix(1);
  while (name.ends_with('/')) name.remove_suffix(1);
  if (name.empty() || reading.site.content.empty()) return {};
  std::string path = joined_path(reading.site.content, name);
  const bool is_inside =
      reading.site.content == "." || path.starts_with(reading.site.content + "/");
  if (!is_inside || path.starts_with("..")) return {};
  if (is_page_file(path) && reading.files.kind(path) == FileKind::kFile) return path;
  for (const char* stem : {"index", "_index"}) {
    std::string index = index_file(reading.site, path, stem, reading.files);
    if (!index.empty()) return index;
  }
  return index_file(reading.site, folder_of(path), file_name_of(path), reading.files);
}

/// A sentence of a reference, ended once.
void add_sentence(const std::string& text, std::string_view mark, std::string& line) {
  if (text.empty()) return;
  if (!line.empty()) line += ' ';
  line += fmt::format("{}{}{}", mark, text, mark);
  const char last = text.back();
  if (last != '.' && last != '?' && last != '!') line += '.';
}

/// The year that a date begins with, else what stands in its place ("in press").
std::string year_at(const data::Map& front) {
  std::string date = text_at_any(front, kCitationDateKeys);
  const std::size_t digits = std::min(date.find_first_not_of("0123456789"), date.size());
  return digits == 4 ? date.substr(0, 4) : date;
}

}  // namespace

std::optional<std::string> SiteAnswers::author(const std::string& key) const {
  const auto known = author_name_(key);
  if (!known) return std::nullopt;
  return model::plain_text(known->name);
}

std::optional<std::string> SiteAnswers::citation(const std::string& path, const Reading& reading) {
  const Page* cited = page(path, reading);
  if (cited == nullptr || cited->front.map() == nullptr) return std::nullopt;
  const data::Map& front = *cited->front.map();
  const std::string authors = authors_line(front);
  const std::string year = year_at(front);
  std::string line;
  if (authors.empty()) {
    add_sentence(text_at(front, "title"), "*", line);
    if (!year.empty()) add_sentence(fmt::format("({})", year), "", line);
  } else {
    add_sentence(year.empty() ? authors : fmt::format("{} ({})", authors, year), "", line);
    add_sentence(text_at(front, "title"), "*", line);
  }
  add_sentence(text_at_any(front, kCitationVenueKeys), "", line);
  return line.empty() ? std::nullopt : within_bounds(std::move(line));
}

std::optional<std::string> SiteAnswers::page_text(const std::string& path, const Reading& reading) {
  const Page* included = page(path, reading);
  if (included == nullptr) return std::nullopt;
  return within_bounds(std::string(reading.sources.text(included->body)));
}

std::optional<std::string> SiteAnswers::table(const std::string& name, const Reading& reading) {
  const std::string path = joined_path(reading.folder, name);
  const bool is_beside = reading.folder.empty() ? !path.starts_with("..") && !path.starts_with('/')
                                                : path.starts_with(reading.folder + "/");
  if (!is_beside) return std::nullopt;
  FileContent content = reading.files.read(path, kLargestTable);
  if (!content.bytes) return std::nullopt;
  return within_bounds(std::move(*content.bytes));
}

const Page* SiteAnswers::page(const std::string& path, const Reading& reading) {
  const std::string file = file_of_page(path, reading);
  if (file.empty()) return nullptr;
  const auto [found, is_new] = pages_.try_emplace(file);
  if (is_new) {
    // What is wrong with the file is told where its own page is read.
    Diagnostics ignored;
    auto page = load_page(file, {reading.files, reading.sources}, Recovery::kAllPieces, ignored);
    const bool is_draft =
        page && page->front.map() != nullptr && is_on(page->front.map()->find_any_case("draft"));
    if (page && !is_draft) found->second = std::move(*page);
  }
  return found->second ? &*found->second : nullptr;
}

std::optional<std::string> SiteAnswers::within_bounds(std::string text) {
  if (text.size() > kMostAnswered - answered_) return std::nullopt;
  answered_ += text.size();
  return text;
}

std::string SiteAnswers::authors_line(const data::Map& front) const {
  const data::Value* authors = value_at(front, "authors");
  if (authors == nullptr) return {};
  const data::List one{*authors};
  std::vector<std::string> names;
  for (const data::Value& each : authors->list() != nullptr ? *authors->list() : one) {
    const std::string key = each.map() != nullptr ? text_at(*each.map(), "name") : text_of(&each);
    if (key.empty()) continue;
    const auto known = author(key);
    names.push_back(known ? markdown::escaped_markdown(*known) : key);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace cvpress::hugo
