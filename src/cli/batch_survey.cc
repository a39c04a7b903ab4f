#include "cli/batch_survey.h"

#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"

namespace cvpress::cli {
namespace {

/// Who has a hundred of them knows what is wrong.
constexpr std::size_t kMostTold = 100;

class Surveyor {
 public:
  Surveyor(const LoadedPlan& loaded, Profiles& profiles, Diagnostics& diagnostics)
      : loaded_(loaded), profiles_(profiles), diagnostics_(diagnostics) {}

  void add(const BatchDocument& document) {
    const auto number = static_cast<std::uint32_t>(count_++);
    const batch::DocumentRequest& request = document.request;
    if (profiles_.read(language_of(request), page_of(request)) == nullptr) {
      found_.not_to_make.insert(number);
      ++found_.problems;
      return;
    }
    found_.documents += document.letter_path ? 2 : 1;
    const auto row = static_cast<std::uint32_t>(request.row);
    names_.add(document.path, number, row);
    if (document.letter_path) names_.add(*document.letter_path, number, row);
  }

  void add(const batch::RowError& error) {
    ++found_.problems;
    tell(batch::as_diagnostic(error, name_of_rows(loaded_)));
  }

  BatchSurvey take() {
    found_.collisions = names_.collisions(kMostTold);
    for (const batch::NameCollision& collision : found_.collisions) leave_out(collision);
    if (found_.problems > told_) {
      diagnostics_.error({}, fmt::format("{} more problems like these", found_.problems - told_));
    }
    return std::move(found_);
  }

 private:
  void tell(Diagnostic diagnostic) {
    if (told_ == kMostTold) return;
    ++told_;
    diagnostics_.record(std::move(diagnostic));
  }

  void leave_out(const batch::NameCollision& collision) {
    for (const std::uint32_t document : {collision.first, collision.second}) {
      if (!found_.not_to_make.insert(document).second) continue;
      found_.documents -= loaded_.plan.letter && loaded_.plan.letter->output ? 2 : 1;
      ++found_.problems;
    }
    told_ += 2;
  }

  const LoadedPlan& loaded_;
  Profiles& profiles_;
  Diagnostics& diagnostics_;
  BatchSurvey found_;
  batch::NameRegister names_;
  std::uint64_t count_ = 0;
  std::uint64_t told_ = 0;
};

}  // namespace

BatchSurvey survey(BatchDocuments& documents, const LoadedPlan& loaded, Profiles& profiles,
                   const std::function<void(const BatchDocument&)>& take,
                   Diagnostics& diagnostics) {
  Surveyor surveyor(loaded, profiles, diagnostics);
  while (auto next = documents.next()) {
    if (*next) {
      surveyor.add(**next);
      if (take) take(**next);
    } else {
      surveyor.add(next->error());
    }
  }
  return surveyor.take();
}

namespace {

std::vector<std::string> names_of(const BatchDocument& document) {
  std::vector<std::string> names = {document.path};
  if (document.letter_path) names.push_back(*document.letter_path);
  return names;
}

/// The first name that is among both, capitals aside.
std::string shared(const std::vector<std::string>& first, const std::vector<std::string>& second) {
  for (const std::string& name : second) {
    for (const std::string& other : first) {
      if (ascii_lower(name) == ascii_lower(other)) return name;
    }
  }
  // Both are of one document: its letter and its CV.
  return second.empty() ? std::string() : second.back();
}

}  // namespace

void tell_collisions(const BatchSurvey& survey, BatchDocuments& documents, const LoadedPlan& loaded,
                     Diagnostics& diagnostics) {
  if (survey.collisions.empty()) return;
  std::unordered_map<std::uint32_t, std::vector<std::string>> names;
  std::uint32_t number = 0;
  while (const auto next = documents.next()) {
    if (!*next) continue;
    if (survey.not_to_make.contains(number)) names[number] = names_of(**next);
    ++number;
  }
  for (const batch::NameCollision& collision : survey.collisions) {
    const std::string who =
        collision.first_row == collision.second_row
            ? fmt::format("two documents of row {}", collision.first_row)
            : fmt::format("rows {} and {}", collision.first_row, collision.second_row);
    Diagnostic& error =
        diagnostics.error(loaded.plan.output.where,
                          fmt::format("{} would have the same file {}", who,
                                      shared(names[collision.first], names[collision.second])));
    error.hints.push_back(
        {"put what tells them apart into \"output\", such as {row}, {variant} or {lang}", {}});
  }
}

std::string name_of_rows(const LoadedPlan& loaded) {
  const auto* file = std::get_if<batch::RowFile>(&loaded.plan.rows);
  return file != nullptr ? joined_path(loaded.folder, file->path) : "";
}

}  // namespace cvpress::cli
