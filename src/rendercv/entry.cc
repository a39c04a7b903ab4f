#include "rendercv/entry.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/words.h"
#include "model/contacts.h"
#include "rendercv/dates.h"
#include "rendercv/highlights.h"

namespace cvpress::rendercv {
namespace {

using model::Entry;
using model::InlineText;
using model::Kind;

constexpr std::string_view kHighlights[] = {"highlights", "bullets", "points"};
constexpr std::string_view kSummary[] = {"summary", "description"};
constexpr std::string_view kTags[] = {"tags", "keywords", "technologies", "stack"};
constexpr std::string_view kGrade[] = {"grade", "gpa"};
constexpr std::string_view kOthers[] = {
    "date",  "start_date",  "end_date", "location", "name",       "title",   "authors",
    "doi",   "url",         "journal",  "summary",  "highlights", "company", "position",
    "label", "institution", "area",     "degree",   "details"};

void append(const InlineText& more, InlineText& text) {
  text.insert(text.end(), more.begin(), more.end());
}

/// "{degree} in {area}" with the two texts in their places.
InlineText joined_degree(std::string_view pattern, const InlineText& degree,
                         const InlineText& area) {
  InlineText result;
  while (!pattern.empty()) {
    const std::size_t open = std::min(pattern.find('{'), pattern.size());
    if (open > 0) append(model::plain(std::string(pattern.substr(0, open))), result);
    pattern.remove_prefix(open);
    if (pattern.starts_with("{degree}")) append(degree, result);
    if (pattern.starts_with("{area}")) append(area, result);
    pattern.remove_prefix(std::min(pattern.find('}'), pattern.size() - 1) + 1);
    if (open == 0 && pattern.empty()) break;
  }
  return result;
}

/// The document's own phrase ("DEGREE in AREA") as a pattern.
std::string degree_pattern(const Reading& reading) {
  if (reading.degree_phrase.empty()) {
    return std::string(locale::word("degree_in_area", reading.language));
  }
  std::string pattern = reading.degree_phrase;
  for (const auto& [before, after] :
       {std::pair("DEGREE", "{degree}"), std::pair("AREA", "{area}")}) {
    const std::size_t at = pattern.find(before);
    if (at != std::string::npos) pattern.replace(at, std::string_view(before).size(), after);
  }
  return pattern;
}

/// An address as RenderCV prints it: without its scheme and a slash at its end.
std::string printed_address(std::string_view address) {
  const std::size_t host = address.find("://");
  if (host != std::string_view::npos) address.remove_prefix(host + 3);
  if (address.ends_with('/')) address.remove_suffix(1);
  return std::string(address);
}

class EntryReader {
 public:
  EntryReader(const data::Map& map, const Reading& reading)
      : fields_(map, reading.diagnostics), reading_(reading) {}

  Entry read(EntryType type) {
    read_names(type);
    EntryDates dates = read_dates(fields_, reading_);
    entry_.dates = std::move(dates.range);
    entry_.location = text("location");
    read_url(type, dates.url);
    read_body(type);
    read_tags();
    const InlineText grade = any(kGrade);
    if (!grade.empty()) entry_.extra["grade"] = grade;
    keep_the_rest();
    return std::move(entry_);
  }

 private:
  InlineText text(std::string_view name) { return text_of(fields_.get(name), reading_); }
  InlineText any(std::span<const std::string_view> names) {
    return text_of(fields_.any(names), reading_);
  }

  void read_names(EntryType type) {
    switch (type) {
      case EntryType::kExperience:
        entry_.kind = Kind::kExperience;
        entry_.organization = any(kCompany);
        entry_.title = any(kPosition);
        return;
      case EntryType::kEducation: return read_education();
      case EntryType::kPublication: return read_publication();
      case EntryType::kOneLine:
        entry_.kind = Kind::kLines;
        entry_.title = any(kLabel);
        return;
      default: entry_.title = text("name"); return;
    }
  }

  void read_education() {
    entry_.kind = Kind::kEducation;
    entry_.organization = any(kInstitution);
    const InlineText area = any(kArea);
    const InlineText degree = any(kDegree);
    if (area.empty() || degree.empty()) {
      entry_.title = area.empty() ? degree : area;
      return;
    }
    entry_.extra["degree"] = degree;
    entry_.extra["area"] = area;
    entry_.title = joined_degree(degree_pattern(reading_), degree, area);
  }

