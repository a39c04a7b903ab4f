#include "hugo/read_site.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "hugo/about.h"
#include "hugo/author.h"
#include "hugo/choose_page.h"
#include "hugo/contact.h"
#include "hugo/content_files.h"
#include "hugo/inputs.h"
#include "hugo/interface_words.h"
#include "hugo/landing_sections.h"
#include "hugo/links_out.h"
#include "hugo/no_cv.h"
#include "hugo/people.h"
#include "hugo/person.h"
#include "hugo/profile_sections.h"
#include "hugo/sections.h"
#include "hugo/site_facts.h"

namespace cvpress::hugo {
namespace {

/// A part of the résumé to be, and how much of it may be broken.
struct ChosenPart {
  SectionPart part;
  bool named = false;  // its file, by the user
};

/// Whether an input is read in one of the languages of the site around it.
bool has_languages(const Input& input) {
  return input.kind == InputKind::kSite ||
         (input.kind == InputKind::kFolder && !input.root.empty());
}

class SiteReader {
 public:
  SiteReader(const Request& request, const FileProvider& files, SourceMap& source_map,
             Diagnostics& diagnostics)
      : request_(request), from_{files, source_map}, diagnostics_(diagnostics) {}

  model::Resume read() {
    inputs_ = inputs_of(request_.paths, from_.files, diagnostics_);
    if (!diagnostics_.has_errors() && read_facts()) {
      resume_.language = language();
      if (!site_.languages.empty()) resume_.language_id = site_.language;
      tell_language();
      read_interface_words(reading_in("", tolerated_), resume_);
      for (const Input& input : inputs_) collect(input);
      read_people();
      for (const ChosenPart& chosen : parts_) {
        if (!is_profile(chosen.part)) read_section(chosen);
      }
      read_contacts_of_home();
      read_unplaced();
      place_profile_sections();
    }
    tell_if_empty();
    finish();
    return std::move(resume_);
  }

 private:
  bool is_whole_site() const {
    return std::any_of(inputs_.begin(), inputs_.end(),
                       [](const Input& input) { return input.kind == InputKind::kSite; });
  }

  /// Whether --lang names one of the site's languages. A file named alone may
  /// be said to be in any, whatever the site around it has.
  bool chooses_language() const {
    return std::any_of(inputs_.begin(), inputs_.end(), has_languages);
  }

  /// The site of the first input that has one; a folder laid out like a site is
  /// one of its own.
  bool read_facts() {
    SiteWish wish{"", request_.language, request_.today};
    for (const Input& input : inputs_) {
      if (wish.root.empty()) wish.root = input.root;
    }
    if (!wish.root.empty()) return read_site_around(std::move(wish));
    wish.root = inputs_.empty() ? std::string() : inputs_.front().path;
    const bool is_folder = !inputs_.empty() && (inputs_.front().kind == InputKind::kSite ||
                                                inputs_.front().kind == InputKind::kFolder ||
                                                inputs_.front().kind == InputKind::kPeople);
    if (!is_folder) return page_makes_sense();
    auto site = read_folder_facts(wish, from_, diagnostics_);
    if (site) site_ = std::move(*site);
    return site.has_value();
  }

  bool read_site_around(SiteWish wish) {
    if (!page_makes_sense()) return false;
    if (!chooses_language()) wish.language.clear();
    auto site = read_site_facts(wish, from_, diagnostics_);
    if (!site) return false;
    site_ = std::move(*site);
    if (wish.language.empty()) choose_language_of_input();
    return true;
  }

  bool page_makes_sense() {
    if (request_.page.empty() || is_whole_site()) return true;
    diagnostics_.error({}, "--page chooses a page of a whole site, and no site is named").fault =
        Fault::kUsage;
    return false;
  }

  /// content/zh and experience.zh.md are Chinese.
  void choose_language_of_input() {
    const std::string path = joined_path("", inputs_.front().path);
    const std::string in_name =
        is_page_file(file_name_of(path)) ? language_in_name(site_, file_name_of(path)) : "";
    const SiteLanguage* found = nullptr;
    for (const SiteLanguage& language : site_.languages) {
      const std::string content = joined_path(site_.root, language.content);
      const bool is_inside = path == content || path.starts_with(content + "/");
      const bool is_own = language.content != language_read(site_).content;
      if (language.id == in_name || (in_name.empty() && is_inside && is_own)) found = &language;
    }
    if (found == nullptr) return;
    const SiteLanguage chosen = *found;
    site_ = in_language(std::move(site_), chosen);
  }

  std::string language() const {
    if (!request_.language.empty()) {
      const bool is_id = !site_.languages.empty() && request_.language == site_.language;
      return is_id ? language_read(site_).tag : request_.language;
    }
    return site_.languages.empty() ? "en" : language_read(site_).tag;
  }

