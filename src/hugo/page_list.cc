#include "hugo/page_list.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "hugo/event.h"
#include "hugo/page_selection.h"
#include "hugo/project.h"
#include "hugo/publication.h"
#include "locale/dates.h"

namespace cvpress::hugo {
namespace {

/// A talk is given on a day; the layouts' own dates may be of months.
constexpr std::string_view kTalkDates = ":date_medium";

/// Where generations of the site's configuration say how dates of pages look.
constexpr std::string_view kPublicationDates[] = {"publications.date_format"};
constexpr std::string_view kPageDates[] = {"hugoblox.locale.date_format", "locale.date_format",
                                           "date_format"};

class PageListReader {
 public:
  PageListReader(const SectionSource& source, const Reading& reading, const AuthorName& author_name,
                 ContentPages& pages)
      : source_(source),
        reading_(reading),
        author_name_(author_name),
        pages_(pages),
        rules_(page_list_rules(source, reading)) {}

  std::vector<model::Section> read() {
    const ContentPages::Pages listed = selected();
    if (listed.empty()) return {};
    model::Section section = section_frame(source_, kind_of(listed), reading_);
    const PageListing listing{reading_, author_name_, rules_, left_out_};
    for (const ContentPage* page : listed) section.entries.push_back(entry(*page, listing));
    if (section.date_format.empty()) section.date_format = site_date_format(section.kind);
    note_left_out();
    return {std::move(section)};
  }

 private:
  /// The folder of the site that a section means by a name; "" if it has none
  /// of them.
  std::string folder_meant(const std::string& name) const {
    if (name.find("..") != std::string::npos) return {};
    for (std::string& folder : folders_named_like(name)) {
      const std::string path = joined_path(reading_.site.content, folder);
      if (reading_.files.kind(path) == FileKind::kDirectory) return std::move(folder);
    }
    return {};
  }

  /// All pages of the folders, each once.
  ContentPages::Pages candidates() const {
    ContentPages::Pages all;
    std::vector<std::string> folders;
    for (const std::string& name : rules_.folders) {
      const std::string folder = folder_meant(name);
      if (folder.empty() || std::find(folders.begin(), folders.end(), folder) != folders.end()) {
        continue;
      }
      folders.push_back(folder);
      const ContentPages::Pages& found = pages_.in_folder(folder, reading_);
      all.insert(all.end(), found.begin(), found.end());
    }
    if (folders.empty()) all = pages_of_type();
    return all;
  }

  /// Pages may say their type wherever they lie; looked for only where no
  /// folder has the type's name.
  ContentPages::Pages pages_of_type() const {
    if (rules_.type.empty()) return {};
    ContentPages::Pages all = pages_.in_folder("", reading_);
    std::erase_if(all, [&](const ContentPage* page) { return !has_type(*page); });
    return all;
  }

  bool has_type(const ContentPage& page) const {
    const std::vector<std::string> types = folders_named_like(rules_.type);
    return std::find(types.begin(), types.end(), page.type) != types.end();
  }

  /// The pages to show; what `count` cuts off is told of.
  ContentPages::Pages selected() const {
    if (reading_.site.is_alone()) {
      warn_alone();
      return {};
    }
    ContentPages::Pages pages = candidates();
    const std::size_t found = pages.size();
    std::erase_if(pages, [&](const ContentPage* page) {
      return (!rules_.type.empty() && !has_type(*page)) || !is_wanted(*page, rules_.filter);
    });
    if (pages.empty()) {
      note_empty(found);
      return {};
    }
    sort_pages(pages, rules_.order);
    const std::size_t wanted = pages.size();
    const auto skipped = static_cast<std::ptrdiff_t>(std::min(rules_.offset, wanted));
    pages.erase(pages.begin(), pages.begin() + skipped);
    pages.resize(std::min(pages.size(), rules_.count.value_or(wanted)));
    if (pages.size() < wanted) note_cut(pages.size(), wanted);
    return pages;
  }

