#include "hugo/cv_pages.h"

#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "data/prepare.h"
#include "hugo/content_files.h"
#include "hugo/keys.h"
#include "hugo/landing_sections.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostOpened = 300;  // files, in search of other pages
constexpr int kDeepestPage = 3;           // folders below content/
constexpr int kPeeks = 3;  // files of a folder that may show that it is a widget page

/// Folders of content that hold pages for lists, not a page of sections.
constexpr std::string_view kListFolders[] = {
    "home",     "authors", "author",  "admin", "publication", "publications", "post",
    "posts",    "blog",    "talk",    "talks", "event",       "events",       "project",
    "projects", "courses", "course",  "docs",  "slides",      "tutorial",     "tutorials",
    "news",     "media",   "uploads", "tags",  "categories"};

constexpr std::string_view kCvNames[] = {
    "cv",    "resume",     "résumé",           "resumé",     "vita",
    "vitae", "curriculum", "curriculum-vitae", "experience", "lebenslauf"};

/// Words without which a file is neither a landing page nor a widget page.
constexpr std::string_view kSectionWords[] = {"sections", "landing", "widget_page"};

bool is_widget_page(const data::Map& front) {
  return ascii_lower(text_at(front, "type")) == "widget_page";
}

/// A page's name from its path: "about/cv" of content/about/cv/index.md.
std::string name_below_content(const std::string& path, const Site& site) {
  std::string name = path;
  const std::string prefix = site.content == "." ? std::string() : site.content + "/";
  if (name.starts_with(prefix)) name.erase(0, prefix.size());
  if (!is_page_file(file_name_of(name))) return name;
  const std::string stem = page_name(site, file_name_of(name));
  const std::string folder = folder_of(name);
  if (stem == "index" || stem == "_index") return folder.empty() ? "home" : folder;
  return folder.empty() ? stem : folder + "/" + stem;
}

class PageFinder {
 public:
  PageFinder(const Site& site, const SourceFiles& from) : site_(site), from_(from) {}

  CvPage home() {
    CvPage page = landing_home();
    if (page.parts.empty()) {
      Diagnostics problems = std::move(page.problems);
      page = widget_page(joined_path(site_.content, "home"));
      problems.append(std::move(page.problems));
      page.problems = std::move(problems);
    }
    page.name = "home";
    return page;
  }

  std::vector<CvPage> others() {
    search(site_.content, 0);
    return std::move(found_);
  }

  Result<CvPage> at(const std::string& path, Diagnostics& diagnostics) {
    if (from_.files.kind(path) == FileKind::kDirectory) return folder_page(path);
    auto page = load_page(path, from_, Recovery::kSections, diagnostics);
    if (!page) return failed();
    const data::Map* front = page->front.map();
    if (front != nullptr && is_widget_page(*front)) return widget_page(folder_of(path), *front);
    return page_from_file(std::move(*page), path);
  }

 private:
  CvPage landing_home() {
    const std::string path = index_file(site_, site_.content, "_index", from_.files);
    CvPage none;
    if (path.empty()) return none;
    none.path = path;
    auto page = load_page(path, from_, Recovery::kAllPieces, none.problems);
    if (!page || page->front.map() == nullptr || !is_landing(*page->front.map())) return none;
    CvPage home = page_from_file(std::move(*page), path);
    none.problems.append(std::move(home.problems));
    home.problems = std::move(none.problems);
    return home;
  }

  /// A landing page by its blocks; any other file is its own only part.
  CvPage page_from_file(Page page, const std::string& path) {
    CvPage result;
    result.path = path;
    result.name = name_below_content(path, site_);
    SectionPart whole = part_of(std::move(page), path);
    result.title = whole.title;
    result.hidden = why_not_built(whole.map(), site_.today);
    if (is_landing(whole.map())) {
      const std::string base_name{file_name_of(result.name)};
      result.parts = parts_of_landing(whole.map(), path, base_name, site_, from_, result.problems);
      return result;
    }
    judge_part(whole, PartRule::kResources, site_.today);
    result.parts.push_back(std::move(whole));
    return result;
  }

  /// A folder by what its index is, else as the sections that its files are.
  CvPage folder_page(const std::string& folder) {
    for (const char* stem : {"index", "_index"}) {
      const std::string path = index_file(site_, folder, stem, from_.files);
      if (path.empty()) continue;
      Diagnostics problems;
      auto page = load_page(path, from_, Recovery::kAllPieces, problems);
      if (!page) continue;
      const data::Map* front = page->front.map();
      const bool lists_sections = front != nullptr && is_landing(*front);
      const bool is_text = !trimmed(from_.sources.text(page->body)).empty();
      const bool is_bundle = front != nullptr && is_widget_page(*front);
      if (!lists_sections && (is_bundle || !is_text)) continue;
      CvPage widgets =
          lists_sections ? CvPage{} : widget_page(folder, front != nullptr ? *front : data::Map{});
      if (has_widget(widgets)) return widgets;
      CvPage result = page_from_file(std::move(*page), path);
      problems.append(std::move(result.problems));
      result.problems = std::move(problems);
      return result;
    }
    return widget_page(folder);
  }

  static bool has_widget(const CvPage& page) {
    return std::any_of(page.parts.begin(), page.parts.end(),
                       [](const SectionPart& part) { return !part.widget.empty(); });
  }

