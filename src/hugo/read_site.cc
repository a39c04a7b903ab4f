#include "hugo/read_site.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/prepare.h"
#include "hugo/author.h"
#include "hugo/collect.h"
#include "hugo/front_matter.h"
#include "hugo/keys.h"
#include "hugo/sections.h"

namespace cvpress::hugo {
namespace {

/// A page that was read, before it is put into the résumé.
struct ReadPage {
  Page page;
  std::string path;
  bool named = false;
  WidgetPage widget;
};

/// Hugo's order: weight, 0 last; then newest date, title, path (hugo-formats.md 1.1).
bool comes_before(const ReadPage& a, const ReadPage& b) {
  const auto& x = a.widget;
  const auto& y = b.widget;
  if (x.has_weight != y.has_weight) return x.has_weight;
  if (x.weight != y.weight) return x.weight < y.weight;
  if (x.date != y.date) return x.date > y.date;
  if (x.title != y.title) return x.title < y.title;
  return a.path < b.path;
}

bool is_data_file(const std::string& path) {
  const std::string extension = extension_of(path);
  return extension == "yaml" || extension == "yml" || extension == "toml" || extension == "json";
}

data::Format format_of(const std::string& path) {
  const std::string extension = extension_of(path);
  if (extension == "toml") return data::Format::kToml;
  return extension == "json" ? data::Format::kJson : data::Format::kYaml;
}

class SiteReader {
 public:
  SiteReader(const Request& request, const FileProvider& files, SourceMap& source_map,
             Diagnostics& diagnostics)
      : request_(request), files_(files), sources_(source_map), diagnostics_(diagnostics) {}

  model::Resume read() {
    if (!request_.language.empty()) resume_.language = request_.language;
    for (const InputFile& file : collect_files(request_.paths, files_, diagnostics_)) {
      load(file);
    }
    sort_found_pages();
    // The person first, so that contact pages add to it.
    for (const ReadPage& page : pages_) {
      if (page.page.front.map() != nullptr && is_author(*page.page.front.map())) author(page);
    }
    for (const ReadPage& page : pages_) {
      if (page.page.front.map() == nullptr || !is_author(*page.page.front.map())) section(page);
    }
    append_profile_sections();
    if (resume_.sections.empty() && !diagnostics_.has_errors()) {
      diagnostics_.error({}, "the input holds nothing that a CV could show")
          .hints.push_back({"a page with \"widget: experience\" is enough", {}});
    }
    return std::move(resume_);
  }

 private:
  /// Files that were named keep their order; those found in a folder have Hugo's.
  void sort_found_pages() {
    for (auto begin = pages_.begin(); begin != pages_.end();) {
      const auto is_named = [](const ReadPage& page) { return page.named; };
      begin = std::find_if_not(begin, pages_.end(), is_named);
      const auto end = std::find_if(begin, pages_.end(), is_named);
      std::stable_sort(begin, end, comes_before);
      begin = end;
    }
  }

  void load(const InputFile& file) {
    std::string bytes;
    if (file.path == "-") {
      bytes = request_.stdin_text;
    } else {
      FileContent content = files_.read(file.path, data::kLargestTextFile);
      if (!content.bytes) {
        Diagnostic& error = diagnostics_.error(
            {}, fmt::format("cannot read {}: {}", file.path, read_error_text(content.error)));
        error.fault = content.error == ReadError::kTooLarge ? Fault::kInput : Fault::kSystem;
        if (content.error == ReadError::kTooLarge) {
          error.hints.push_back({fmt::format("a page of a CV has at most {} MB of text",
                                             data::kLargestTextFile >> 20),
                                 {}});
        }
        return;
      }
      bytes = std::move(*content.bytes);
    }
    const auto text = data::prepare(file.path == "-" ? "<stdin>" : file.path, std::move(bytes),
                                    sources_, diagnostics_);
    if (!text) return;
    auto page =
        is_data_file(file.path) ? read_data_file(*text, file.path) : read_page(*text, diagnostics_);
    if (!page || is_foreign(*page)) return;
    ReadPage read{std::move(*page), file.path, file.named, {}};
    if (const data::Map* front = read.page.front.map()) read.widget = describe_widget(*front);
    pages_.push_back(std::move(read));
  }