  void read_publication() {
    entry_.kind = Kind::kPublications;
    entry_.title = text("title");
    entry_.organization = text("journal");
    const data::Value* authors = fields_.get("authors");
    if (is_absent(authors)) return;
    if (authors->list() == nullptr) {
      if (!authors->text()) tell_shape(*authors, "a list", "is read as one name", reading_);
      return add_author(*authors);
    }
    for (const data::Value& author : *authors->list()) add_author(author);
  }

  /// The person's own name is often marked: "*John Doe*".
  void add_author(const data::Value& value) {
    InlineText name = text_of(&value, reading_);
    if (name.empty()) return;
    const bool is_self = !reading_.person.empty() && model::plain_text(name) == reading_.person;
    entry_.authors.push_back({std::move(name), is_self});
  }

  void read_url(EntryType type, const std::string& of_date) {
    const data::Value* written = fields_.get("url");
    const std::string url = string_of(written, reading_);
    entry_.url = model::followable_url(url);
    if (entry_.url.empty()) entry_.url = of_date;
    if (!url.empty() && entry_.url.empty()) {
      reading_.diagnostics.warning(written->where, "this is no address; it is not printed");
    }
    if (type != EntryType::kPublication) return;
    const data::Value* doi = fields_.get("doi");
    std::string name = string_of(doi, reading_);
    for (const std::string_view before :
         {"https://doi.org/", "http://doi.org/", "doi.org/", "doi:"}) {
      if (name.starts_with(before)) name.erase(0, before.size());
    }
    if (name.empty()) return;
    // Of the two RenderCV prints the DOI alone; here the address stands beside it.
    if (!entry_.url.empty()) {
      const std::string address = "https://doi.org/" + name;
      entry_.links.push_back({printed_address(address), address, doi->where});
      entry_.links.push_back({printed_address(entry_.url), entry_.url, written->where});
    }
    entry_.extra["doi"] = model::plain(std::move(name), doi->where);
  }

  void read_body(EntryType type) {
    const bool is_line = type == EntryType::kOneLine;
    if (is_line) entry_.description = blocks_of(fields_.any(kDetails), reading_);
    model::Blocks summary = blocks_of(fields_.any(kSummary), reading_);
    model::Blocks highlights = read_highlights(fields_.any(kHighlights), reading_);
    for (model::Blocks* blocks : {&summary, &highlights}) {
      std::move(blocks->begin(), blocks->end(), std::back_inserter(entry_.description));
    }
  }

  void read_tags() {
    const data::Value* value = fields_.any(kTags);
    if (is_absent(value)) return;
    if (value->list() == nullptr) {
      entry_.tags.push_back(text_of(value, reading_));
      return;
    }
    for (const data::Value& tag : *value->list()) {
      InlineText text = text_of(&tag, reading_);
      if (!text.empty()) entry_.tags.push_back(std::move(text));
    }
  }

  /// Layouts can print extra keys by name; what they do not print, they tell.
  void keep_the_rest() {
    for (const data::Member* member : fields_.unused()) {
      if (is_absent(&member->value)) continue;
      InlineText text = model::plain(markdown_of_any(member->value), member->value.where);
      if (!text.front().text.empty()) entry_.extra[member->key] = std::move(text);
    }
  }

  std::string markdown_of_any(const data::Value& value) {
    Diagnostics ignored;
    const Reading quiet{reading_.sources,  ignored,         reading_.folder,
                        reading_.language, reading_.person, reading_.degree_phrase};
    return model::plain_text(text_of(&value, quiet));
  }

  data::Fields fields_;
  const Reading& reading_;
  Entry entry_;
};

}  // namespace

Entry read_entry(const data::Map& map, EntryType type, SourceSpan where, const Reading& reading) {
  const auto corrected = data::with_near_keys(map, kOthers, reading.diagnostics);
  Entry entry = EntryReader(corrected ? *corrected : map, reading).read(type);
  entry.where = where;
  return entry;
}

}  // namespace cvpress::rendercv