  /// The sections that the files of a folder are; its index says the title.
  CvPage widget_page(const std::string& folder, const data::Map& front_of_index = {}) {
    CvPage page;
    page.title = text_at(front_of_index, "title");
    page.path = folder;
    page.name = name_below_content(folder, site_);
    const std::string index = index_file(site_, folder, "index", from_.files);
    const PartRule rule = index.empty() ? PartRule::kPages : PartRule::kResources;
    // Outside a site only an index says that the folders below belong to it.
    const bool is_all = !index.empty() || site_.root != site_.content;
    const Below below = is_all ? Below::kAll : Below::kOwnFiles;
    for (const PageFile& file : parts_of_bundle(site_, folder, below, from_.files, page.problems)) {
      auto part = load_page(file.path, from_, Recovery::kAllPieces, page.problems);
      if (!part) continue;
      page.parts.push_back(part_of(std::move(*part), file.path));
      judge_part(page.parts.back(), rule, site_.today);
    }
    sort_parts(page.parts);
    if (!page.parts.empty()) {
      page.parts.front().look_of_folder = look_of_folder(folder, front_of_index, page.problems);
    }
    return page;
  }

  /// What the index of a folder wishes of the look; `front` is the index's, where it is read.
  data::Value look_of_folder(const std::string& folder, const data::Map& front,
                             Diagnostics& problems) {
    std::optional<Page> page;
    for (const char* stem : {"index", "_index"}) {
      const std::string index = index_file(site_, folder, stem, from_.files);
      if (!front.members.empty() || page || index.empty()) continue;
      auto read = load_page(index, from_, Recovery::kAllPieces, problems);
      if (read) page = std::move(*read);
    }
    const data::Map* map = page ? page->front.map() : &front;
    const data::Value* look = map != nullptr ? map->find_any_case("cvpress") : nullptr;
    return look != nullptr ? *look : data::Value{};
  }

  void search(const std::string& folder, int depth) {
    const std::string real = from_.files.real_path(folder);
    if (real.empty() || !searched_.insert(real).second) return;
    for (const FolderEntry& entry : from_.files.entries(folder)) {
      if (opened_ >= kMostOpened) return;
      const std::string path = joined_path(folder, entry.name);
      if (entry.kind == FileKind::kFile && depth == 0) {
        const std::string stem = page_name(site_, entry.name);
        if (stem != "_index" && stem != "index") file(path);
      } else if (entry.kind == FileKind::kDirectory && !entry.name.starts_with('.')) {
        if (depth > 0 || !is_one_of(kListFolders, ascii_lower(entry.name))) {
          search_folder(path, depth + 1);
        }
      }
    }
  }

  void search_folder(const std::string& path, int depth) {
    if (is_other_language(path)) return;
    bool has_index = false;
    for (const char* stem : {"index", "_index"}) {
      const std::string index = index_file(site_, path, stem, from_.files);
      if (index.empty()) continue;
      has_index = true;
      file(index);
    }
    if (!has_index && shows_widgets(path)) add(widget_page(path));
    if (depth < kDeepestPage) search(path, depth);
  }

  /// content/zh belongs to another language where content/ is the one that is read.
  bool is_other_language(const std::string& path) const {
    return std::any_of(site_.languages.begin(), site_.languages.end(), [&](const auto& language) {
      return joined_path(site_.root, language.content) == path;
    });
  }

  /// A page if the file is worth reading.
  void file(const std::string& path) {
    const std::string_view name = file_name_of(path);
    if (!is_page_file(name) || !is_in_language(site_, name)) return;
    auto bytes = peek(path);
    if (!bytes) return;
    const bool is_cv = is_cv_name(file_name_of(name_below_content(path, site_)));
    const bool may_have_sections =
        std::any_of(std::begin(kSectionWords), std::end(kSectionWords),
                    [&](std::string_view word) { return bytes->find(word) != std::string::npos; });
    if (!is_cv && !may_have_sections) return;
    Diagnostics problems;
    auto page = page_from(path, std::move(*bytes), Recovery::kAllPieces, from_.sources, problems);
    if (!page) return;
    const data::Map* front = page->front.map();
    if (front != nullptr && is_widget_page(*front)) {
      add(widget_page(folder_of(path), *front));
      return;
    }
    const bool is_text = is_cv && !trimmed(from_.sources.text(page->body)).empty();
    if (!is_text && (front == nullptr || !is_landing(*front))) return;
    CvPage result = page_from_file(std::move(*page), path);
    problems.append(std::move(result.problems));
    result.problems = std::move(problems);
    add(std::move(result));
  }

  /// Whether the first files of a folder without index are widgets.
  bool shows_widgets(const std::string& folder) {
    int left = kPeeks;
    for (const FolderEntry& entry : from_.files.entries(folder)) {
      if (left == 0) break;
      if (entry.kind != FileKind::kFile || !is_page_file(entry.name)) continue;
      --left;
      const auto bytes = peek(joined_path(folder, entry.name));
      if (bytes && bytes->find("widget") != std::string::npos) return true;
    }
    return false;
  }

  std::optional<std::string> peek(const std::string& path) {
    if (++opened_ > kMostOpened) return std::nullopt;
    return from_.files.read(path, data::kLargestTextFile).bytes;
  }

  void add(CvPage page) {
    if (!page.parts.empty()) found_.push_back(std::move(page));
  }

  const Site& site_;
  const SourceFiles& from_;
  std::vector<CvPage> found_;
  std::set<std::string> searched_;
  std::size_t opened_ = 0;
};

}  // namespace

CvPage home_page(const Site& site, const SourceFiles& from) {
  return PageFinder(site, from).home();
}

std::vector<CvPage> other_pages(const Site& site, const SourceFiles& from) {
  return PageFinder(site, from).others();
}

Result<CvPage> page_at(const std::string& path, const Site& site, const SourceFiles& from,
                       Diagnostics& diagnostics) {
  return PageFinder(site, from).at(path, diagnostics);
}

bool is_cv_name(std::string_view name) {
  return is_one_of(kCvNames, ascii_lower(name));
}

}  // namespace cvpress::hugo
