#include "hugo/choose_page.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "hugo/content_files.h"
#include "hugo/keys.h"
#include "hugo/site_facts.h"
#include "locale/title_kinds.h"

namespace cvpress::hugo {
namespace {

constexpr std::size_t kMostPagesNamed = 12;  // pages, in one message

bool is_shown(const SectionPart& part) {
  return part.hidden.empty() && !is_decoration(part.widget);
}

/// Whether a section tells of a career: jobs, education, awards.
bool is_career(const SectionPart& part) {
  if (!is_shown(part)) return false;
  if (is_career_widget(part.widget)) return true;
  const auto by_title = locale::kind_of_title(part.title);
  return by_title == model::Kind::kExperience || by_title == model::Kind::kEducation;
}

bool is_of_a_cv(const SectionPart& part) {
  if (!is_shown(part)) return false;
  const auto kind = kind_of_widget(part.widget);
  return is_career(part) || (kind && *kind != model::Kind::kText);
}

template <class Test>
std::size_t count_of(const CvPage& page, Test test) {
  return static_cast<std::size_t>(std::count_if(page.parts.begin(), page.parts.end(), test));
}

/// A page of Markdown that is called "cv" is one, whatever its sections.
bool has_career(const CvPage& page) {
  if (!page.hidden.empty()) return false;
  const bool is_text = page.parts.size() == 1 && !page.parts[0].is_block &&
                       page.parts[0].widget.empty() && is_cv_name(file_name_of(page.name));
  return is_text || count_of(page, is_career) > 0;
}

/// The better first: by name, then by what it has.
bool is_better(const CvPage& a, const CvPage& b) {
  const bool a_named = is_cv_name(file_name_of(a.name));
  const bool b_named = is_cv_name(file_name_of(b.name));
  if (a_named != b_named) return a_named;
  return count_of(a, is_of_a_cv) > count_of(b, is_of_a_cv);
}

std::vector<std::string_view> names_of(const std::vector<CvPage>& pages) {
  std::vector<std::string_view> names;
  for (const CvPage& page : pages) names.push_back(page.name);
  return names;
}

std::string listed(std::vector<std::string_view> names) {
  const bool cut = names.size() > kMostPagesNamed;
  if (cut) names.resize(kMostPagesNamed);
  return fmt::format("{}{}", fmt::join(names, ", "), cut ? ", …" : "");
}

/// "content/cv/index.md", "cv/" and "/CV.md" all mean "cv".
std::string plain_name(std::string_view wanted) {
  std::string name = joined_path("", wanted);
  while (name.starts_with('/')) name.erase(0, 1);
  if (name.starts_with("content/")) name.erase(0, 8);
  for (const std::string_view extension : {".md", ".markdown"}) {
    if (name.ends_with(extension)) name.erase(name.size() - extension.size());
  }
  for (const std::string_view index : {"/index", "/_index"}) {
    if (name.ends_with(index)) name.erase(name.size() - index.size());
  }
  if (name == "_index" || name == "index" || name == "." || name == "content") name = "home";
  return ascii_lower(name);
}

class Chooser {
 public:
  Chooser(const Site& site, const SourceFiles& from, Diagnostics& diagnostics)
      : site_(site),
        from_(from),
        diagnostics_(diagnostics),
        home_(home_page(site, from)),
        others_(other_pages(site, from)) {}

  Result<CvPage> named(const std::string& wanted) {
    const std::string name = plain_name(wanted);
    if (name == "home" && !home_.parts.empty()) return told(std::move(home_));
    for (CvPage& page : others_) {
      const bool is_it = ascii_lower(page.name) == name ||
                         ascii_lower(file_name_of(page.name)) == name ||
                         ascii_lower(trimmed(page.title)) == ascii_lower(trimmed(wanted));
      if (is_it) return told(std::move(page));
    }
    if (auto page = page_called(wanted)) return told(std::move(*page));
    tell_unknown(wanted);
    return failed();
  }

  Result<CvPage> best() {
    std::vector<CvPage> careers;
    std::vector<CvPage> rest;
    for (CvPage& page : others_) {
      (has_career(page) ? careers : rest).push_back(std::move(page));
    }
    std::stable_sort(careers.begin(), careers.end(), is_better);
    if (has_career(home_)) return home_instead_of(careers);
    if (!careers.empty()) return with_home(std::move(careers));
    std::erase_if(rest, [](const CvPage& page) { return !page.hidden.empty(); });
    if (count_of(home_, is_shown) > 0 && home_.hidden.empty()) return told(std::move(home_));
    std::stable_sort(rest.begin(), rest.end(), is_better);
    if (!rest.empty() && count_of(rest.front(), is_shown) > 0) return told(std::move(rest.front()));
    if (!home_.parts.empty()) return told(std::move(home_));
    return top_pages();
  }

