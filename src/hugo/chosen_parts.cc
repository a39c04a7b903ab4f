#include "hugo/chosen_parts.h"

#include "hugo/choose_page.h"
#include "hugo/landing_sections.h"
#include "hugo/links_out.h"
#include "hugo/no_cv.h"
#include "hugo/people.h"

namespace cvpress::hugo {
namespace {

class PartGatherer {
 public:
  explicit PartGatherer(const Gathering& to) : to_(to) {}

  void collect(const Input& input) {
    switch (input.kind) {
      case InputKind::kStandardInput: named_text(); break;
      case InputKind::kFile: named_file(input); break;
      case InputKind::kSite: whole_site(); break;
      case InputKind::kFolder: page_folder(input); break;
      case InputKind::kPeople: people_folder(input); break;
    }
  }

  std::vector<ChosenPart> take_all() { return std::move(parts_); }

 private:
  void named_text() {
    auto page = page_from("<stdin>", to_.request.stdin_text, Recovery::kSections, to_.from.sources,
                          to_.diagnostics);
    if (!page || is_foreign(*page, to_.diagnostics)) return;
    SectionPart part = part_of(std::move(*page), "");
    judge_part(part, PartRule::kResources, "");
    if (!is_landing(part.map())) {
      parts_.push_back({std::move(part), true});
      return;
    }
    for (SectionPart& block :
         parts_of_landing(part.map(), "", "home", to_.site, to_.from, to_.diagnostics)) {
      parts_.push_back({std::move(block), true});
    }
  }

  void named_file(const Input& input) {
    auto page = page_at(input.path, to_.site, to_.from, to_.diagnostics);
    if (page) take(std::move(*page), true);
  }

  void whole_site() {
    if (to_.from.files.kind(to_.site.content) != FileKind::kDirectory) {
      tell_no_content(to_.site, to_.from.files, to_.diagnostics);
      return;
    }
    warn_of_links_out(to_.site, to_.from.files, to_.tolerated);
    auto page = choose_page(to_.request.page, to_.site, to_.from, to_.diagnostics);
    if (page) take(std::move(*page), false);
  }

  void page_folder(const Input& input) {
    warn_of_links_out(input.path, to_.from.files, to_.tolerated);
    auto page = page_at(joined_path("", input.path), to_.site, to_.from, to_.tolerated);
    if (!page) return;
    if (page->parts.empty()) tell_empty_folder(input.path, to_.diagnostics);
    take(std::move(*page), false);
  }

  void people_folder(const Input& input) {
    for (SectionPart& part : profiles_in(input.path, to_.site, to_.from, to_.tolerated)) {
      parts_.push_back({std::move(part), false});
    }
    if (parts_.empty()) tell_empty_folder(input.path, to_.diagnostics);
  }

  void take(CvPage page, bool named) {
    (named ? to_.diagnostics : to_.tolerated).append(std::move(page.problems));
    for (SectionPart& part : page.parts) {
      if (is_foreign({part.front, part.body, part.where}, to_.diagnostics)) continue;
      parts_.push_back({std::move(part), named});
    }
  }

  const Gathering& to_;
  std::vector<ChosenPart> parts_;
};

}  // namespace

std::vector<ChosenPart> parts_of_inputs(const std::vector<Input>& inputs,
                                        const Gathering& gathering) {
  PartGatherer gatherer(gathering);
  for (const Input& input : inputs) gatherer.collect(input);
  return gatherer.take_all();
}

}  // namespace cvpress::hugo