  void note_cut(std::size_t shown, std::size_t wanted) const {
    reading_.diagnostics.note(
        source_.where, fmt::format("{} of {} pages are shown, as {}", shown, wanted,
                                   rules_.counted_by_author ? "the section asks"
                                                            : "the theme does where no count is"
                                                              " given; \"count: 0\" shows all"));
  }

  std::string folder_names() const {
    return fmt::format("\"{}\"", fmt::join(rules_.folders, "\", \""));
  }

  void warn_alone() const {
    reading_.diagnostics.warning(
        source_.where, fmt::format("this section lists the pages of {}, but the site it belongs "
                                   "to is not known; it is left out",
                                   folder_names()));
  }

  void note_empty(std::size_t found) const {
    const std::string why =
        found == 0 ? fmt::format("the site has no pages in {} to list", folder_names())
                   : fmt::format("none of the {} pages in {} is what the section asks for", found,
                                 folder_names());
    reading_.diagnostics.note(source_.where, why + "; the section is left out");
  }

  /// The kind of all pages if they have one, else kOther.
  static model::Kind kind_of(const ContentPages::Pages& pages) {
    const model::Kind first = pages.front()->kind;
    const bool all_same = std::all_of(pages.begin(), pages.end(),
                                      [&](const ContentPage* page) { return page->kind == first; });
    return all_same ? first : model::Kind::kOther;
  }

  static model::Entry entry(const ContentPage& page, const PageListing& listing) {
    switch (page.kind) {
      case model::Kind::kPublications: return publication_entry(page, listing);
      case model::Kind::kTalks: return event_entry(page, listing);
      case model::Kind::kProjects: return project_entry(page, listing);
      default: return post_entry(page, listing);
    }
  }

  std::string site_date_format(model::Kind kind) const {
    std::span<const std::string_view> paths = kPageDates;
    if (kind == model::Kind::kPublications) paths = kPublicationDates;
    for (const std::string_view path : paths) {
      const data::Value* value = reading_.site.param(path);
      if (value == nullptr || value->text().value_or("").empty()) continue;
      return locale::repaired_go_layout(*value->text(), value->where, reading_.diagnostics);
    }
    return std::string(kind == model::Kind::kTalks ? kTalkDates : std::string_view());
  }

  void note_left_out() const {
    std::vector<std::string> texts;
    const auto add = [&](std::size_t count, std::string_view one, std::string_view many) {
      if (count > 0) texts.push_back(fmt::format("{} {}", count, count == 1 ? one : many));
    };
    add(left_out_.abstracts, "abstract", "abstracts");
    add(left_out_.summaries, "summary", "summaries");
    add(left_out_.bodies, "text of a page's own", "texts of the pages' own");
    if (!texts.empty()) {
      reading_.diagnostics.note(
          source_.where, fmt::format("this list is printed without {}, which are for the web",
                                     fmt::join(texts, ", ")));
    }
    if (left_out_.links > 0) note_links();
  }

  void note_links() const {
    reading_.diagnostics
        .note(source_.where,
              fmt::format("{} left out, such as \"{}\": nobody can follow them, as "
                          "the site's configuration names no address of its own",
                          left_out_.links == 1
                              ? "a link into the site was"
                              : fmt::format("{} links into the site were", left_out_.links),
                          left_out_.link))
        .hints.push_back({"\"baseURL\" is the key for it", {}});
  }

  const SectionSource& source_;
  const Reading& reading_;
  const AuthorName& author_name_;
  ContentPages& pages_;
  const PageListRules rules_;
  LeftOut left_out_;
};

}  // namespace

std::vector<model::Section> read_page_list(const SectionSource& source, const Reading& reading,
                                           const AuthorName& author_name, ContentPages& pages) {
  return PageListReader(source, reading, author_name, pages).read();
}

std::vector<model::Section> read_page_list(const SectionSource& source, const Reading& reading,
                                           const AuthorName& author_name) {
  ContentPages pages;
  return read_page_list(source, reading, author_name, pages);
}

}  // namespace cvpress::hugo