 private:
  Result<CvPage> told(CvPage page) {
    diagnostics_.note({}, fmt::format("the page \"{}\" is read ({})", page.name, page.path));
    if (!page.hidden.empty()) {
      diagnostics_.warning(
          {}, fmt::format("the page \"{}\" {}; it is shown all the same", page.name, page.hidden));
    }
    return page;
  }

  /// A file or folder by that name among the content, of whatever sort.
  Result<CvPage> page_called(const std::string& wanted) {
    for (const std::string& base : {site_.content, site_.root}) {
      for (const std::string_view extension : {"", ".md"}) {
        const std::string path = joined_path(base, wanted + std::string(extension));
        const bool inside =
            path == site_.content || path.starts_with(site_.content + "/") || site_.content == ".";
        if (!inside || from_.files.kind(path) == FileKind::kNone) continue;
        Diagnostics found;
        auto page = page_at(path, site_, from_, found);
        if (!page || page->parts.empty()) continue;
        return page;
      }
    }
    return failed();
  }

  void tell_unknown(const std::string& wanted) {
    std::vector<std::string_view> names = names_of(others_);
    if (!home_.parts.empty()) names.insert(names.begin(), "home");
    Diagnostic& error =
        diagnostics_.error({}, fmt::format("the site has no page \"{}\" with a CV", wanted));
    error.fault = Fault::kUsage;
    const std::string near = suggestion(plain_name(wanted), names);
    if (!near.empty()) error.hints.push_back({near, {}});
    if (!names.empty()) {
      error.hints.push_back({fmt::format("its pages are {}", listed(names)), {}});
    }
  }

  Result<CvPage> home_instead_of(const std::vector<CvPage>& others) {
    const bool rivals = std::any_of(others.begin(), others.end(), [](const CvPage& page) {
      return is_cv_name(file_name_of(page.name));
    });
    tell_others("home", others, rivals);
    return told(std::move(home_));
  }

  void tell_others(std::string_view chosen, const std::vector<CvPage>& others, bool rivals) {
    if (others.empty()) return;
    const std::string message =
        fmt::format("other pages of the site tell of a career too: {}; \"{}\" is read",
                    listed(names_of(others)), chosen);
    Diagnostic& told = rivals ? diagnostics_.warning({}, message) : diagnostics_.note({}, message);
    told.hints.push_back({fmt::format("--page {} reads another", others.front().name), {}});
  }

  /// The page with the career, and what the home page shows of the person: its
  /// biography first, its other sections last.
  Result<CvPage> with_home(std::vector<CvPage> careers) {
    CvPage page = std::move(careers.front());
    careers.erase(careers.begin());
    const bool rivals = !careers.empty() && !is_better(page, careers.front());
    tell_others(page.name, careers, rivals);
    const std::string name = page.name;
    if (count_of(home_, is_shown) == 0 || !home_.hidden.empty()) return told(std::move(page));
    Result<CvPage> whole = told(joined(std::move(page)));
    diagnostics_
        .note({}, fmt::format("the home page tells of no career, the page \"{}\" does: both are "
                              "read",
                              name))
        .hints.push_back({fmt::format("--page {} or --page home reads one alone", name), {}});
    return whole;
  }

  CvPage joined(CvPage page) {
    const auto has_same = [&](const SectionPart& part) {
      return is_about_person(part.widget) &&
             std::any_of(page.parts.begin(), page.parts.end(), [&](const SectionPart& other) {
               return is_shown(other) && other.widget == part.widget;
             });
    };
    std::vector<SectionPart> first;
    std::vector<SectionPart> last;
    for (SectionPart& part : home_.parts) {
      if (has_same(part)) continue;
      (is_about_person(part.widget) ? first : last).push_back(std::move(part));
    }
    std::move(page.parts.begin(), page.parts.end(), std::back_inserter(first));
    std::move(last.begin(), last.end(), std::back_inserter(first));
    page.parts = std::move(first);
    page.problems.append(std::move(home_.problems));
    return page;
  }

  /// Files at the top of the content, where there is nothing else: a folder of
  /// sections that no site stands around.
  Result<CvPage> top_pages() {
    Diagnostics found;
    auto page = page_at(site_.content, site_, from_, found);
    if (page && site_.root == site_.content && !page->parts.empty()) return told(std::move(*page));
    return CvPage{"home", "", site_.content, "", {}, std::move(home_.problems)};
  }

  const Site& site_;
  const SourceFiles& from_;
  Diagnostics& diagnostics_;
  CvPage home_;
  std::vector<CvPage> others_;
};

}  // namespace

Result<CvPage> choose_page(const std::string& wanted, const Site& site, const SourceFiles& from,
                           Diagnostics& diagnostics) {
  Chooser chooser(site, from, diagnostics);
  return wanted.empty() ? chooser.best() : chooser.named(wanted);
}

}  // namespace cvpress::hugo
