#include "hugo/content_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "data/prepare.h"
#include "locale/dates.h"

namespace cvpress::hugo {
namespace {

/// What all pages of a site may hold together, so that a hostile site ends in a
/// message.
constexpr std::size_t kMostBytes = 24u << 20;
/// Problems of pages that are told one by one.
constexpr std::size_t kMostProblems = 500;

/// Folders of the same pages, and what these are (6.1).
struct FolderFamily {
  model::Kind kind;
  std::string_view names[4];
};
constexpr FolderFamily kFamilies[] = {{model::Kind::kPublications, {"publication", "publications"}},
                                      {model::Kind::kTalks, {"event", "events", "talk", "talks"}},
                                      {model::Kind::kProjects, {"project", "projects"}},
                                      {model::Kind::kOther, {"post", "posts", "blog"}}};

const FolderFamily* family_of(std::string_view name) {
  const std::string wanted = ascii_lower(name);
  for (const FolderFamily& family : kFamilies) {
    if (std::find(std::begin(family.names), std::end(family.names), wanted) !=
        std::end(family.names)) {
      return &family;
    }
  }
  return nullptr;
}

/// Keys that only pages of one kind have, for folders of other names.
struct TellingKey {
  std::string_view key;
  model::Kind kind;
};
constexpr TellingKey kTellingKeys[] = {{"publication_types", model::Kind::kPublications},
                                       {"publication", model::Kind::kPublications},
                                       {"publication_short", model::Kind::kPublications},
                                       {"event", model::Kind::kTalks},
                                       {"event_name", model::Kind::kTalks},
                                       {"event_start", model::Kind::kTalks},
                                       {"time_start", model::Kind::kTalks},
                                       {"external_link", model::Kind::kProjects}};

model::Kind kind_of(const ContentPage& page) {
  if (const FolderFamily* family = family_of(page.type)) return family->kind;
  if (const FolderFamily* family = family_of(page.section)) return family->kind;
  for (const TellingKey& telling : kTellingKeys) {
    if (page.places().find(telling.key) != nullptr) return telling.kind;
  }
  return model::Kind::kOther;
}

/// Hugo's own date of a page: the first of these that is there.
constexpr std::string_view kPageDateKeys[] = {"date", "publishdate", "pubdate", "published"};

void read_date(ContentPage& page, Diagnostics& diagnostics) {
  for (const std::string_view key : kPageDateKeys) {
    const data::Value* value = page.places().find(key);
    if (value == nullptr || !value->text()) continue;
    const std::string_view text = trimmed(*value->text());
    page.date = locale::parse_date(text, value->where, diagnostics);
    if (!page.date) continue;
    const std::size_t time = text.find_first_of("Tt ");
    const bool has_time = time != std::string_view::npos && text.find(':', time) == time + 3;
    if (has_time) page.time = text.substr(time + 1, 8);
    return;
  }
}

/// The first folder of a path below the content folder.
std::string section_of(const Site& site, std::string_view path) {
  if (!site.content.empty() && path.starts_with(site.content)) {
    path.remove_prefix(site.content.size());
  }
  while (path.starts_with('/')) path.remove_prefix(1);
  const std::size_t slash = path.find('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

bool is_true(const data::Value* value) {
  return value != nullptr && ascii_lower(value->text().value_or("")) == "true";
}

/// Why Hugo lists a page nowhere; "" if it does. A `publishDate` to come hides
/// a page too, but without a clock nothing is to come: it counts as published,
/// or the same site would give another CV tomorrow. `draft` says it for good.
std::string_view why_unlisted(const ContentPage& page) {
  if (is_true(page.places().find("draft"))) return "is a draft";
  const bool bundle = file_name_of(page.file.path).starts_with("index.");
  if (bundle && is_true(page.places().find("headless"))) return "is headless";
  for (const std::string_view key : {"build", "_build"}) {
    const data::Value* build = page.places().find(key);
    const data::Value* list =
        build != nullptr && build->map() != nullptr ? build->map()->find_any_case("list") : nullptr;
    const std::string value = list != nullptr ? ascii_lower(list->text().value_or("")) : "";
    if (value == "never" || value == "false") return "says that it is not to be listed";
  }
  return {};
}

void read_facts(ContentPage& page, const Reading& reading) {
  const Places places = page.places();
  page.section = section_of(reading.site, page.file.path);
  page.type = ascii_lower(places.text("type"));
  if (page.type.empty()) page.type = ascii_lower(page.section);
  page.title = places.text("title");
  page.weight = parse_decimal(places.text("weight")).value_or(0);
  page.kind = kind_of(page);
}

}  // namespace

Places ContentPage::places() const {
  const data::Map* front = page.front.map();
  return {front != nullptr ? map_at(*front, "params") : nullptr, front, nullptr};
}

std::optional<model::Kind> kind_of_folder(std::string_view name) {
  const FolderFamily* family = family_of(name);
  return family != nullptr ? std::optional(family->kind) : std::nullopt;
}

std::vector<std::string> folders_named_like(std::string_view name) {
  std::vector<std::string> names{std::string(name)};
  if (const FolderFamily* family = family_of(name)) {
    for (const std::string_view other : family->names) {
      if (!other.empty() && other != name) names.emplace_back(other);
    }
  } else if (name.ends_with('s')) {
    names.emplace_back(name.substr(0, name.size() - 1));
  } else {
    names.push_back(std::string(name) + "s");
  }
  return names;
}

const ContentPages::Pages& ContentPages::in_folder(const std::string& folder,
                                                   const Reading& reading) {
  const std::string key = reading.site.language + ":" + joined_path(reading.site.content, folder);
  const auto [found, is_new] = folders_.try_emplace(key);
  if (!is_new) return found->second;
  for (const PageFile& file :
       pages_below(reading.site, folder, reading.files, reading.diagnostics)) {
    if (const ContentPage* read = page(file, reading)) found->second.push_back(read);
  }
  return found->second;
}

std::optional<std::string> ContentPages::text_of(const PageFile& file, const Reading& reading) {
  if (bytes_ > kMostBytes) return std::nullopt;
  FileContent content = reading.files.read(file.path, data::kLargestTextFile);
  if (!content.bytes) {
    reading.diagnostics.warning({}, fmt::format("the page {} is not listed: {}", file.path,
                                                read_error_text(content.error)));
    return std::nullopt;
  }
  bytes_ += content.bytes->size();
  if (bytes_ <= kMostBytes) return std::move(content.bytes);
  reading.diagnostics.warning({}, fmt::format("the pages of the site hold more than {} MB of text; "
                                              "{} and those after it are not listed",
                                              kMostBytes >> 20, file.path));
  return std::nullopt;
}

/// A page that cannot be read costs itself, not the CV.
void ContentPages::tell(const Diagnostics& found, Diagnostics& diagnostics) {
  for (Diagnostic diagnostic : found.all()) {
    if (++problems_ > kMostProblems) break;
    if (diagnostic.severity == Severity::kError) {
      diagnostic.severity = Severity::kWarning;
      diagnostic.hints.push_back({"this page is left out; the others are listed", {}});
    }
    diagnostics.record(std::move(diagnostic));
    if (problems_ == kMostProblems) {
      diagnostics.warning({}, "further problems of the site's pages are not told");
    }
  }
}

const ContentPage* ContentPages::page(const PageFile& file, const Reading& reading) {
  const auto [found, is_new] = pages_.try_emplace(file.path);
  if (!is_new) return found->second.get();
  auto bytes = text_of(file, reading);
  if (!bytes) return nullptr;
  Diagnostics problems;
  const auto text = data::prepare(file.path, std::move(*bytes), reading.sources, problems);
  auto front = text ? read_page(*text, problems, Recovery::kAllPieces) : failed();
  auto read = std::make_unique<ContentPage>();
  if (front) {
    read->file = file;
    read->page = std::move(*front);
    read_facts(*read, reading);
    read_date(*read, problems);
  }
  tell(problems, reading.diagnostics);
  if (!front) return nullptr;
  if (const std::string_view why = why_unlisted(*read); !why.empty()) {
    reading.diagnostics.note(read->where(), fmt::format("this page {} and was left out", why));
    return nullptr;
  }
  found->second = std::move(read);
  return found->second.get();
}

}  // namespace cvpress::hugo