  void tell_language() {
    if (site_.languages.size() < 2) return;
    std::vector<std::string_view> ids;
    for (const SiteLanguage& each : site_.languages) ids.push_back(each.id);
    diagnostics_.note(
        {}, fmt::format("the language is \"{}\", of {}", site_.language, fmt::join(ids, ", ")));
  }

  void collect(const Input& input) {
    switch (input.kind) {
      case InputKind::kStandardInput: named_text(); break;
      case InputKind::kFile: named_file(input); break;
      case InputKind::kSite: whole_site(); break;
      case InputKind::kFolder: page_folder(input); break;
      case InputKind::kPeople: people_folder(input); break;
    }
  }

  void named_text() {
    auto page =
        page_from("<stdin>", request_.stdin_text, Recovery::kSections, from_.sources, diagnostics_);
    if (!page || is_foreign(*page, diagnostics_)) return;
    SectionPart part = part_of(std::move(*page), "");
    judge_part(part, PartRule::kResources, "");
    if (!is_landing(part.map())) {
      parts_.push_back({std::move(part), true});
      return;
    }
    for (SectionPart& block :
         parts_of_landing(part.map(), "", "home", site_, from_, diagnostics_)) {
      parts_.push_back({std::move(block), true});
    }
  }

  void named_file(const Input& input) {
    auto page = page_at(input.path, site_, from_, diagnostics_);
    if (page) take(std::move(*page), true);
  }

  void whole_site() {
    if (from_.files.kind(site_.content) != FileKind::kDirectory) {
      tell_no_content(site_, from_.files, diagnostics_);
      return;
    }
    warn_of_links_out(site_, from_.files, tolerated_);
    auto page = choose_page(request_.page, site_, from_, diagnostics_);
    if (page) take(std::move(*page), false);
  }

  void page_folder(const Input& input) {
    warn_of_links_out(input.path, from_.files, tolerated_);
    auto page = page_at(joined_path("", input.path), site_, from_, tolerated_);
    if (!page) return;
    if (page->parts.empty()) tell_empty_folder(input.path, diagnostics_);
    take(std::move(*page), false);
  }

  void people_folder(const Input& input) {
    for (SectionPart& part : profiles_in(input.path, site_, from_, tolerated_)) {
      parts_.push_back({std::move(part), false});
    }
    if (parts_.empty()) tell_empty_folder(input.path, diagnostics_);
  }

  void take(CvPage page, bool named) {
    (named ? diagnostics_ : tolerated_).append(std::move(page.problems));
    for (SectionPart& part : page.parts) {
      if (is_foreign({part.front, part.body, part.where}, diagnostics_)) continue;
      parts_.push_back({std::move(part), named});
    }
  }

  Reading reading_in(std::string folder, Diagnostics& diagnostics) const {
    return {from_.sources, diagnostics, from_.files, site_, std::move(folder)};
  }

  Reading reading_of(const SectionPart& part, Diagnostics& diagnostics) const {
    return reading_in(folder_of(part.path), diagnostics);
  }

  static bool is_profile(const SectionPart& part) {
    return !part.is_block && part.front.map() != nullptr && is_author(part.map());
  }

  /// The person first, so that contact pages add to it: of a file that was
  /// named, else whom the page's sections name, else whom the site is about.
  void read_people() {
    bool found = false;
    for (const ChosenPart& chosen : parts_) {
      if (!is_profile(chosen.part)) continue;
      read_profile(chosen.part, chosen.named ? diagnostics_ : tolerated_);
      found = true;
    }
    if (found || site_.is_alone()) return;
    for (const ChosenPart& chosen : parts_) {
      const std::string& widget = chosen.part.widget;
      const bool names_person =
          chosen.part.hidden.empty() && (is_about(widget) || is_profile_section(widget));
      if (names_person) authors_.choose(author_named_by(chosen.part.source()));
    }
    const Profile* owner = authors_.owner();
    if (owner == nullptr) return;
    read_person(*owner, reading_in(owner->folder, tolerated_), resume_);
    diagnostics_.note({owner->page.where.file, 0, 0}, "this is taken for the person of the CV");
  }

  void read_profile(const SectionPart& part, Diagnostics& diagnostics) {
    const Reading reading = reading_of(part, diagnostics);
    add_profile_sections(read_author({part.front, part.body, part.where}, reading, cv_));
  }

  /// A biography goes before the pages, a profile's lists follow them.
  void add_profile_sections(std::vector<model::Section> sections) {
    for (model::Section& section : sections) {
      const bool first = section.kind == model::Kind::kSummary;
      (first ? first_sections_ : profile_sections_).push_back(std::move(section));
    }
  }

