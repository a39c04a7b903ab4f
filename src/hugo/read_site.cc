#include "hugo/read_site.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "hugo/about.h"
#include "hugo/author.h"
#include "hugo/chosen_parts.h"
#include "hugo/contact.h"
#include "hugo/cv_pages.h"
#include "hugo/dialect.h"
#include "hugo/input_site.h"
#include "hugo/inputs.h"
#include "hugo/interface_words.h"
#include "hugo/links_out.h"
#include "hugo/no_cv.h"
#include "hugo/page_language.h"
#include "hugo/person.h"
#include "hugo/profile_sections.h"
#include "hugo/sections.h"
#include "hugo/site_answers.h"
#include "hugo/site_facts.h"
#include "hugo/unread_keys.h"

namespace cvpress::hugo {
namespace {

class SiteReader {
 public:
  SiteReader(const Request& request, const FileProvider& files, SourceMap& source_map,
             Diagnostics& diagnostics)
      : request_(request), from_{files, source_map}, diagnostics_(diagnostics) {}

  model::Resume read() {
    inputs_ = inputs_of(request_.paths, from_.files, diagnostics_);
    if (!diagnostics_.has_errors() && find_site()) {
      parts_ = parts_of_inputs(inputs_, {request_, site_, from_, diagnostics_, tolerated_});
      choose_language();
      tell_language();
      read_interface_words(reading_in("", tolerated_), resume_);
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

  /// What the site, the profile and the pages wish of the look, the weakest first.
  std::vector<data::Value> looks() {
    std::vector<data::Value> all = {site_.look, profile_look_};
    for (const ChosenPart& chosen : parts_) {
      all.push_back(chosen.part.look_of_folder);
      all.push_back(chosen.part.look);
    }
    std::erase_if(all, [](const data::Value& look) { return look.is_null(); });
    return all;
  }

 private:
  bool find_site() {
    auto site = site_of_inputs(inputs_, request_, from_, diagnostics_);
    if (site) site_ = std::move(*site);
    return site.has_value();
  }

  /// What the user says, else a page of its own, else the site.
  void choose_language() {
    site_.tag = resume_.language = language_tag(site_, request_);
    resume_.language_told = site_.tells_language || !request_.language.empty();
    if (!site_.languages.empty()) resume_.language_id = site_.language;
    if (!request_.language.empty()) return;
    const std::string own =
        language_of_parts(parts_, site_.tells_language ? site_.tag : "", tolerated_);
    if (own.empty()) return;
    resume_.language_told = true;
    if (own != site_.tag) resume_.language_id.clear();
    site_.tag = resume_.language = own;
  }

  void tell_language() {
    if (site_.languages.size() < 2) return;
    std::vector<std::string_view> ids;
    for (const SiteLanguage& each : site_.languages) ids.push_back(each.id);
    diagnostics_.note(
        {}, fmt::format("the language is \"{}\", of {}", site_.language, fmt::join(ids, ", ")));
  }

  Reading reading_in(std::string folder, Diagnostics& diagnostics) {
    return {from_.sources, diagnostics, from_.files, site_, std::move(folder), &answers_};
  }

  Reading reading_of(const SectionPart& part, Diagnostics& diagnostics) {
    Reading reading = reading_in(folder_of(part.path), diagnostics);
    reading.page = part.front.map();
    return reading;
  }

  Reading reading_of(const Profile& profile) {
    Reading reading = reading_in(profile.folder, tolerated_);
    reading.page = profile.page.front.map();
    return reading;
  }

  bool is_profile(const SectionPart& part) const {
    if (part.is_block || part.front.map() == nullptr) return false;
    return is_author(part.map()) || (site_.is_alone() && is_page_of_person(part.map()));
  }

  /// The person first, so that contact pages add to it: of a file that was
  /// named, else whom the page's sections name, else whom the site is about.
  void read_people() {
    bool found = false;
    for (const ChosenPart& chosen : parts_) {
      if (!is_profile(chosen.part)) continue;
      read_profile(chosen.part, chosen.named ? diagnostics_ : tolerated_);
      tell_unread_profile_keys(chosen.part.map(), severity_of_loss(chosen),
                               chosen.named ? diagnostics_ : tolerated_);
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
    site_.dialect.marks = site_.dialect.marks || is_profile_with_marks(*owner->page.front.map());
    read_person(*owner, reading_of(*owner), resume_);
    // A site's parameters are for all of the site.
    if (owner->form != ProfileForm::kSiteParams) {
      tell_unread_profile_keys(*owner->page.front.map(), Severity::kNote, tolerated_);
    }
    const data::Value* look = owner->page.front.map()->find_any_case("cvpress");
    if (look != nullptr) profile_look_ = *look;
    diagnostics_.note({owner->page.where.file, 0, 0}, "this is taken for the person of the CV");
  }

  /// Pages of sites have keys for themes of all kinds.
  static Severity severity_of_loss(const ChosenPart& chosen) {
    return chosen.named ? Severity::kWarning : Severity::kNote;
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
    if (!has_whole_site(inputs_) || !request_.page.empty()) return;
    const Profile* owner = authors_.owner();
    if (owner == nullptr) return;
    std::vector<model::Section> sections =
        unplaced_profile_sections(*owner, reading_of(*owner), cv_);
    for (const model::Section& section : sections) {
      diagnostics_.note(
          section.where,
          fmt::format("no section of the page shows \"{}\" of the profile; {}",
                      model::plain_text(section.title),
                      has_kind(section.kind) ? "the page has a section like it" : "the CV does"));
    }
    std::erase_if(sections, [&](const model::Section& section) { return has_kind(section.kind); });
    add_profile_sections(std::move(sections));
  }

  bool has_kind(model::Kind kind) const {
    return std::any_of(resume_.sections.begin(), resume_.sections.end(),
                       [&](const model::Section& section) { return section.kind == kind; });
  }

  void read_section(const ChosenPart& chosen) {
    if (is_left_out(chosen)) return;
    // A block's mistakes cost the block, also where its page was named.
    const bool strict = chosen.named && !chosen.part.is_block;
    const Reading reading = reading_of(chosen.part, strict ? diagnostics_ : tolerated_);
    const SharedReading shared{cv_, pages_, severity_of_loss(chosen)};
    for (model::Section& section : read_part(chosen.part, reading, shared)) {
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
    if (has_own || !has_whole_site(inputs_) || request_.page.empty() || parts_.empty()) return;
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
    const bool is_site = !site_.is_alone() && has_whole_site(inputs_);
    const bool is_empty = resume_.sections.empty();
    if (is_site && (is_empty || (parts_.empty() && tells_of_person_only(resume_)))) {
      const std::vector<std::string> others = other_languages(site_, from_);
      if (is_empty || !others.empty()) tell_no_cv(site_, others, diagnostics_);
      return;
    }
    if (!is_empty) return;
    diagnostics_.error({}, "the input holds nothing that a CV could show")
        .hints.push_back(
            {"a page with \"widget: experience\" is enough, a JSON Resume with \"basics\", or a "
             "RenderCV file with \"cv\"",
             {}});
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
  SiteAnswers answers_{[this](std::string_view key) { return authors_.author(key); },
                       [this](std::string_view key) { return interface_word(resume_, key); }};
  Authors authors_{reading_in("", tolerated_)};
  ShownLists shown_;
  CvInProgress cv_{authors_, shown_, resume_};
  ContentPages pages_;
  std::vector<ChosenPart> parts_;
  data::Value profile_look_;
  std::vector<model::Section> first_sections_;
  std::vector<model::Section> profile_sections_;
};

}  // namespace

Result<model::Resume> read_site(const Request& request, const FileProvider& files,
                                SourceMap& source_map, Diagnostics& diagnostics,
                                std::vector<data::Value>* looks) {
  Diagnostics found;
  SiteReader reader(request, files, source_map, found);
  model::Resume resume = reader.read();
  if (looks != nullptr) *looks = reader.looks();
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