  Result<Page> read_data_file(const data::SourceText& text, const std::string& path) {
    auto value =
        data::read(text.text, format_of(path), data::Repair::kLenient, text.span(), diagnostics_);
    if (!value) return failed();
    const auto end = static_cast<std::uint32_t>(text.text.size());
    return Page{std::move(*value), {text.file, end, end}, text.span()};
  }

  /// Formats of other programs that are recognised, but not read.
  bool is_foreign(const Page& page) {
    const data::Map* map = page.front.map();
    if (map == nullptr) return false;
    const bool json_resume =
        map->find("basics") != nullptr && map->find("basics")->map() != nullptr;
    const bool rendercv = map->find("cv") != nullptr && map->find("cv")->map() != nullptr;
    if (!json_resume && !rendercv) return false;
    diagnostics_.error({page.where.file, 0, 0},
                       fmt::format("this is a {} file, which cannot be read yet",
                                   json_resume ? "JSON Resume" : "RenderCV"));
    return true;
  }

  Reading reading_of(const ReadPage& page) {
    return {sources_, diagnostics_, files_, site_,
            page.path == "-" ? std::string() : folder_of(page.path)};
  }

  bool left_out(const ReadPage& page) {
    const data::Map* front = page.page.front.map();
    if (front == nullptr) return false;
    const data::Value* draft = front->find_any_case("draft");
    const bool is_draft = draft != nullptr && draft->text() == "true" && !page.named;
    if (page.widget.active && !is_draft) return false;
    const char* why = is_draft ? "is a draft" : "is not active";
    if (page.named && !page.widget.active) {
      diagnostics_.warning({page.page.where.file, 0, 0},
                           "this section is not active; it is shown because it was named");
      return false;
    }
    diagnostics_.note({page.page.where.file, 0, 0},
                      fmt::format("this section {} and was left out", why));
    return true;
  }

  void author(const ReadPage& page) {
    model::Resume profile;
    profile.language = resume_.language;
    profile.person = std::move(resume_.person);
    read_author(page.page, reading_of(page), profile);
    resume_.person = std::move(profile.person);
    for (model::Section& section : profile.sections) {
      const bool first = section.kind == model::Kind::kSummary;
      (first ? resume_.sections : profile_sections_).push_back(std::move(section));
    }
  }

  void section(const ReadPage& page) {
    if (left_out(page)) return;
    const Reading reading = reading_of(page);
    const data::Map* front = page.page.front.map();
    std::vector<model::Section> sections;
    if (front == nullptr) {
      sections = read_plain_page(page.page, reading);
    } else if (page.widget.widget == "contact") {
      read_contact(*front, reading, resume_);
      return;
    } else if (page.widget.widget.starts_with("about")) {
      read_author(page.page, reading, resume_);
      return;
    } else if (front->find_any_case("sections") != nullptr) {
      sections = read_landing_page(page.page, reading);
    } else {
      sections = read_widget_page(page.page, reading);
    }
    for (model::Section& item : sections) resume_.sections.push_back(std::move(item));
  }

  /// A profile's lists follow the pages, unless a page has that kind already:
  /// then both are kept, and education and interests stand last.
  void append_profile_sections() {
    for (model::Section& section : profile_sections_) {
      resume_.sections.push_back(std::move(section));
    }
  }

  const Request& request_;
  const FileProvider& files_;
  SourceMap& sources_;
  Diagnostics& diagnostics_;
  Site site_;
  model::Resume resume_;
  std::vector<ReadPage> pages_;
  std::vector<model::Section> profile_sections_;
};

}  // namespace

Result<model::Resume> read_site(const Request& request, const FileProvider& files,
                                SourceMap& source_map, Diagnostics& diagnostics) {
  Diagnostics found;
  model::Resume resume = SiteReader(request, files, source_map, found).read();
  const bool failed_here = found.has_errors();
  found.sort_by_place();
  diagnostics.append(std::move(found));
  if (failed_here) return failed();
  return resume;
}

}  // namespace cvpress::hugo