  /// What the person's profile has and no section of the page shows: a CV is
  /// not a page of a website, and who keeps a list wants it read.
  void read_unplaced() {
    if (!is_whole_site() || !request_.page.empty()) return;
    const Profile* owner = authors_.owner();
    if (owner == nullptr) return;
    std::vector<model::Section> sections =
        unplaced_profile_sections(*owner, reading_in(owner->folder, tolerated_), cv_);
    for (const model::Section& section : sections) {
      diagnostics_.note(
          section.where,
          fmt::format("no section of the page shows \"{}\" of the profile; the CV does",
                      model::plain_text(section.title)));
    }
    add_profile_sections(std::move(sections));
  }

  void read_section(const ChosenPart& chosen) {
    if (is_left_out(chosen)) return;
    // A block's mistakes cost the block, also where its page was named.
    const bool strict = chosen.named && !chosen.part.is_block;
    const Reading reading = reading_of(chosen.part, strict ? diagnostics_ : tolerated_);
    for (model::Section& section : read_part(chosen.part, reading, {cv_, pages_})) {
      resume_.sections.push_back(std::move(section));
    }
  }

  /// A page chosen instead of the home page need not say again how to reach the
  /// person; one with a section of contact does.
  void read_contacts_of_home() {
    const auto is_shown_contact = [](const SectionPart& part) {
      return part.hidden.empty() && is_contact(part.widget);
    };
    const bool has_own = std::any_of(parts_.begin(), parts_.end(), [&](const ChosenPart& chosen) {
      return is_shown_contact(chosen.part);
    });
    if (has_own || !is_whole_site() || request_.page.empty() || parts_.empty()) return;
    for (const SectionPart& part : home_page(site_, from_).parts) {
      if (!is_shown_contact(part)) continue;
      read_part(part, reading_of(part, tolerated_), {cv_, pages_});
      diagnostics_.note(part.where,
                        "the ways to reach the person are those of the home page; the other text "
                        "of this section is left out");
    }
  }

  bool is_left_out(const ChosenPart& chosen) {
    const SectionPart& part = chosen.part;
    if (part.hidden.empty()) return false;
    const SourceSpan where = part.is_block ? part.where : SourceSpan{part.where.file, 0, 0};
    if (chosen.named && !part.is_block) {
      diagnostics_.warning(
          where, fmt::format("this section {}; it is shown because it was named", part.hidden));
      return false;
    }
    diagnostics_.note(where, fmt::format("this section {} and was left out", part.hidden));
    return true;
  }

  void place_profile_sections() {
    resume_.sections.insert(resume_.sections.begin(),
                            std::make_move_iterator(first_sections_.begin()),
                            std::make_move_iterator(first_sections_.end()));
    for (model::Section& section : profile_sections_) {
      resume_.sections.push_back(std::move(section));
    }
  }

  void tell_if_empty() {
    if (diagnostics_.has_errors() || tolerated_.has_errors()) return;
    const bool is_site = !site_.is_alone() && is_whole_site();
    const bool is_empty = resume_.sections.empty();
    if (is_site && (is_empty || (parts_.empty() && tells_of_person_only(resume_)))) {
      const std::vector<std::string> others = other_languages(site_, from_);
      if (is_empty || !others.empty()) tell_no_cv(site_, others, diagnostics_);
      return;
    }
    if (!is_empty) return;
    diagnostics_.error({}, "the input holds nothing that a CV could show")
        .hints.push_back({"a page with \"widget: experience\" is enough", {}});
  }

  /// What is broken in a site costs only itself, unless nothing is left.
  void finish() {
    if (!resume_.sections.empty()) tolerated_.demote_errors();
    diagnostics_.append(std::move(tolerated_));
  }

  const Request& request_;
  SourceFiles from_;
  Diagnostics& diagnostics_;
  Diagnostics tolerated_;
  std::vector<Input> inputs_;
  Site site_;
  model::Resume resume_;
  Authors authors_{reading_in("", tolerated_)};
  ShownLists shown_;
  CvInProgress cv_{authors_, shown_, resume_};
  ContentPages pages_;
  std::vector<ChosenPart> parts_;
  std::vector<model::Section> first_sections_;
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

std::vector<std::string> site_languages(const std::vector<std::string>& paths,
                                        const FileProvider& files) {
  SourceMap sources;
  Diagnostics ignored;
  std::vector<std::string> ids;
  for (const Input& input : inputs_of(paths, files, ignored)) {
    if (input.root.empty() || !has_languages(input)) continue;
    const auto site = read_site_facts({input.root, "", ""}, {files, sources}, ignored);
    if (site) {
      for (const SiteLanguage& language : site->languages) ids.push_back(language.id);
    }
    break;
  }
  return ids;
}

}  // namespace cvpress::hugo
